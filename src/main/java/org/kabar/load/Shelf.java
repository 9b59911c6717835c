package org.kabar.load;

import java.util.List;
import org.kabar.map.ArticleGraph;
import org.kabar.store.Outcome;

/** Where finished graphs go. Called by one thread. */
@FunctionalInterface
public interface Shelf {

    /**
     * Takes a batch whole, or fails and takes none of it.
     *
     * @return what came of each, in the same order
     */
    List<Outcome> put(List<ArticleGraph> batch);
}
