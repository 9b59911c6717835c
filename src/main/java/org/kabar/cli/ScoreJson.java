package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.kabar.evaluate.Confusion;
import org.kabar.evaluate.Counts;
import org.kabar.evaluate.Finding;
import org.kabar.evaluate.Metric;
import org.kabar.evaluate.Reliability;
import org.kabar.evaluate.Scores;

/** Figures for machines. */
final class ScoreJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ScoreJson() {}

    /**
     * All figures as a JSON object.
     *
     * @param perArticle whether to give the figures of each article too
     * @param findings the errors to list
     */
    static String of(Scores scores, boolean perArticle, List<Finding> findings) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("articles", scores.articles().size());
        metrics(node.putObject("metrics"), scores.metrics());
        if (perArticle) {
            ObjectNode articles = node.putObject("per_article");
            scores.articles().forEach((id, counts) -> metrics(articles.putObject(id), counts));
        }
        confusion(node.putObject("confusion"), scores.confusion());
        reliability(node.putObject("reliability"), scores.reliability());
        ArrayNode errors = node.putArray("errors");
        findings.forEach(finding -> finding(errors.addObject(), finding));
        scores.warnings().forEach(node.putArray("warnings")::add);
        return text(node);
    }

    /** A tree as indented text. */
    static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a tree of plain values could not be written", impossible);
        }
    }

    /** A share, or null where there is nothing to measure. */
    static void share(ObjectNode node, String name, OptionalDouble share) {
        if (share.isPresent()) {
            node.put(name, share.getAsDouble());
        } else {
            node.putNull(name);
        }
    }

    private static void metrics(ObjectNode node, Map<Metric, Counts> metrics) {
        for (Metric metric : Metric.values()) {
            Counts counts = metrics.getOrDefault(metric, Counts.NONE);
            ObjectNode figures = node.putObject(metric.label());
            share(figures, "precision", counts.precision());
            share(figures, "recall", counts.recall());
            share(figures, "f1", counts.f1());
            figures.put("correct_system", counts.correctSystem());
            figures.put("correct_gold", counts.correctGold());
            figures.put("system", counts.system());
            figures.put("gold", counts.gold());
        }
    }

    private static void confusion(ObjectNode node, Confusion confusion) {
        ArrayNode cells = node.putArray("cells");
        for (Confusion.Cell cell : confusion.cells()) {
            cells.addObject()
                    .put("gold", cell.gold())
                    .put("system", cell.system())
                    .put("aligned", cell.aligned())
                    .put("overlapping", cell.overlapping());
        }
        ObjectNode missed = node.putObject("missed");
        confusion.missed().forEach(missed::put);
        ObjectNode spurious = node.putObject("spurious");
        confusion.spurious().forEach(spurious::put);
    }

    private static void reliability(ObjectNode node, Reliability reliability) {
        node.put("assertions", reliability.judged().size());
        share(node, "expected_calibration_error", reliability.expectedCalibrationError());
        share(node, "brier_score", reliability.brierScore());
        ArrayNode bins = node.putArray("bins");
        for (Reliability.Bin bin : reliability.bins()) {
            bins.addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("count", bin.count())
                    .put("confidence", bin.confidence())
                    .put("right", bin.right());
        }
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("metric", finding.metric().label());
        node.put("kind", finding.kind().label());
        node.put("id", finding.article());
        node.put("about", finding.about());
        node.put("gold", finding.gold());
        node.put("system", finding.system());
        node.put("sentence", finding.sentence());
    }
}
