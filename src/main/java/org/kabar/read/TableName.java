package org.kabar.read;

import java.util.List;
import java.util.Optional;

/**
 * The name of a table of entities or of assertions, such as {@code entities.csv}, {@code
 * 2024-assertions.csv} or {@code Entities.csv.gz}. The two of one name in one folder belong
 * together.
 *
 * @param name the file name
 * @param partner the name of the other one
 */
record TableName(String name, String partner) {

    private static final List<List<String>> WORDS =
            List.of(
                    List.of("entities", "assertions"),
                    List.of("Entities", "Assertions"),
                    List.of("ENTITIES", "ASSERTIONS"));

    /** The name of a table; empty if a file of this name need not be read together with another. */
    static Optional<TableName> of(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (!lower.endsWith(".csv") && !lower.contains(".csv.")) {
            return Optional.empty();
        }
        for (List<String> words : WORDS) {
            for (int i = 0; i < 2; i++) {
                int at = name.lastIndexOf(words.get(i));
                if (at >= 0) {
                    String behind = name.substring(at + words.get(i).length());
                    return Optional.of(
                            new TableName(name, name.substring(0, at) + words.get(1 - i) + behind));
                }
            }
        }
        return Optional.empty();
    }
}
