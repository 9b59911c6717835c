package org.kabar.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.SharedGraph;
import org.kabar.model.Authority;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.read.JsonReader;
import org.kabar.resolve.Resolver;
import org.kabar.store.text.SearchIndex;

/** Made-up articles, read by hand and loaded, for questions whose answers are known. */
final class HandRead {

    private static final String FOLDER = "src/test/resources/answers/";

    private final QueryRunner runner;

    private HandRead(String name, Order order, Reference reference, Path index) {
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        Authority authority = AuthorityFile.read(reference.authority());
        Resolver resolver = new Resolver(authority);
        Mapper mapper = new Mapper(iris, authority);
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(
                data,
                () -> {
                    put(data, iris, SharedGraph.CODES, reference.codes().getGraph());
                    put(data, iris, SharedGraph.ONTOLOGY, reference.ontology().getGraph());
                    put(data, iris, SharedGraph.AUTHORITY, reference.authority().getGraph());
                    for (Extraction extraction : order.of(extractions(name, reference))) {
                        ArticleGraph article = mapper.map(resolver.resolve(extraction));
                        article.triples().forEach(t -> data.add(Quad.create(article.name(), t)));
                    }
                    Path found = Path.of(FOLDER, name + ".trig");
                    if (Files.exists(found)) {
                        RDFDataMgr.read(data, found.toString());
                    }
                });
        SearchIndex.of(data, index, any -> "loaded").refresh();
        runner = new QueryRunner(QueryService.over(data, Duration.ofSeconds(20)), iris);
    }

    /**
     * A store in memory of three articles that agree on some things and differ on others, put in
     * the order of their file or against it, and with an index in a folder.
     */
    static HandRead threeOutlets(Order order, Reference reference, Path index) {
        return new HandRead("three-outlets", order, reference, index);
    }

    /**
     * The same with six articles about one meeting, and with what resolution leaves: links, a story
     * and decisions.
     */
    static HandRead oneMeeting(Order order, Reference reference, Path index) {
        return new HandRead("one-meeting", order, reference, index);
    }

    /** The order in which articles arrive. */
    enum Order {
        FORWARD,
        BACKWARD;

        private List<Extraction> of(List<Extraction> extractions) {
            return switch (this) {
                case FORWARD -> extractions;
                case BACKWARD -> extractions.reversed();
            };
        }
    }

    /** The rows of a query in CSV, without the line of names. */
    List<String> rows(NamedQuery query, Map<String, String> parameters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(query, parameters, ResultFormat.CSV, 80, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static List<Extraction> extractions(String name, Reference reference) {
        String file = FOLDER + name + ".jsonl";
        JsonReader reader = new JsonReader(reference.eventTypes());
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .map(line -> reader.read(line, Origin.file(file), file, Metadata.none()))
                    .map(HandRead::extraction)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Extraction extraction(Reading reading) {
        return switch (reading) {
            case Reading.OfExtraction read -> read.extraction();
            case Reading.OfArticle read -> throw new AssertionError(read);
            case Reading.Refused refused -> throw new AssertionError(refused.reject());
        };
    }

    private static void put(DatasetGraph data, Iris iris, SharedGraph name, Graph graph) {
        graph.stream().forEach(t -> data.add(Quad.create(iris.sharedGraph(name), t)));
    }
}
