package org.kabar.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.kabar.load.resolving.Resolved;
import org.kabar.load.resolving.Resolving;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.map.SharedGraph;
import org.kabar.resolve.Proposal;
import org.kabar.store.NewsStore;
import org.kabar.store.QuadLines;
import org.kabar.store.RunStart;
import org.kabar.store.merge.Decision;

/**
 * What was decided across articles.
 *
 * @param decisions a line for each: the grade, what it is about, the score and the reasons; sorted
 * @param links the lines of the graph of links, sorted
 */
record Resolutions(List<String> decisions, List<String> links) {

    /** What one machine decides in a store that was never resolved. */
    static Resolutions inStore(Path folder) {
        Reference reference = Reference.load();
        try (NewsStore store = NewsStore.openExisting(folder, reference)) {
            RunStart run = RunStart.now("test", List.of());
            Resolved resolved =
                    new Resolving(store, AuthorityFile.read(reference.authority()), "", run)
                            .apply(change -> {});
            List<String> decisions = new ArrayList<>();
            resolved.merged().made().forEach(it -> decisions.add(line(it)));
            for (Resolved.Question asked : resolved.asked()) {
                Proposal proposal = asked.proposal();
                decisions.add(
                        line(
                                "review",
                                asked.first(),
                                asked.second(),
                                proposal.score(),
                                proposal.reasons()));
            }
            return new Resolutions(decisions.stream().sorted().toList(), links(store));
        }
    }

    private static String line(Decision decision) {
        return line(
                "apply",
                decision.pair().first(),
                decision.pair().second(),
                decision.grounds().score().orElseThrow(),
                decision.grounds().because());
    }

    private static String line(
            String grade, String first, String second, double score, Collection<String> reasons) {
        return String.join(
                " ",
                grade,
                first,
                second,
                String.valueOf(score),
                new TreeSet<>(reasons).toString());
    }

    private static List<String> links(NewsStore store) {
        Node graph = store.iris().sharedGraph(SharedGraph.LINKS);
        String text =
                store.read(
                        data -> new QuadLines().of(graph, data.getGraph(graph).stream().toList()));
        return text.lines().sorted().toList();
    }

    /** What a job has decided. */
    static Resolutions inFolder(Path output) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> decisions = new ArrayList<>();
        for (String written : Written.lines(output, Output.DECISIONS)) {
            JsonNode line = mapper.readTree(written);
            List<String> reasons = new ArrayList<>();
            line.get("reasons").forEach(reason -> reasons.add(reason.asText()));
            String first = line.get("first").asText();
            String kind = new Iris(Iris.DEFAULT_BASE).namespace(line.get("kind").asText());
            if (!first.startsWith(kind)) {
                throw new IllegalStateException(written + " is of another kind");
            }
            decisions.add(
                    line(
                            line.get("grade").asText(),
                            first,
                            line.get("second").asText(),
                            line.get("score").asDouble(),
                            reasons));
        }
        return new Resolutions(
                decisions.stream().sorted().toList(), Written.lines(output, Output.LINKS));
    }

    /** How many decisions have this beginning. */
    long count(String grade, String kind) {
        String beginning = grade + " " + new Iris(Iris.DEFAULT_BASE).namespace(kind);
        return decisions.stream().filter(it -> it.startsWith(beginning)).count();
    }
}
