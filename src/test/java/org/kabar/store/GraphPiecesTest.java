package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A graph in pieces is the graph. */
class GraphPiecesTest {

    private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph");

    @Property(tries = 200)
    void linesOfPiecesAreTheLinesOfTheWhole(
            @ForAll("triples") List<Triple> triples, @ForAll @IntRange(min = 1, max = 30) int most)
            throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        triples.forEach(it -> data.add(GRAPH, it.getSubject(), it.getPredicate(), it.getObject()));
        StringWriter pieces = new StringWriter();
        LineWriter writer = new LineWriter(pieces, ExportFormat.NQUADS);
        List<Integer> sizes = new ArrayList<>();
        long given =
                new GraphPieces(data, GRAPH, most)
                        .each(
                                piece -> {
                                    sizes.add(piece.size());
                                    writer.graph(GRAPH, piece);
                                });

        assertThat(pieces.toString()).isEqualTo(whole(triples));
        assertThat(given).isEqualTo(triples.stream().distinct().count());
        assertThat(sizes).allMatch(size -> size > 0);
    }

    private static String whole(List<Triple> triples) throws IOException {
        StringWriter out = new StringWriter();
        if (!triples.isEmpty()) {
            new LineWriter(out, ExportFormat.NQUADS)
                    .graph(GRAPH, triples.stream().distinct().toList());
        }
        return out.toString();
    }

    /** Names that begin with one another, and go on with characters before and after ">". */
    @Provide
    Arbitrary<List<Triple>> triples() {
        Arbitrary<Node> names =
                Arbitraries.strings()
                        .withChars('a', '-', '/', '?', '\u00e9')
                        .ofMaxLength(3)
                        .map(end -> NodeFactory.createURI("http://example.org/" + end));
        Arbitrary<Node> objects =
                Arbitraries.oneOf(
                        names,
                        Arbitraries.strings().ofMaxLength(3).map(NodeFactory::createLiteralString));
        return names.list()
                .ofSize(2)
                .flatMap(
                        two -> objects.map(object -> Triple.create(two.get(0), two.get(1), object)))
                .list()
                .ofMaxSize(60);
    }
}
