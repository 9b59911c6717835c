package org.kabar.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kabar.evaluate.Finding;

/**
 * Errors as a person who mends them likes to read them: by article, and in it by metric and kind.
 *
 * @param all every error
 * @param limit how many of each metric and kind
 * @param metric how the metrics begin
 */
record Findings(List<Finding> all, ErrorLimit limit, String metric) {

    Findings {
        all = List.copyOf(all);
    }

    /** The first of each metric and kind, in the order of the articles. */
    List<Finding> chosen() {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> chosen = new ArrayList<>();
        for (Finding finding : all) {
            String kind = finding.metric().label() + finding.kind();
            if (finding.metric().label().startsWith(metric)
                    && seen.merge(kind, 1, Integer::sum) <= limit.most()) {
                chosen.add(finding);
            }
        }
        return List.copyOf(chosen);
    }

    /** Prints those. */
    void print(PrintWriter out) {
        List<Finding> chosen = chosen();
        for (String article : chosen.stream().map(Finding::article).distinct().toList()) {
            out.println();
            out.println("== " + article);
            chosen.stream()
                    .filter(finding -> finding.article().equals(article))
                    .sorted(Comparator.comparing(Finding::metric).thenComparing(Finding::kind))
                    .forEach(finding -> print(finding, out));
        }
    }

    private static void print(Finding finding, PrintWriter out) {
        out.println();
        out.println(
                finding.metric().label() + " " + finding.kind().label() + ": " + finding.about());
        line(out, "gold", finding.gold());
        line(out, "system", finding.system());
        line(out, ">", finding.sentence());
    }

    private static void line(PrintWriter out, String label, String words) {
        if (!words.isEmpty()) {
            out.printf("  %-7s %s%n", label, words);
        }
    }
}
