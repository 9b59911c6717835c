package org.kabar.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kabar.map.ArticleGraph;
import org.kabar.store.FoundArticle;
import org.kabar.store.NewsStore;
import org.kabar.store.Outcome;
import org.kabar.store.Parcel;
import org.kabar.store.Retracted;
import org.kabar.store.RunEnd;
import org.kabar.store.StoreRun;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.PreparedStatements;

/**
 * Where a run puts what it made. Called by one thread, but for {@link #holds}, {@link #violations}
 * and {@link #prepare}.
 */
public interface Shelf extends AutoCloseable {

    /** Whether an article was last stored from input of this hash. Any thread may ask. */
    boolean holds(String key, String hash);

    /**
     * What is wrong with a graph, one line each; one with anything wrong is refused. Any thread may
     * ask.
     */
    List<String> violations(ArticleGraph graph);

    /** A graph made ready to be put, if this shelf can have some of the work done before. */
    default Optional<PreparedStatements> prepare(ArticleGraph graph) {
        return Optional.empty();
    }

    /**
     * Takes parcels whole, or fails and takes none of them. Ends early at one that is outdated,
     * which is the last outcome then and was not taken.
     *
     * @return what came of each, in the same order
     */
    List<Outcome> put(List<Parcel> parcels);

    /**
     * Takes out articles that files no longer bring.
     *
     * @param articles whether an article is one that is looked for
     * @param gone whether a file no longer brings what it brought
     */
    Retracted prune(Predicate<FoundArticle> articles, Predicate<String> gone);

    /** Notes what came of the run. */
    void end(RunEnd end);

    /** Gives up what is not stored yet; there is nothing of that kind after {@link #end}. */
    @Override
    default void close() {}

    /**
     * A store that may be built anew.
     *
     * @param plan when
     * @param memory how much may be in memory at a time then
     */
    static Shelf of(NewsStore store, StoreRun run, BulkPlan plan, MemoryBudget memory) {
        return new BulkShelf(store, run, plan, memory);
    }

    /** A store that is added to. */
    static Shelf of(NewsStore store, StoreRun run) {
        return new StoreShelf(store, run);
    }

    /** A store that stays as it is. */
    static Shelf trying(NewsStore store, StoreRun run) {
        return new StoreShelf(store, run) {
            @Override
            public List<Outcome> put(List<Parcel> parcels) {
                return run.tryOut(parcels);
            }

            @Override
            public Retracted prune(Predicate<FoundArticle> articles, Predicate<String> gone) {
                long stale =
                        run.found(articles).stream()
                                .filter(found -> found.files().stream().allMatch(gone))
                                .count();
                return new Retracted(stale, 0);
            }

            @Override
            public void end(RunEnd end) {}
        };
    }
}
