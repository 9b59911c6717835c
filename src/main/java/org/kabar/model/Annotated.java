package org.kabar.model;

import java.util.List;

/**
 * An article with what the language models marked on it.
 *
 * @param article the article
 * @param sentences its sentences in reading order
 */
public record Annotated(Article article, List<Sentence> sentences) {

    /** Copies the list. */
    public Annotated {
        sentences = List.copyOf(sentences);
    }
}
