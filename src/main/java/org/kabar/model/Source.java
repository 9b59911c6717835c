package org.kabar.model;

import java.util.List;

/**
 * Who says it, how surely.
 *
 * @param attributedTo identifiers of the entities said to have said it; empty for the article's own
 *     voice
 * @param via identifiers of the outlets through which the article has it
 * @param stance how the source stands to it
 */
public record Source(List<String> attributedTo, List<String> via, Stance stance) {

    /** Copies the lists. */
    public Source {
        attributedTo = List.copyOf(attributedTo);
        via = List.copyOf(via);
    }
}
