package org.kabar.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the first line of a table tells.
 *
 * @param separator what stands between cells: comma, semicolon or tab
 * @param declared whether the first line is Excel's {@code sep=;} and the header follows
 * @param columns the names in the header, if it has no line breaks
 */
record TableStart(char separator, boolean declared, List<String> columns) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final String DECLARATION = "sep=";

    /** The start of a table with these first characters. */
    static TableStart of(String head) {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        String first = lines.isEmpty() ? "" : lines.getFirst().strip();
        boolean declared =
                first.startsWith(DECLARATION) && first.length() == DECLARATION.length() + 1;
        String header = !declared ? first : lines.size() > 1 ? lines.get(1) : "";
        char separator =
                declared
                        ? first.charAt(DECLARATION.length())
                        : SEPARATORS.stream()
                                .max(Comparator.comparingLong(each -> count(header, each)))
                                .orElse(',');
        List<String> columns =
                Arrays.stream(header.split(java.util.regex.Pattern.quote("" + separator)))
                        .map(name -> TableKind.canonical(name.replace("\"", "")))
                        .toList();
        return new TableStart(separator, declared, columns);
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }
}
