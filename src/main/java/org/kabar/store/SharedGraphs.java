package org.kabar.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.map.SharedGraph;
import org.kabar.store.bulk.StatementWriter;

/** Puts ontology, codes and authority into the store, and replaces them when they have changed. */
final class SharedGraphs {

    private final Iris iris;
    private final Ledger ledger;

    SharedGraphs(Iris iris, Ledger ledger) {
        this.iris = iris;
        this.ledger = ledger;
    }

    /** Brings all of them up to date, in one transaction; reads and writes nothing if they are. */
    void refresh(Connection connection, Reference reference) {
        DatasetGraph dataset = connection.dataset();
        List<SharedGraph> stale =
                dataset.calculateRead(
                        () ->
                                Stream.of(
                                                SharedGraph.ONTOLOGY,
                                                SharedGraph.CODES,
                                                SharedGraph.AUTHORITY)
                                        .filter(it -> !isCurrent(dataset, reference, it))
                                        .toList());
        if (!stale.isEmpty()) {
            List<Wanted> wanted = stale.stream().map(it -> wanted(reference, it)).toList();
            connection.run(
                    wanted.stream().mapToLong(it -> it.triples().size()).sum(),
                    () -> wanted.forEach(it -> write(dataset, it)));
        }
    }

    /** What a new store has of them, with their entries in the ledger and a first description. */
    void begin(StatementWriter writer, Reference reference) {
        DatasetGraph small = DatasetGraphFactory.create();
        Stream.of(SharedGraph.ONTOLOGY, SharedGraph.CODES, SharedGraph.AUTHORITY)
                .map(graph -> wanted(reference, graph))
                .forEach(
                        wanted -> {
                            Node name = iris.sharedGraph(wanted.graph());
                            wanted.triples()
                                    .forEach(triple -> writer.add(Quad.create(name, triple)));
                            ledger.write(small, wanted.graph(), wanted.hash());
                        });
        new DatasetCard(iris).write(small, 0, 0, OffsetDateTime.now(ZoneOffset.UTC));
        small.find().forEachRemaining(writer::add);
    }

    private boolean isCurrent(DatasetGraph dataset, Reference reference, SharedGraph graph) {
        return ledger.holds(dataset, graph, reference.digest(graph));
    }

    private record Wanted(SharedGraph graph, List<Triple> triples, String hash) {}

    private Wanted wanted(Reference reference, SharedGraph graph) {
        return new Wanted(graph, rebased(reference.model(graph)), reference.digest(graph));
    }

    private void write(DatasetGraph dataset, Wanted wanted) {
        Node name = iris.sharedGraph(wanted.graph());
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        wanted.triples().forEach(triple -> dataset.add(Quad.create(name, triple)));
        ledger.write(dataset, wanted.graph(), wanted.hash());
    }

    private List<Triple> rebased(Model model) {
        List<Triple> triples = new ArrayList<>();
        model.getGraph().find().forEach(triple -> triples.add(rebased(triple)));
        return triples;
    }

    private Triple rebased(Triple triple) {
        return Triple.create(
                rebased(triple.getSubject()), triple.getPredicate(), rebased(triple.getObject()));
    }

    private Node rebased(Node node) {
        return node.isURI() && node.getURI().startsWith(AuthorityFile.ENTITIES)
                ? iris.entity(node.getURI().substring(AuthorityFile.ENTITIES.length()))
                : node;
    }
}
