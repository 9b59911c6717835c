package org.kabar.store;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.kabar.map.Iris;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.Prov;
import org.kabar.map.SharedGraph;

/** Writes runs into the graph of runs. To be used inside a transaction. */
final class RunRecords {

    private final Iris iris;

    RunRecords(Iris iris) {
        this.iris = iris;
    }

    /** Notes that a run has begun. */
    void begin(DatasetGraph dataset, RunStart start) {
        Graph graph = graph(dataset);
        Node run = iris.run(start.id());
        Node software = iris.software(start.software());
        graph.add(run, RDF.type.asNode(), News.Run);
        graph.add(run, Prov.startedAtTime, Literals.moment(start.started()));
        graph.add(run, Prov.wasAssociatedWith, software);
        graph.add(software, RDF.type.asNode(), Prov.SoftwareAgent);
        graph.add(software, RDFS.label.asNode(), Literals.string(start.software()));
        for (int i = 0; i < start.inputs().size(); i++) {
            Node part = part(graph, run, start.id(), "input-" + (i + 1));
            graph.add(part, News.inputPath, Literals.string(start.inputs().get(i)));
        }
    }

    /** Notes that a run of which nothing else is kept has been. */
    void whole(DatasetGraph dataset, RunStart start, OffsetDateTime ended) {
        begin(dataset, start);
        graph(dataset).add(iris.run(start.id()), Prov.endedAtTime, Literals.moment(ended));
    }

    /** Notes what came of it. */
    void end(DatasetGraph dataset, RunStart start, RunEnd end) {
        Graph graph = graph(dataset);
        Node run = iris.run(start.id());
        graph.add(run, Prov.endedAtTime, Literals.moment(end.ended()));
        counts(graph, run, end.total());
        end.models()
                .forEach(
                        (name, digest) ->
                                graph.add(run, News.model, Literals.string(name + " " + digest)));
        graph.add(run, News.articlesRetracted, Literals.integer(end.retracted()));
        graph.add(run, News.quadsAdded, Literals.integer(end.quadsAdded()));
        graph.add(run, News.quadsRemoved, Literals.integer(end.quadsRemoved()));
        List<RunEnd.Counts> paths = end.paths();
        for (int i = 0; i < paths.size(); i++) {
            counts(graph, iris.runPart(start.id(), "input-" + (i + 1)), paths.get(i));
        }
        for (Map.Entry<String, Long> reason : new TreeMap<>(end.reasons()).entrySet()) {
            Node part = part(graph, run, start.id(), reason.getKey());
            graph.add(part, News.reason, Literals.string(reason.getKey()));
            graph.add(part, News.articlesRejected, Literals.integer(reason.getValue()));
        }
    }

    /** The last run that is remembered. */
    Optional<LastRun> last(DatasetGraph dataset) {
        Graph graph = graph(dataset);
        return graph.stream(Node.ANY, Prov.startedAtTime, Node.ANY)
                // Of two that began in one second, one that was cut off came before one that was
                // not.
                .max(
                        Comparator.comparing((Triple it) -> it.getObject().getLiteralLexicalForm())
                                .thenComparing(it -> hasEnded(graph, it.getSubject()))
                                .thenComparing(it -> it.getSubject().getURI()))
                .map(
                        it ->
                                new LastRun(
                                        it.getSubject()
                                                .getURI()
                                                .substring(iris.namespace("run").length()),
                                        it.getObject().getLiteralLexicalForm(),
                                        hasEnded(graph, it.getSubject())
                                                ? LastRun.State.COMPLETE
                                                : LastRun.State.CUT_OFF));
    }

    private static boolean hasEnded(Graph graph, Node run) {
        return graph.contains(run, Prov.endedAtTime, Node.ANY);
    }

    private Node part(Graph graph, Node run, String id, String name) {
        Node part = iris.runPart(id, name);
        graph.add(run, DCTerms.hasPart.asNode(), part);
        graph.add(part, RDF.type.asNode(), News.RunPart);
        return part;
    }

    private static void counts(Graph graph, Node subject, RunEnd.Counts counts) {
        Map.of(
                        News.articlesRead, counts.read(),
                        News.articlesLoaded, counts.loaded(),
                        News.articlesUnchanged, counts.unchanged(),
                        News.articlesRejected, counts.rejected())
                .forEach(
                        (term, count) ->
                                graph.add(Triple.create(subject, term, Literals.integer(count))));
    }

    private Graph graph(DatasetGraph dataset) {
        return dataset.getGraph(iris.sharedGraph(SharedGraph.RUNS));
    }
}
