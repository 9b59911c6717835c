package org.kabar.model;

/**
 * Where an input stands.
 *
 * @param file the path as given, with {@code !/} before the name of an archive's member; {@code -}
 *     for standard input
 * @param line the line, from 1; 0 for the whole file
 * @param column the column, from 1; 0 for the whole line
 */
public record Origin(String file, int line, int column) {

    /** A whole file. */
    public static Origin file(String file) {
        return new Origin(file, 0, 0);
    }

    /** A whole line, from 1. */
    public static Origin line(String file, int line) {
        return new Origin(file, line, 0);
    }

    /** Such as {@code a.jsonl:3:14}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
