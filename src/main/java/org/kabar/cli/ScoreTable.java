package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.kabar.evaluate.Counts;
import org.kabar.evaluate.Metric;
import org.kabar.evaluate.Scores;

/** Figures as a person likes to read them. */
final class ScoreTable {

    private static final String HEAD = "%-38s%7s%7s%7s%13s%8s%7s%n";

    /** What is shown of each article. */
    private static final List<Metric> MAIN =
            List.of(
                    Metric.MENTION_SPAN,
                    Metric.MENTION_TYPED,
                    Metric.ENTITY_B3,
                    Metric.ENTITY_CEAF,
                    Metric.WIKIDATA,
                    Metric.OFFICES_STRICT,
                    Metric.TYPE_STRICT,
                    Metric.ACTORS_STRICT,
                    Metric.ROLES_ALL,
                    Metric.QUOTATION_SPEAKER);

    private final Scores scores;

    ScoreTable(Scores scores) {
        this.scores = scores;
    }

    /** Prints the figures over all articles; metrics of which neither side has anything go. */
    void print(PrintWriter out) {
        int count = scores.articles().size();
        out.println(count + (count == 1 ? " article" : " articles"));
        out.printf(HEAD, "metric", "P", "R", "F1", "correct", "system", "gold");
        for (Metric metric : Metric.values()) {
            Counts counts = scores.of(metric);
            if (!counts.isEmpty() || MAIN.contains(metric)) {
                out.printf(
                        HEAD,
                        metric.label(),
                        share(counts.precision()),
                        share(counts.recall()),
                        share(counts.f1()),
                        correct(counts),
                        counts.system(),
                        counts.gold());
            }
        }
    }

    /** Prints F1 by article. */
    void printArticles(PrintWriter out) {
        out.println();
        out.println("F1 by article:");
        for (int i = 0; i < MAIN.size(); i++) {
            out.printf("  %2d = %s%n", i + 1, MAIN.get(i).label());
        }
        out.printf("%-40s", "article");
        for (int i = 1; i <= MAIN.size(); i++) {
            out.printf("%7d", i);
        }
        out.println();
        for (Map.Entry<String, Map<Metric, Counts>> article : scores.articles().entrySet()) {
            out.printf("%-40s", shortened(article.getKey()));
            for (Metric metric : MAIN) {
                Counts counts = article.getValue().getOrDefault(metric, Counts.NONE);
                out.printf("%7s", share(counts.f1()));
            }
            out.println();
        }
    }

    /** Three digits, or a dash where there is nothing. */
    static String share(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.3f", share.getAsDouble()) : "-";
    }

    private static String shortened(String id) {
        return id.length() < 40 ? id : id.substring(0, 38) + "…";
    }

    private static String correct(Counts counts) {
        String system = number(counts.correctSystem());
        String gold = number(counts.correctGold());
        return system.equals(gold) ? system : system + "/" + gold;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
