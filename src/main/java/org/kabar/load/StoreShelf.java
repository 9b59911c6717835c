package org.kabar.load;

import java.util.List;
import java.util.function.Predicate;
import org.kabar.map.ArticleGraph;
import org.kabar.store.FoundArticle;
import org.kabar.store.NewsStore;
import org.kabar.store.Outcome;
import org.kabar.store.Parcel;
import org.kabar.store.Retracted;
import org.kabar.store.RunEnd;
import org.kabar.store.StoreRun;

/** A store as the shelf of one run. */
class StoreShelf implements Shelf {

    private final NewsStore store;
    private final StoreRun run;

    StoreShelf(NewsStore store, StoreRun run) {
        this.store = store;
        this.run = run;
    }

    @Override
    public boolean holds(String key, String hash) {
        return store.holds(key, hash);
    }

    @Override
    public List<String> violations(ArticleGraph graph) {
        return store.violations(graph);
    }

    @Override
    public List<Outcome> put(List<Parcel> parcels) {
        return run.put(parcels);
    }

    @Override
    public Retracted prune(Predicate<FoundArticle> articles, Predicate<String> gone) {
        return run.prune(run.found(articles), gone);
    }

    @Override
    public void end(RunEnd end) {
        run.end(end);
    }
}
