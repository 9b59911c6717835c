package org.kabar.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.TreeMap;
import org.kabar.map.profile.EntityGathering;

/**
 * What articles say of a thing, of no more of them than a profile is made of: those whose names
 * sort first. What comes of adding does not depend on its order. Used by one thread.
 *
 * @param <F> what an article says
 */
final class FirstArticles<F extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, F> byArticle = new TreeMap<>();

    /** These with what one more article says. */
    FirstArticles<F> with(String article, F facts) {
        byArticle.put(article, facts);
        return cut();
    }

    /** These with what others say. */
    FirstArticles<F> with(FirstArticles<F> other) {
        byArticle.putAll(other.byArticle);
        return cut();
    }

    private FirstArticles<F> cut() {
        while (byArticle.size() > EntityGathering.MOST_ARTICLES) {
            byArticle.pollLastEntry();
        }
        return this;
    }

    /** What there is. */
    Collection<F> all() {
        return byArticle.values();
    }
}
