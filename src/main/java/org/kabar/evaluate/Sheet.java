package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kabar.evaluate.Finding.Kind;

/** Counts and findings of one article while it is being compared. Used by one thread. */
final class Sheet {

    private final String article;
    private final Map<Metric, Counts> counts = new EnumMap<>(Metric.class);
    private final List<Finding> findings = new ArrayList<>();

    Sheet(String article) {
        this.article = article;
        for (Metric metric : Metric.values()) {
            counts.put(metric, Counts.NONE);
        }
    }

    void count(Metric metric, Counts more) {
        counts.merge(metric, more, Counts::plus);
    }

    void missed(Metric metric, String about, String gold, String sentence) {
        findings.add(new Finding(metric, Kind.MISSED, article, about, gold, "", sentence));
    }

    void missed(Metric metric, String about, String gold, String read, String sentence) {
        findings.add(new Finding(metric, Kind.MISSED, article, about, gold, read, sentence));
    }

    void spurious(Metric metric, String about, String system, String sentence) {
        findings.add(new Finding(metric, Kind.SPURIOUS, article, about, "", system, sentence));
    }

    void wrong(Metric metric, String about, String gold, String system, String sentence) {
        findings.add(new Finding(metric, Kind.WRONG, article, about, gold, system, sentence));
    }

    Map<Metric, Counts> counts() {
        return Collections.unmodifiableMap(counts);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
