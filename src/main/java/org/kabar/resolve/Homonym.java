package org.kabar.resolve;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * That an entity may be another one in some of the articles that give it one name. Immutable.
 *
 * @param entity the one that stands for all so far
 * @param articles those in which it may be another one, at least one
 * @param like the one of the other articles that says most for its being the same
 * @param score how likely it is the same in these and in that one, by the model of {@code
 *     resolve/weights.txt}, from 0 to 1, in thousandths
 * @param reasons what each tells, and what speaks for one and against, in plain words
 */
public record Homonym(
        String entity,
        SortedSet<String> articles,
        String like,
        double score,
        List<String> reasons) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if there is no article
     */
    public Homonym {
        articles = Collections.unmodifiableSortedSet(new TreeSet<>(articles));
        reasons = List.copyOf(reasons);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("in no article");
        }
    }
}
