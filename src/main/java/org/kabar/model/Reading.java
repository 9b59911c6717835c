package org.kabar.model;

import java.util.List;

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
     * @param ignored names of fields that Kabar does not know and left out
     */
    record OfExtraction(Origin where, Extraction extraction, List<String> ignored)
            implements Reading {

        /** Copies the list. */
        public OfExtraction {
            ignored = List.copyOf(ignored);
        }
    }

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
