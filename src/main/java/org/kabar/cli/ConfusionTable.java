package org.kabar.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kabar.evaluate.Confusion;
import org.kabar.evaluate.Confusion.Cell;

/** Which event types are taken for which: a row for each type, only cells that occur. */
final class ConfusionTable {

    private static final String ROW = "%-22s%6s%8s%8s%8s%10s   %s%n";

    private final Confusion confusion;

    ConfusionTable(Confusion confusion) {
        this.confusion = confusion;
    }

    /** Prints it. */
    void print(PrintWriter out) {
        out.println();
        out.println("Event types, gold against system. \"as X n\": aligned with X though it is");
        out.println(
                "another type; \"X n?\": without a counterpart, while X was read there and has");
        out.println("none either. These are among the missed and the spurious.");
        out.printf(ROW, "type", "gold", "system", "right", "missed", "spurious", "taken");
        for (String type : types()) {
            int right = aligned(type, type);
            int missed = confusion.missed().getOrDefault(type, 0);
            int spurious = confusion.spurious().getOrDefault(type, 0);
            int inGold = missed + sum(row(type));
            int inSystem = spurious + sum(column(type));
            out.printf(ROW, type, inGold, inSystem, right, missed, spurious, taken(type));
        }
    }

    private SortedSet<String> types() {
        TreeSet<String> types = new TreeSet<>(confusion.missed().keySet());
        types.addAll(confusion.spurious().keySet());
        confusion
                .cells()
                .forEach(
                        cell -> {
                            types.add(cell.gold());
                            types.add(cell.system());
                        });
        return types;
    }

    private int aligned(String gold, String system) {
        return row(gold).stream()
                .filter(cell -> cell.system().equals(system))
                .mapToInt(Cell::aligned)
                .sum();
    }

    private List<Cell> row(String gold) {
        return confusion.cells().stream().filter(cell -> cell.gold().equals(gold)).toList();
    }

    private List<Cell> column(String system) {
        return confusion.cells().stream().filter(cell -> cell.system().equals(system)).toList();
    }

    private static int sum(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::aligned).sum();
    }

    private String taken(String gold) {
        String aligned =
                row(gold).stream()
                        .filter(cell -> cell.aligned() > 0 && !cell.system().equals(gold))
                        .sorted(Comparator.comparingInt(Cell::aligned).reversed())
                        .map(cell -> "as " + cell.system() + " " + cell.aligned())
                        .collect(Collectors.joining(", "));
        String overlapping =
                row(gold).stream()
                        .filter(cell -> cell.overlapping() > 0)
                        .sorted(Comparator.comparingInt(Cell::overlapping).reversed())
                        .map(cell -> cell.system() + " " + cell.overlapping() + "?")
                        .collect(Collectors.joining(", "));
        return List.of(aligned, overlapping).stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
