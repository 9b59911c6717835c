package org.kabar.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * How well a system's extractions agree with gold.
 *
 * @param metrics counts by metric, summed over the articles; every metric is there
 * @param articles the same for each article, in the order of the gold
 * @param findings where the two differ, by article
 * @param confusion which event types are taken for which
 * @param reliability whether confidences can be believed
 * @param warnings what makes the comparison doubtful, each one line for a person
 */
public record Scores(
        Map<Metric, Counts> metrics,
        SequencedMap<String, Map<Metric, Counts>> articles,
        List<Finding> findings,
        Confusion confusion,
        Reliability reliability,
        List<String> warnings) {

    /** Copies. */
    public Scores {
        metrics = Collections.unmodifiableMap(new EnumMap<>(metrics));
        articles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(articles));
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** The counts of a metric. */
    public Counts of(Metric metric) {
        return metrics.getOrDefault(metric, Counts.NONE);
    }
}
