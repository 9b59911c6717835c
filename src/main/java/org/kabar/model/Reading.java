package org.kabar.model;

/** One thing found in the input: an article to read, an extraction to load, or a refusal. */
public sealed interface Reading {

    /** Where it was found. */
    Origin where();

    /**
     * An article whose text is still to be read.
     *
     * @param where where it was found
     * @param article the article
     */
    record OfArticle(Origin where, Article article) implements Reading {}

    /**
     * An extraction, by Kabar or by another tool.
     *
     * @param where where it was found
     * @param extraction the extraction
     */
    record OfExtraction(Origin where, Extraction extraction) implements Reading {}

    /**
     * Something that could not be read.
     *
     * @param reject what was refused and why
     */
    record Refused(Reject reject) implements Reading {
        @Override
        public Origin where() {
            return reject.where();
        }
    }
}
