package org.kabar.load;

import java.util.ArrayList;
import java.util.List;
import org.kabar.load.Loader.Mapped;
import org.kabar.load.Stopwatch.Stage;
import org.kabar.store.Outcome;

/** Graphs gathered for one transaction. Used by one thread. */
final class Batch {

    private final BatchPlan plan;
    private final Shelf shelf;
    private final Account account;
    private final Stopwatch watch;
    private final List<Mapped.Ready> gathered = new ArrayList<>();
    private long triples;

    Batch(BatchPlan plan, Shelf shelf, Account account, Stopwatch watch) {
        this.plan = plan;
        this.shelf = shelf;
        this.account = account;
        this.watch = watch;
    }

    /** Takes one more, and writes the batch when it is full. */
    void add(Mapped mapped) {
        switch (mapped) {
            case Mapped.Refused refused -> account.refused(refused.reject());
            case Mapped.Ready ready -> {
                gathered.add(ready);
                triples += ready.graph().triples().size();
                if (gathered.size() >= plan.articles() || triples >= plan.triples()) {
                    flush();
                }
            }
        }
    }

    /** Writes what is gathered. */
    void flush() {
        if (gathered.isEmpty()) {
            return;
        }
        List<Outcome> outcomes =
                watch.time(
                        Stage.STORE,
                        () -> shelf.put(gathered.stream().map(Mapped.Ready::graph).toList()));
        for (int i = 0; i < gathered.size(); i++) {
            account.settled(gathered.get(i), outcomes.get(i));
        }
        gathered.clear();
        triples = 0;
    }
}
