package org.kabar.load;

import java.util.Locale;

/**
 * Small extractions of other tools, made by number: quick to load, each with a graph of its own.
 */
final class MadeUp {

    private MadeUp() {}

    /** A line of JSON: article {@code number} as it stands in its {@code version}. */
    static String line(int number, int version) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"article-%d\",\"title\":\"Versi %d\",\"language\":\"id\","
                        + "\"text\":\"Rina %d bertemu Danu %d di Desa %d.\","
                        + "\"entities\":[{\"id\":\"e1\",\"type\":\"Person\",\"names\":[\"Rina %d\"]},"
                        + "{\"id\":\"e2\",\"type\":\"Person\",\"names\":[\"Danu %d\"]}],"
                        + "\"assertions\":[{\"type\":\"meet\",\"actors\":[\"e1\",\"e2\"]}]}%n",
                number,
                version,
                number % 7,
                version,
                number,
                number % 7,
                version);
    }
}
