package org.kabar.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.map.SharedGraph;

/** Puts ontology, codes and authority into the store, and replaces them when they have changed. */
final class SharedGraphs {

    private final Iris iris;
    private final Ledger ledger;

    SharedGraphs(Iris iris, Ledger ledger) {
        this.iris = iris;
        this.ledger = ledger;
    }

    /** Brings all of them up to date, in one transaction; writes nothing if they are. */
    void refresh(Connection connection, Reference reference) {
        DatasetGraph dataset = connection.dataset();
        List<Wanted> stale =
                dataset.calculateRead(
                        () ->
                                Stream.of(
                                                wanted(SharedGraph.ONTOLOGY, reference.ontology()),
                                                wanted(SharedGraph.CODES, reference.codes()),
                                                wanted(
                                                        SharedGraph.AUTHORITY,
                                                        reference.authority()))
                                        .filter(w -> !ledger.holds(dataset, w.graph(), w.hash()))
                                        .toList());
        if (!stale.isEmpty()) {
            connection.run(
                    stale.stream().mapToLong(wanted -> wanted.triples().size()).sum(),
                    () -> stale.forEach(wanted -> write(dataset, wanted)));
        }
    }

    private record Wanted(SharedGraph graph, List<Triple> triples, String hash) {}

    private Wanted wanted(SharedGraph graph, Model model) {
        List<Triple> triples = rebased(model);
        return new Wanted(graph, triples, hash(triples));
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

    private static String hash(List<Triple> triples) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        triples.stream()
                .map(NodeFmtLib::str)
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
