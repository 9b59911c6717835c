package org.kabar.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out cells in columns that fit a width; long cells wrap at spaces.
 *
 * @param header the names of the columns
 * @param numeric which columns stand to the right; as long as the header
 * @param rows cells, each row as long as the header
 */
record TextTable(List<String> header, boolean[] numeric, List<List<String>> rows) {

    private static final String GAP = "  ";
    private static final int LEAST = 8;

    /** The table as lines, without space at their ends; a blank line after a row that wraps. */
    List<String> lines(int width) {
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

    /** Each column as wide as its longest cell, then the widest made narrower until all fit. */
    private int[] widths(int width) {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = length(header.get(column));
            for (List<String> row : rows) {
                for (String line : row.get(column).split("\n", -1)) {
                    widths[column] = Math.max(widths[column], length(line));
                }
            }
        }
        int room = width - GAP.length() * (widths.length - 1);
        int cap = Math.max(LEAST, Arrays.stream(widths).max().orElse(LEAST));
        while (cap > LEAST && total(widths, cap) > room) {
            cap--;
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.min(widths[column], cap);
        }
        return widths;
    }

    private static int total(int[] widths, int cap) {
        return Arrays.stream(widths).map(each -> Math.min(each, cap)).sum();
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
                        .append(numeric[column] ? space + part : part + space);
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

    /** Breaks at spaces; a word longer than the width is cut. Widths count code points. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("[ \t\r]+")) {
                String rest = word;
                if (!line.isEmpty() && length(line.toString()) + 1 + length(rest) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (line.isEmpty() && length(rest) > width) {
                    int cut = rest.offsetByCodePoints(0, width);
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
