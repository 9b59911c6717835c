package org.kabar.serve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds, among known names, those that someone who mistyped probably meant. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** The names that are like the given one, best first; empty if none is. */
    static List<String> names(String given, Collection<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        int reach = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= reach)
                .sorted(
                        Comparator.comparingInt(
                                        (String name) ->
                                                distance(wanted, name.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** A half sentence with the nearest names, such as {@code ; did you mean offices?}, or none. */
    static String suggestion(String given, Collection<String> known) {
        List<String> near = names(given, known);
        return near.isEmpty()
                ? ""
                : near.stream().collect(Collectors.joining(" or ", "; did you mean ", "?"));
    }

    /**
     * How many insertions, deletions and replacements lead from one to the other; none if one
     * begins or holds the other whole.
     */
    private static int distance(String one, String other) {
        if ((one.length() > 2 && other.contains(one))
                || (other.length() > 2 && one.contains(other))) {
            return 0;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
