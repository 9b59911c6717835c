package org.kabar.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kabar.load.Report;
import org.kabar.load.ReportJson;

/**
 * What came of a job.
 *
 * @param report the account of its first step, as that of a load
 * @param decided what is one across articles
 */
record Account(Report report, Decided.Tally decided) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** As a JSON object. */
    String json() {
        try {
            ObjectNode node = (ObjectNode) MAPPER.readTree(ReportJson.of(report));
            node.putObject("resolved")
                    .put("merges", decided.merges())
                    .put("links", decided.links())
                    .put("questions", decided.questions());
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain values could not be written", impossible);
        }
    }
}
