package org.kabar.model;

import java.util.List;
import java.util.Optional;

/**
 * One article saying that one thing happens, happened, will or may happen.
 *
 * @param id its identifier within the extraction
 * @param type the event type's identifier, such as {@code meet}
 * @param actors identifiers of those who do it
 * @param recipients identifiers of those it is directed at
 * @param theme what it is about
 * @param where places of it
 * @param when dates of it
 * @param source who says it, and how surely
 * @param status how it stands to reality
 * @param links the assertions it leans on
 * @param event the key of the event, where the extraction came with one
 * @param confidence the extractor's, from 0 to 1: that the article says this, not that it is true
 * @param evidence the sentences it was read from, in reading order
 */
public record Assertion(
        String id,
        String type,
        List<String> actors,
        List<String> recipients,
        Optional<Theme> theme,
        Where where,
        When when,
        Source source,
        Status status,
        Links links,
        Optional<String> event,
        double confidence,
        List<Span> evidence) {

    /** Copies the lists. */
    public Assertion {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        evidence = List.copyOf(evidence);
    }
}
