package org.kabar.model;

import java.util.List;

/**
 * All that was read from one article: the waist of Kabar, between understanding text and building
 * the graph.
 *
 * @param article the article; its text is empty if the extraction came without it
 * @param producer what made this extraction
 * @param entities the things spoken of
 * @param offices who holds which post
 * @param assertions what is said to happen
 * @param quotations somebody's own words
 * @param boilerplate stretches of the text that are not the article's own content, in reading order
 */
public record Extraction(
        Article article,
        Producer producer,
        List<Entity> entities,
        List<Office> offices,
        List<Assertion> assertions,
        List<Quotation> quotations,
        List<Span> boilerplate) {

    /** Copies the lists. */
    public Extraction {
        entities = List.copyOf(entities);
        offices = List.copyOf(offices);
        assertions = List.copyOf(assertions);
        quotations = List.copyOf(quotations);
        boilerplate = List.copyOf(boilerplate);
    }

    /**
     * The same extraction with other entities in place of its own, which must keep their
     * identifiers.
     */
    public Extraction with(List<Entity> others) {
        return new Extraction(
                article, producer, others, offices, assertions, quotations, boilerplate);
    }
}
