package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kabar.evaluate.AssertionAlignment.Both;
import org.kabar.evaluate.Side.Claim;

/**
 * Which event types are taken for which.
 *
 * @param cells gold type by system type, in alphabetical order; only those that occur
 * @param missed by type, the assertions of the gold without a counterpart
 * @param spurious by type, the assertions of the system without a counterpart
 */
public record Confusion(
        List<Cell> cells, Map<String, Integer> missed, Map<String, Integer> spurious) {

    /** Copies. */
    public Confusion {
        cells = List.copyOf(cells);
        missed = Collections.unmodifiableSortedMap(new TreeMap<>(missed));
        spurious = Collections.unmodifiableSortedMap(new TreeMap<>(spurious));
    }

    /**
     * One gold type against one system type.
     *
     * @param gold the type in the gold
     * @param system the type in the system
     * @param aligned how many pairs are aligned
     * @param overlapping how many pairs have evidence in common while neither has a counterpart:
     *     readings of one sentence as something else. One assertion may stand in several of them
     */
    public record Cell(String gold, String system, int aligned, int overlapping) {

        private Cell plus(Cell other) {
            return new Cell(gold, system, aligned + other.aligned, overlapping + other.overlapping);
        }
    }

    /** Over all articles. */
    static Confusion of(List<AssertionAlignment> alignments) {
        List<Cell> counted = new ArrayList<>();
        Map<String, Integer> missed = new TreeMap<>();
        Map<String, Integer> spurious = new TreeMap<>();
        for (AssertionAlignment alignment : alignments) {
            for (Both both : alignment.pairs()) {
                counted.add(new Cell(both.gold().type(), both.system().type(), 1, 0));
            }
            for (Claim gold : alignment.goldOnly()) {
                missed.merge(gold.type(), 1, Integer::sum);
                alignment.systemOnly().stream()
                        .filter(system -> system.cover().meets(gold.cover()))
                        .forEach(system -> counted.add(new Cell(gold.type(), system.type(), 0, 1)));
            }
            alignment
                    .systemOnly()
                    .forEach(system -> spurious.merge(system.type(), 1, Integer::sum));
        }
        Map<List<String>, Cell> cells =
                new TreeMap<>(
                        Comparator.<List<String>, String>comparing(List::getFirst)
                                .thenComparing(List::getLast));
        counted.forEach(cell -> cells.merge(List.of(cell.gold(), cell.system()), cell, Cell::plus));
        return new Confusion(List.copyOf(cells.values()), missed, spurious);
    }
}
