package org.kabar.store;

/**
 * What was taken out.
 *
 * @param articles how many articles
 * @param quads how many statements
 */
public record Retracted(long articles, long quads) {

    /** Both together. */
    public Retracted and(Retracted other) {
        return new Retracted(articles + other.articles, quads + other.quads);
    }
}
