package org.kabar.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.store.Outcome;

/** Counts what becomes of each input. Used by one thread. */
final class Account {

    private final Progress progress;
    private final Consumer<Reject> rejects;
    private final Pruning pruning;
    private final List<Counter> paths = new ArrayList<>();
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    private final Map<String, Long> ignored = new TreeMap<>();
    private long added;
    private long removed;

    /** What was counted under one path. */
    private static final class Counter {
        private long loaded;
        private long unchanged;
        private long rejected;
    }

    Account(Progress progress, Consumer<Reject> rejects, Pruning pruning, int paths) {
        this.progress = progress;
        this.rejects = rejects;
        this.pruning = pruning;
        for (int i = 0; i < paths; i++) {
            this.paths.add(new Counter());
        }
    }

    /** One input was refused before it reached the store. */
    void refused(Mapped.Refused refused) {
        reject(refused.path(), refused.reject());
        progress.step();
    }

    /** One input was handed to the store. */
    void settled(Mapped mapped, Outcome outcome) {
        switch (mapped) {
            case Mapped.Ready ready -> {
                ignored(ready.made().ignored());
                pruning.saw(ready.parcel().key());
                settled(ready, outcome);
            }
            case Mapped.Known known -> {
                if (known.reading() instanceof Reading.OfExtraction of) {
                    ignored(of.ignored());
                }
                pruning.saw(known.parcel().key());
                paths.get(known.path()).unchanged++;
            }
            case Mapped.Refused refused ->
                    throw new IllegalStateException("what is refused is not settled");
        }
        progress.step();
    }

    private void ignored(List<String> fields) {
        fields.forEach(name -> ignored.merge(name, 1L, Long::sum));
    }

    private void settled(Mapped.Ready ready, Outcome outcome) {
        switch (outcome) {
            case Outcome.Loaded done -> {
                paths.get(ready.path()).loaded++;
                added += done.added();
                removed += done.removed();
            }
            case Outcome.Unchanged same -> paths.get(ready.path()).unchanged++;
            case Outcome.Outdated late -> throw new IllegalStateException("a graph is never late");
            case Outcome.Rejected broken ->
                    reject(ready.path(), ready.made().refusal(broken.violations()));
        }
    }

    private void reject(int path, Reject reject) {
        paths.get(path).rejected++;
        reasons.merge(reject.reason(), 1L, Long::sum);
        pruning.refused(reject.where());
        rejects.accept(reject);
    }

    /**
     * The account of each path.
     *
     * @param read how many readings came from each, counted as they were read
     * @throws IllegalStateException if one does not add up
     */
    List<PathTally> paths(List<String> names, List<Long> read) {
        List<PathTally> all = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            Counter it = paths.get(i);
            all.add(new PathTally(names.get(i), read.get(i), it.loaded, it.unchanged, it.rejected));
        }
        return all;
    }

    /**
     * The account of the whole.
     *
     * @param read how many readings came, counted as they were read
     * @throws IllegalStateException if it does not add up
     */
    Tally tally(long read) {
        return new Tally(
                read,
                sum(it -> it.loaded),
                sum(it -> it.unchanged),
                sum(it -> it.rejected),
                reasons,
                ignored);
    }

    private long sum(java.util.function.ToLongFunction<Counter> counted) {
        return paths.stream().mapToLong(counted).sum();
    }

    /** Quads that came and were not in the store before. */
    long added() {
        return added;
    }

    /** Quads of replaced articles that went. */
    long removed() {
        return removed;
    }
}
