package org.kabar.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lays out cells in columns that fit a width; long cells wrap at spaces.
 *
 * @param header the names of the columns
 * @param numeric which columns stand to the right, counted from 0
 * @param rows cells, each row as long as the header
 */
public record TextTable(List<String> header, Set<Integer> numeric, List<List<String>> rows) {

    private static final String GAP = "  ";
    private static final int LEAST = 8;
    private static final int SHORT_WORD = 16;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BREAKS = Pattern.compile("(?<=[-_/])");

    /** The table as lines, without space at their ends; a blank line after a row that wraps. */
    public List<String> lines(int width) {
        if (header.isEmpty()) {
            return List.of();
        }
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>(row(header, widths));
        lines.add(rule(widths));
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = row(rows.get(i), widths);
            lines.addAll(row);
            if (row.size() > 1 && i < rows.size() - 1) {
                lines.add("");
            }
        }
        return lines;
    }

    /**
     * Each column as wide as its longest cell; if that is too much, the widest give way first, at
     * first down to their longest word.
     */
    private int[] widths(int width) {
        int columns = header.size();
        int[] natural = new int[columns];
        int[] words = new int[columns];
        for (int column = 0; column < columns; column++) {
            measure(header.get(column), column, natural, words);
            for (List<String> row : rows) {
                measure(row.get(column), column, natural, words);
            }
        }
        int room = width - GAP.length() * (columns - 1);
        int widest = Math.max(LEAST, Arrays.stream(natural).max().orElse(LEAST));
        int cap = widest;
        while (cap > LEAST && total(natural, words, cap, widest) > room) {
            cap--;
        }
        int floor = widest;
        while (floor > LEAST && total(natural, words, cap, floor) > room) {
            floor--;
        }
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = fitted(natural[column], words[column], cap, floor);
        }
        return widths;
    }

    private static void measure(String cell, int column, int[] natural, int[] words) {
        for (String line : cell.split("\n", -1)) {
            natural[column] = Math.max(natural[column], length(line.strip()));
        }
        for (String word : SPACES.split(cell)) {
            boolean whole = length(word) <= SHORT_WORD;
            for (String part : whole ? new String[] {word} : BREAKS.split(word)) {
                words[column] = Math.max(words[column], length(part));
            }
        }
    }

    private static int fitted(int natural, int word, int cap, int floor) {
        return Math.min(natural, Math.max(cap, Math.min(word, floor)));
    }

    private static int total(int[] natural, int[] words, int cap, int floor) {
        int sum = 0;
        for (int column = 0; column < natural.length; column++) {
            sum += fitted(natural[column], words[column], cap, floor);
        }
        return sum;
    }

    private List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> parts = wrap(cells.get(column), widths[column]);
            wrapped.add(parts);
            height = Math.max(height, parts.size());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> parts = wrapped.get(column);
                String part = i < parts.size() ? parts.get(i) : "";
                String space = " ".repeat(Math.max(0, widths[column] - length(part)));
                line.append(column == 0 ? "" : GAP)
                        .append(numeric.contains(column) ? space + part : part + space);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(column == 0 ? "" : GAP).append("-".repeat(widths[column]));
        }
        return line.toString();
    }

    /**
     * Breaks at spaces; a word longer than the width breaks behind a hyphen, an underscore or a
     * slash, or where it must. Widths count code points.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : SPACES.split(paragraph.strip())) {
                String rest = word;
                if (!line.isEmpty() && length(line.toString()) + 1 + length(rest) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (line.isEmpty() && length(rest) > width) {
                    int cut = cut(rest, width);
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int cut(String word, int width) {
        int most = word.offsetByCodePoints(0, width);
        for (int cut = most; cut > most / 2; cut--) {
            if ("-_/".indexOf(word.charAt(cut - 1)) >= 0) {
                return cut;
            }
        }
        return most;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
