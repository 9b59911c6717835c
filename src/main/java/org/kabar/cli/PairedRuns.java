package org.kabar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * The same work done by Kabar and by a peer, in turn.
 *
 * @param work what was done
 * @param peer with whom Kabar is compared
 * @param statements how many statements it was done on
 * @param ours runs of Kabar
 * @param theirs runs of the peer, as many, each right after that of Kabar
 */
record PairedRuns(
        String work, String peer, long statements, List<ChildRun> ours, List<ChildRun> theirs) {

    /** Copies the lists. */
    PairedRuns {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /** How many times as fast as the peer, by the clock: the median of the pairs. */
    double ratio() {
        return median(
                java.util.stream.IntStream.range(0, ours.size())
                        .mapToObj(i -> theirs.get(i).seconds() / ours.get(i).seconds())
                        .toList());
    }

    /** Prints them. */
    List<String> lines() {
        return List.of(
                String.format(Locale.ROOT, "%s, %,d statements", work, statements),
                line("kabar", ours),
                line(peer, theirs),
                String.format(
                        Locale.ROOT,
                        "rate of kabar to %s: %.2f (median of %d pairs)",
                        peer,
                        ratio(),
                        ours.size()));
    }

    private String line(String who, List<ChildRun> runs) {
        double seconds = median(runs.stream().map(ChildRun::seconds).toList());
        return String.format(
                Locale.ROOT,
                "  %-28s %8.2f s  %8.2f s of processors  %,12.0f statements/s",
                who,
                seconds,
                processor(runs),
                statements / seconds);
    }

    private static double processor(List<ChildRun> runs) {
        return median(runs.stream().map(run -> run.processorSeconds().orElse(Double.NaN)).toList());
    }

    /** Writes them into a JSON object. */
    void into(ObjectNode node) {
        ObjectNode pairs = node.putObject(work);
        pairs.put("peer", peer);
        pairs.put("statements", statements);
        pairs.put("ratio", ratio());
        runs(pairs.putArray("kabar"), ours);
        runs(pairs.putArray("other"), theirs);
    }

    private static void runs(ArrayNode array, List<ChildRun> runs) {
        runs.forEach(
                run -> {
                    ObjectNode each = array.addObject();
                    each.put("seconds", run.seconds());
                    run.processorSeconds().ifPresent(it -> each.put("processorSeconds", it));
                });
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
