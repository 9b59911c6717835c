package org.kabar.model;

/** What an event is about, or what changes hands in it. */
public sealed interface Theme {

    /**
     * The theme is an entity of the extraction.
     *
     * @param id its identifier
     */
    record OfEntity(String id) implements Theme {}

    /**
     * The theme is given in words.
     *
     * @param text the words as they stand in the article
     */
    record OfWords(String text) implements Theme {}
}
