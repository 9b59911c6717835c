package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.kabar.load.Report;
import org.kabar.load.Tally;

/** A report for machines. */
final class ReportJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    /** The report as a JSON object. */
    static String of(Report report) {
        Tally tally = report.tally();
        ObjectNode node = MAPPER.createObjectNode();
        report.inputs().forEach(node.putArray("inputs")::add);
        node.put("read", tally.read());
        node.put("loaded", tally.loaded());
        node.put("unchanged", tally.unchanged());
        node.put("rejected", tally.rejected());
        ObjectNode reasons = node.putObject("reasons");
        tally.reasons().forEach((reason, count) -> reasons.put(reason.code(), count));
        ObjectNode ignored = node.putObject("ignoredFields");
        new TreeMap<>(tally.ignored()).forEach(ignored::put);
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
