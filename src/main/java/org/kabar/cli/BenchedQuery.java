package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.serve.QueryTimes;
import org.kabar.serve.Sample;

/**
 * What was measured of one query.
 *
 * @param name of the query
 * @param sample how it was put
 * @param warm times in one process; empty if it was stopped because it took too long
 * @param cold times of processes of their own; empty if none was wanted
 */
record BenchedQuery(
        String name, Sample sample, Optional<QueryTimes> warm, Optional<QueryTimes> cold) {

    private static final double NANOS_PER_MILLISECOND = 1e6;

    /** The same with cold times. */
    BenchedQuery withCold(QueryTimes times) {
        return new BenchedQuery(name, sample, warm, Optional.of(times));
    }

    /** The names of what {@link #row} gives, times in milliseconds. */
    static String heading() {
        return line("query", "about", "rows", "warm", "95th", "work", "cold", "95th");
    }

    /** A row of the table: medians, and 95th percentiles beside them. */
    String row() {
        return line(
                name,
                sample.about(),
                warm.map(times -> Long.toString(times.rows())).orElse("-"),
                warm.map(times -> text(times.median())).orElse("stopped"),
                warm.map(times -> text(times.percentile95())).orElse("-"),
                warm.flatMap(QueryTimes::medianWork).map(BenchedQuery::text).orElse("-"),
                cold.map(times -> text(times.median())).orElse("-"),
                cold.map(times -> text(times.percentile95())).orElse("-"));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-21s %-12s %8s %9s %9s %9s %9s %9s", cells);
    }

    private static String text(Duration time) {
        return String.format(Locale.ROOT, "%.1f", milliseconds(time));
    }

    private static double milliseconds(Duration time) {
        return time.toNanos() / NANOS_PER_MILLISECOND;
    }

    /** All figures as a JSON object; a query that was stopped has no times. */
    static String json(List<BenchedQuery> benched) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode queries = root.putArray("queries");
        for (BenchedQuery each : benched) {
            ObjectNode node = queries.addObject();
            node.put("query", each.name);
            node.put("about", each.sample.about());
            each.sample.given().forEach(node.putObject("parameters")::put);
            each.warm.ifPresent(times -> node.put("rows", times.rows()));
            each.warm.ifPresent(times -> figures(node.putObject("warm"), times));
            each.cold.ifPresent(times -> figures(node.putObject("cold"), times));
        }
        return ScoreJson.text(root);
    }

    private static void figures(ObjectNode node, QueryTimes times) {
        node.put("rounds", times.times().size());
        node.put("medianMilliseconds", milliseconds(times.median()));
        node.put("percentile95Milliseconds", milliseconds(times.percentile95()));
        times.medianWork()
                .ifPresent(work -> node.put("medianWorkMilliseconds", milliseconds(work)));
    }
}
