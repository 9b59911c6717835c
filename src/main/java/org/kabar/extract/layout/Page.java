package org.kabar.extract.layout;

import java.util.List;
import org.kabar.model.Article;
import org.kabar.model.Span;

/**
 * An article with its layout understood.
 *
 * @param article the article, its metadata completed by what the page says of itself
 * @param blocks all sentences in reading order, furniture too
 * @param boilerplate the stretches that are not the article's own content, in reading order
 */
public record Page(Article article, List<Block> blocks, List<Span> boilerplate) {

    /** Copies the lists. */
    public Page {
        blocks = List.copyOf(blocks);
        boilerplate = List.copyOf(boilerplate);
    }
}
