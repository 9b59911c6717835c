package org.kabar.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;

/** A report for machines. Thread-safe. */
public final class ReportJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    /** The report as a JSON object. */
    public static String of(Report report) {
        Tally tally = report.tally();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("run", report.run());
        node.put("started", report.started().toString());
        node.put("ended", report.ended().toString());
        ArrayNode paths = node.putArray("inputs");
        for (PathTally path : report.paths()) {
            paths.addObject()
                    .put("path", path.path())
                    .put("read", path.read())
                    .put("loaded", path.loaded())
                    .put("unchanged", path.unchanged())
                    .put("rejected", path.rejected());
        }
        node.put("read", tally.read());
        node.put("loaded", tally.loaded());
        node.put("unchanged", tally.unchanged());
        node.put("rejected", tally.rejected());
        ObjectNode reasons = node.putObject("reasons");
        tally.reasons().forEach((reason, count) -> reasons.put(reason.code(), count));
        ObjectNode ignored = node.putObject("ignoredFields");
        new TreeMap<>(tally.ignored()).forEach(ignored::put);
        node.put("retracted", report.retracted().articles());
        node.put("quadsAdded", report.quadsAdded());
        node.put("quadsRemoved", report.quadsRemoved());
        ObjectNode models = node.putObject("models");
        new TreeMap<>(report.models()).forEach(models::put);
        ObjectNode seconds = node.putObject("seconds");
        new TreeMap<>(report.seconds()).forEach(seconds::put);
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a tree of plain values could not be written", impossible);
        }
    }
}
