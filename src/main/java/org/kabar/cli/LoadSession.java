package org.kabar.cli;

import java.util.List;
import java.util.function.Consumer;
import org.kabar.load.BatchPlan;
import org.kabar.load.Extracting;
import org.kabar.load.Fingerprints;
import org.kabar.load.Loader;
import org.kabar.load.Programme;
import org.kabar.load.Progress;
import org.kabar.load.Pruning;
import org.kabar.load.Report;
import org.kabar.load.Shelf;
import org.kabar.load.Understanding;
import org.kabar.map.Mapper;
import org.kabar.model.Reject;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;
import org.kabar.store.StoreRun;

/** A store that is open for loading, and runs into it one after another. Used by one thread. */
final class LoadSession {

    private final NewsStore store;
    private final Shelves shelves;
    private final Understanding understanding;
    private final Fingerprints fingerprints = Fingerprints.ofThisProgramme();

    /** Where what a run made goes: into the store, or nowhere. */
    @FunctionalInterface
    interface Shelves {
        /** A shelf for one run. */
        Shelf over(NewsStore store, StoreRun run);
    }

    LoadSession(NewsStore store, Shelves shelves, Understanding understanding) {
        this.store = store;
        this.shelves = shelves;
        this.understanding = understanding;
    }

    /** Looks after the store; gives what was done, in lines for a person. */
    List<String> tidy() {
        return store.tidy();
    }

    /**
     * One run.
     *
     * @param extracting what to read
     * @param pruning what to do about articles that the input no longer has
     * @param progress watches
     * @param rejected takes each refusal
     */
    Report run(
            Extracting extracting, Pruning pruning, Progress progress, Consumer<Reject> rejected) {
        RunStart start = RunStart.now(Programme.name(), extracting.paths());
        try (Shelf shelf = shelves.over(store, store.begin(start))) {
            return new Loader(
                            understanding,
                            () -> new Mapper(store.iris(), understanding.authority()),
                            fingerprints,
                            shelf)
                    .load(start, extracting, BatchPlan.standard(), pruning, progress, rejected);
        }
    }
}
