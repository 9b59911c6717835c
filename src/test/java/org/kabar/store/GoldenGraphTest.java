package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.read.JsonReader;

/**
 * Extractions become the graphs that were read by eye and kept. Run with {@code -Dkabar.renew=true}
 * to write the kept graphs anew, and read the difference before keeping it.
 */
class GoldenGraphTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final Reference REFERENCE = SmallReference.load();
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final Mapper MAPPER =
            new Mapper(IRIS, AuthorityFile.read(REFERENCE.authority()));

    @ParameterizedTest
    @ValueSource(strings = {"visit", "bare", "odd"})
    void anExtractionBecomesTheGraphThatWasKept(String name) throws IOException {
        Path kept = CASES.resolve(name).resolve("expected.ttl");
        ArticleGraph article = MAPPER.map(extraction(CASES.resolve(name)));
        String turtle = turtle(article);
        if (Boolean.getBoolean("kabar.renew")) {
            Files.writeString(kept, turtle, StandardCharsets.UTF_8);
        }
        Graph expected = RDFParser.create().source(kept).lang(Lang.TURTLE).strict(true).toGraph();
        Graph actual = GraphMemFactory.createDefaultGraph();
        article.triples().forEach(actual::add);

        assertThat(beyond(actual, expected)).as("new statements").isEmpty();
        assertThat(beyond(expected, actual)).as("lost statements").isEmpty();
        assertThat(turtle).isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "bare", "odd"})
    void theGraphBreaksNoShape(String name) throws IOException {
        ArticleGraph article = MAPPER.map(extraction(CASES.resolve(name)));
        assertThat(new ShapeCheck(REFERENCE).violations(article)).isEmpty();
    }

    /** The statements of one graph that another lacks; there are no blank nodes. */
    private static SortedSet<String> beyond(Graph graph, Graph other) {
        TreeSet<String> lines = new TreeSet<>();
        graph.find()
                .filterDrop(other::contains)
                .forEach(triple -> lines.add(NodeFmtLib.str(triple)));
        return lines;
    }

    private static String turtle(ArticleGraph article) throws IOException {
        StringWriter out = new StringWriter();
        TurtleWriter writer = new TurtleWriter(out, ExportFormat.TURTLE, Prefixes.of(IRIS));
        writer.begin();
        writer.graph(article.name(), article.triples());
        writer.end();
        return out.toString();
    }

    private static Extraction extraction(Path folder) throws IOException {
        String json = Files.readString(folder.resolve("extraction.json"), StandardCharsets.UTF_8);
        Reading reading =
                new JsonReader(REFERENCE.eventTypes())
                        .read(json, Origin.line("golden", 1), "golden", Metadata.none());
        assertThat(reading).isInstanceOf(Reading.OfExtraction.class);
        return ((Reading.OfExtraction) reading).extraction();
    }
}
