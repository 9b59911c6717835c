package org.kabar.load;

import java.util.function.Consumer;
import org.kabar.map.Mapper;
import org.kabar.model.Reject;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;
import org.kabar.store.bulk.MemoryBudget;

/** Runs of the loader into a store, as the command line makes them. */
public final class Loads {

    private Loads() {}

    /** One run that adds to the store. */
    public static Report into(
            NewsStore store,
            Understanding understanding,
            Mapper mapper,
            Extracting extracting,
            BatchPlan plan,
            Consumer<Reject> rejects) {
        RunStart start = RunStart.now("test", extracting.paths());
        return run(
                start,
                Shelf.of(store, store.begin(start)),
                understanding,
                mapper,
                extracting,
                plan,
                rejects);
    }

    /** One run that builds the store anew. */
    public static Report anew(
            NewsStore store,
            Understanding understanding,
            Mapper mapper,
            Extracting extracting,
            BatchPlan plan,
            Consumer<Reject> rejects) {
        RunStart start = RunStart.now("test", extracting.paths());
        return run(
                start,
                Shelf.of(store, store.begin(start), BulkPlan.always(), new MemoryBudget(0)),
                understanding,
                mapper,
                extracting,
                plan,
                rejects);
    }

    private static Report run(
            RunStart start,
            Shelf shelf,
            Understanding understanding,
            Mapper mapper,
            Extracting extracting,
            BatchPlan plan,
            Consumer<Reject> rejects) {
        try (shelf) {
            return new Loader(understanding, () -> mapper, new Fingerprints("test"), shelf)
                    .load(start, extracting, plan, Pruning.none(), Progress.none(), rejects);
        }
    }
}
