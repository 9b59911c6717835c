package org.kabar.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.SharedGraph;

/**
 * Writes what a store knows as RDF. The bytes depend on the content of the store alone, and only
 * one article's graph is held in memory at a time. Ledger, runs and decisions, which tell how the
 * store came to be, are left out.
 */
public final class Exporter {

    private static final List<SharedGraph> SHARED =
            List.of(
                    SharedGraph.LINKS,
                    SharedGraph.STORIES,
                    SharedGraph.AUTHORITY,
                    SharedGraph.CODES,
                    SharedGraph.ONTOLOGY);

    /** Statements of a large graph that are in memory at a time. */
    private static final int PIECE = 20_000;

    private final NewsStore store;
    private final ExportFormat format;
    private final ExportContent content;

    /** An export of a store in one format, with so much content. */
    public Exporter(NewsStore store, ExportFormat format, ExportContent content) {
        this.store = store;
        this.format = format;
        this.content = content;
    }

    /**
     * Writes the whole store. A format that keeps graphs apart gets all articles and all shared
     * graphs; one that does not gets all articles and what the authority says of entities in them.
     * The stream is flushed and stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeAll(OutputStream stream) {
        store.read(
                data -> {
                    writing(
                            stream,
                            writer -> {
                                Set<Node> used = new TreeSet<>(Comparator.comparing(Node::getURI));
                                for (String key : store.keys()) {
                                    List<Triple> triples = article(data, key);
                                    write(writer, store.iris().graph(key), triples);
                                    if (!format.keepsGraphs()) {
                                        collect(triples, used);
                                    }
                                }
                                if (format.keepsGraphs()) {
                                    shared(data, writer);
                                } else {
                                    known(data, used, writer);
                                }
                            });
                    return true;
                });
    }

    /**
     * Writes all that the store holds, ledger, runs and decisions too, as N-Quads that {@link
     * Restoring} takes; the format and the content of this export do not matter. The stream is
     * flushed and stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeBackup(OutputStream stream) {
        store.read(
                data -> {
                    Set<Node> names = new TreeSet<>(Comparator.comparing(Node::toString));
                    data.listGraphNodes().forEachRemaining(names::add);
                    Writer out = text(stream);
                    try (WriterBeside writer =
                            new WriterBeside(new LineWriter(out, ExportFormat.NQUADS))) {
                        writer.begin();
                        long quads = 0;
                        for (Node name : names) {
                            quads +=
                                    new GraphPieces(data, name, PIECE)
                                            .each(piece -> writer.graph(name, piece));
                        }
                        writer.end();
                        out.write(BackupFile.lastLine(quads));
                        out.flush();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                    return true;
                });
    }

    /**
     * Writes the graphs of some articles, in the order given. The stream is flushed and stays open.
     *
     * @throws StoreException if the store has no article of one of the keys
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeArticles(List<String> keys, OutputStream stream) {
        Set<String> present = Set.copyOf(store.keys());
        keys.stream()
                .filter(key -> !present.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new StoreException("the store has no article " + key);
                        });
        store.read(
                data -> {
                    writing(
                            stream,
                            writer -> {
                                for (String key : keys) {
                                    write(writer, store.iris().graph(key), article(data, key));
                                }
                            });
                    return true;
                });
    }

    /**
     * Writes each article to a file of its own.
     *
     * @param keys which articles
     * @param folder where; made if it is not there
     * @return the files, in the order of the keys
     * @throws StoreException if the store has no article of one of the keys
     * @throws UncheckedIOException if a file cannot be written
     */
    public List<Path> writeEach(List<String> keys, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            String namespace = store.iris().namespace("article");
            for (String key : keys) {
                String local = store.iris().article(key).getURI().substring(namespace.length());
                Path file = folder.resolve(local + "." + format.extension());
                try (OutputStream stream = Files.newOutputStream(file)) {
                    writeArticles(List.of(key), stream);
                }
                files.add(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private void shared(DatasetGraph data, GraphWriter writer) throws IOException {
        for (SharedGraph graph : SHARED) {
            Node name = store.iris().sharedGraph(graph);
            if (format.isOfLines()) {
                new GraphPieces(data, name, PIECE).each(piece -> writer.graph(name, piece));
            } else {
                write(writer, name, graph(data, name, Node.ANY));
            }
        }
    }

    private void known(DatasetGraph data, Set<Node> used, GraphWriter writer) throws IOException {
        Node authority = store.iris().sharedGraph(SharedGraph.AUTHORITY);
        for (Node entity : used) {
            write(writer, authority, graph(data, authority, entity));
        }
    }

    private void collect(List<Triple> triples, Set<Node> used) {
        String entities = store.iris().namespace("entity");
        for (Triple triple : triples) {
            if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(entities)) {
                used.add(triple.getSubject());
            }
        }
    }

    private List<Triple> article(DatasetGraph data, String key) {
        return content.of(graph(data, store.iris().graph(key), Node.ANY));
    }

    private static List<Triple> graph(DatasetGraph data, Node name, Node subject) {
        List<Triple> triples = new ArrayList<>();
        data.find(name, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    private static void write(GraphWriter writer, Node name, List<Triple> triples)
            throws IOException {
        if (!triples.isEmpty()) {
            writer.graph(name, triples);
        }
    }

    private interface Work {
        void with(GraphWriter writer) throws IOException;
    }

    private void writing(OutputStream stream, Work work) {
        Writer out = text(stream);
        try (WriterBeside writer = new WriterBeside(writer(out))) {
            writer.begin();
            work.with(writer);
            writer.end();
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Writer text(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private GraphWriter writer(Writer out) {
        return switch (format) {
            case TURTLE, TRIG -> new TurtleWriter(out, format, Prefixes.of(store.iris()));
            case NQUADS, NTRIPLES -> new LineWriter(out, format);
            case JSONLD -> new JsonLdWriter(out, Prefixes.of(store.iris()));
        };
    }
}
