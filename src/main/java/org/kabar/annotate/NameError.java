package org.kabar.annotate;

import java.util.Locale;

/**
 * One name that the name finder has not found as a file marks it.
 *
 * @param data the file
 * @param sentence the number of the sentence in the file, from 1
 * @param kind what is wrong
 * @param expected type and words as the file marks them; empty if it marks nothing there
 * @param found type and words as they were found; empty if nothing was found there
 * @param words the sentence, its tokens parted by blanks
 */
public record NameError(
        String data, int sentence, Kind kind, String expected, String found, String words) {

    /** What can be wrong with a name. */
    public enum Kind {
        /** It was not found. */
        MISSED,
        /** Its place is right, its type is not. */
        WRONG_TYPE,
        /** Something was found that overlaps with it. */
        WRONG_SPAN,
        /** The file marks no name there. */
        SPURIOUS;

        /** The name used in tables and in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
