package org.kabar.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kabar.map.ArticleGraph;
import org.kabar.store.BulkRun;
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
 * A store as the shelf of a run that may build it anew, which is much faster where much comes, but
 * stores nothing before its end. So it goes on the usual way after a while.
 */
final class BulkShelf extends StoreShelf {

    private final StoreRun run;
    private final BulkPlan plan;
    private final MemoryBudget memory;

    /** Workers ask what the store holds while its data may be about to change places. */
    private final ReadWriteLock places = new ReentrantReadWriteLock();

    private volatile State state;

    private sealed interface State {
        /** Nothing was put yet. */
        record Waiting() implements State {}

        /** A generation is being built. */
        record Building(BulkRun bulk, Instant since) implements State {}

        /** All that comes goes into the store itself. */
        record Usual() implements State {}
    }

    BulkShelf(NewsStore store, StoreRun run, BulkPlan plan, MemoryBudget memory) {
        super(store, run);
        this.run = run;
        this.plan = plan;
        this.memory = memory;
        this.state = plan.isFor(store.isEmpty()) ? new State.Waiting() : new State.Usual();
    }

    @Override
    public boolean holds(String key, String hash) {
        return reading(
                () ->
                        state instanceof State.Building building
                                ? building.bulk().holds(key, hash)
                                : super.holds(key, hash));
    }

    @Override
    public Optional<PreparedStatements> prepare(ArticleGraph graph) {
        return state instanceof State.Building building
                ? Optional.of(building.bulk().prepare(graph))
                : Optional.empty();
    }

    private <T> T reading(Supplier<T> work) {
        places.readLock().lock();
        try {
            return work.get();
        } finally {
            places.readLock().unlock();
        }
    }

    @Override
    public List<Outcome> put(List<Parcel> parcels) {
        if (state instanceof State.Waiting) {
            state =
                    plan.isWorthIt(Parcel.triples(parcels))
                            ? new State.Building(run.bulk(memory), Instant.now())
                            : new State.Usual();
        }
        if (state instanceof State.Building building) {
            List<Outcome> outcomes = building.bulk().put(parcels);
            if (plan.isOver(Duration.between(building.since(), Instant.now()))) {
                settle();
            }
            return outcomes;
        }
        return super.put(parcels);
    }

    @Override
    public Retracted prune(Predicate<FoundArticle> articles, Predicate<String> gone) {
        settle();
        return super.prune(articles, gone);
    }

    @Override
    public void end(RunEnd end) {
        settle();
        super.end(end);
    }

    private void settle() {
        if (state instanceof State.Building building) {
            places.writeLock().lock();
            try {
                run.finish(building.bulk());
                state = new State.Usual();
            } finally {
                places.writeLock().unlock();
            }
        }
    }

    @Override
    public void close() {
        if (state instanceof State.Building building) {
            building.bulk().close();
        }
    }
}
