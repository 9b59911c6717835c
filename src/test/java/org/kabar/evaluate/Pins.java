package org.kabar.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Quality on record: precision and recall by metric, and how far they may move.
 *
 * @param articles how many articles were measured
 * @param tolerance by how much a share may fall
 * @param welcome by how much a share may rise before the record must be renewed, so that a later
 *     fall shows
 * @param shares from {@code METRIC.precision} and {@code METRIC.recall} to shares
 */
record Pins(int articles, double tolerance, double welcome, SequencedMap<String, Double> shares) {

    private static final String ARTICLES = "articles";
    private static final String TOLERANCE = "tolerance";
    private static final String WELCOME = "welcome";

    /** What was measured, under the tolerances of an earlier record. */
    Pins renewed(Scores scores) {
        SequencedMap<String, Double> measured = new java.util.LinkedHashMap<>();
        for (Metric metric : Metric.values()) {
            put(measured, metric.label() + ".precision", scores.of(metric).precision());
            put(measured, metric.label() + ".recall", scores.of(metric).recall());
        }
        return new Pins(scores.articles().size(), tolerance, welcome, measured);
    }

    private static void put(Map<String, Double> shares, String name, OptionalDouble share) {
        share.ifPresent(value -> shares.put(name, value));
    }

    /**
     * What is wrong with other measurements by this record, each one line; nothing if all is well.
     */
    List<String> complaints(Pins now) {
        List<String> complaints = new ArrayList<>();
        if (now.articles != articles) {
            complaints.add(articles + " articles are on record, there are " + now.articles);
        }
        shares.forEach(
                (name, pinned) -> {
                    Double measured = now.shares.get(name);
                    if (measured == null) {
                        complaints.add(name + " is on record and has no value now");
                    } else if (measured < pinned - tolerance) {
                        complaints.add(told(name, "fell", pinned, measured));
                    } else if (measured > pinned + welcome) {
                        complaints.add(told(name, "rose", pinned, measured) + ": renew the record");
                    }
                });
        now.shares.forEach(
                (name, measured) -> {
                    if (!shares.containsKey(name)) {
                        complaints.add(name + " is not on record: renew the record");
                    }
                });
        return complaints;
    }

    private static String told(String name, String how, double from, double to) {
        return String.format(Locale.ROOT, "%s %s from %.4f to %.4f", name, how, from, to);
    }

    static Pins read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        SequencedMap<String, Double> shares = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            shares.put(name, Double.valueOf(properties.getProperty(name)));
        }
        int articles = shares.remove(ARTICLES).intValue();
        double tolerance = shares.remove(TOLERANCE);
        double welcome = shares.remove(WELCOME);
        return new Pins(articles, tolerance, welcome, shares);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Precision and recall of Kabar's reading on the articles in this folder.");
        lines.add("# A share may fall by the tolerance; one that rises by more than is welcome");
        lines.add("# must be renewed: mvn test -Dtest=OwnArticlesTest -Dkabar.renew=true");
        lines.add(ARTICLES + " = " + articles);
        lines.add(TOLERANCE + " = " + tolerance);
        lines.add(WELCOME + " = " + welcome);
        shares.forEach(
                (name, share) -> lines.add(String.format(Locale.ROOT, "%s = %.4f", name, share)));
        Files.write(file, lines);
    }
}
