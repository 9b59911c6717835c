package org.kabar.extract.names;

import java.util.List;

/**
 * The names of a page.
 *
 * @param sheets its words with the names on them, furniture left out
 * @param marks the names in reading order, not overlapping
 */
public record Names(List<MarkedSheet> sheets, List<Mark> marks) {

    /** Copies the lists. */
    public Names {
        sheets = List.copyOf(sheets);
        marks = List.copyOf(marks);
    }
}
