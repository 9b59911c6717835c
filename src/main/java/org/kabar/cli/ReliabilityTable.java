package org.kabar.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.kabar.evaluate.Reliability;
import org.kabar.evaluate.Reliability.Bin;
import org.kabar.evaluate.Reliability.Judged;

/** Predicted confidence against the share that is right. */
final class ReliabilityTable {

    private static final int BAR = 40;

    private final Reliability reliability;

    ReliabilityTable(Reliability reliability) {
        this.reliability = reliability;
    }

    /** Prints it. */
    void print(PrintWriter out) {
        out.println();
        out.println(
                "Confidence of assertions. Right: the exact type, and one actor or rightly none.");
        out.printf("%-12s%8s%12s%8s%n", "confidence", "count", "mean", "right");
        for (Bin bin : reliability.bins()) {
            out.printf(
                    Locale.ROOT,
                    "%.1f to %.1f  %8d%12.3f%8.3f  %s%n",
                    bin.from(),
                    bin.to(),
                    bin.count(),
                    bin.confidence(),
                    bin.right(),
                    bar(bin));
        }
        out.println(
                reliability.judged().size()
                        + " assertions, expected calibration error "
                        + ScoreTable.share(reliability.expectedCalibrationError())
                        + ", Brier score "
                        + ScoreTable.share(reliability.brierScore()));
        if (!reliability.judged().isEmpty()
                && reliability.judged().stream().mapToDouble(Judged::confidence).min().orElse(0)
                        == 1) {
            out.println("Every confidence is 1, as where a file gives none.");
        }
    }

    /** The share that is right as a bar, with a mark at the mean confidence. */
    private static String bar(Bin bin) {
        StringBuilder bar = new StringBuilder();
        long right = Math.round(bin.right() * BAR);
        long mean = Math.round(bin.confidence() * BAR);
        for (int i = 0; i <= BAR; i++) {
            bar.append(i == mean ? '|' : i < right ? '#' : ' ');
        }
        return bar.toString().stripTrailing();
    }
}
