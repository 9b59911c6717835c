package org.kabar.load;

import java.util.function.Consumer;
import org.kabar.map.Mapper;
import org.kabar.model.Reject;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;

/** Runs of the loader into a store, as the command line makes them. */
public final class Loads {

    private Loads() {}

    /** One run. */
    public static Report into(
            NewsStore store,
            Understanding understanding,
            Mapper mapper,
            Extracting extracting,
            BatchPlan plan,
            Consumer<Reject> rejects) {
        RunStart start = RunStart.now("test", extracting.paths());
        return new Loader(
                        understanding,
                        () -> mapper,
                        new Fingerprints("test"),
                        Shelf.of(store, store.begin(start)))
                .load(start, extracting, plan, Pruning.none(), Progress.none(), rejects);
    }
}
