package org.kabar.store;

import java.util.Set;

/**
 * An article and the files it was found in.
 *
 * @param key the key of the article
 * @param files the files, at least one
 */
public record FoundArticle(String key, Set<String> files) {

    /** Copies the set. */
    public FoundArticle {
        files = Set.copyOf(files);
    }
}
