package org.kabar.load;

import java.util.ArrayList;
import java.util.List;
import org.kabar.load.Stopwatch.Stage;
import org.kabar.store.Outcome;
import org.kabar.store.Parcel;

/** Parcels gathered for one transaction. Used by one thread. */
final class Batch {

    private final BatchPlan plan;
    private final Shelf shelf;
    private final Mapping mapping;
    private final Account account;
    private final Stopwatch watch;
    private List<Mapped> gathered = new ArrayList<>();
    private long triples;

    Batch(BatchPlan plan, Shelf shelf, Mapping mapping, Account account, Stopwatch watch) {
        this.plan = plan;
        this.shelf = shelf;
        this.mapping = mapping;
        this.account = account;
        this.watch = watch;
    }

    /** Takes one more, and writes the batch when it is full. */
    void add(Mapped mapped) {
        switch (mapped) {
            case Mapped.Refused refused -> account.refused(refused);
            case Mapped.Known known -> gathered.add(known);
            case Mapped.Ready ready -> {
                gathered.add(ready);
                triples += ready.parcel().graph().triples().size();
            }
        }
        if (gathered.size() >= plan.articles() || triples >= plan.triples()) {
            flush();
        }
    }

    /** Writes what is gathered. */
    void flush() {
        while (!gathered.isEmpty()) {
            List<Outcome> outcomes =
                    watch.time(
                            Stage.STORE,
                            () -> shelf.put(gathered.stream().map(Batch::parcel).toList()));
            List<Mapped> rest = new ArrayList<>(gathered.subList(outcomes.size(), gathered.size()));
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i) instanceof Outcome.Outdated) {
                    again(gathered.get(i), rest);
                } else {
                    account.settled(gathered.get(i), outcomes.get(i));
                }
            }
            gathered = rest;
        }
        triples = 0;
    }

    /** Makes a graph of what the store no longer has, to be put before the rest. */
    private void again(Mapped mapped, List<Mapped> rest) {
        if (!(mapped instanceof Mapped.Known known)) {
            throw new IllegalStateException("a graph cannot be outdated");
        }
        switch (mapping.make(known)) {
            case Mapped.Refused refused -> account.refused(refused);
            case Mapped.Known impossible -> throw new IllegalStateException("nothing was made");
            case Mapped.Ready ready -> rest.addFirst(ready);
        }
    }

    private static Parcel parcel(Mapped mapped) {
        return switch (mapped) {
            case Mapped.Ready ready -> ready.parcel();
            case Mapped.Known known -> known.parcel();
            case Mapped.Refused refused ->
                    throw new IllegalStateException("what is refused is not put");
        };
    }
}
