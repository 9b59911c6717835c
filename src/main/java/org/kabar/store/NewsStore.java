package org.kabar.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.model.Producer;

/**
 * A store of article graphs on disk.
 *
 * <p>One thread writes at a time; any number of threads may read meanwhile, and each sees whole
 * articles only. A process that dies leaves the store as it was after its last batch. One process
 * has the store at a time.
 */
public final class NewsStore implements AutoCloseable {

    private final StoreFolder folder;
    private final Iris iris;
    private final DatasetGraph dataset;
    private final Ledger ledger;
    private final ShapeCheck check;

    private NewsStore(StoreFolder folder, Iris iris, Reference reference) {
        this.folder = folder;
        this.iris = iris;
        this.check = new ShapeCheck(reference);
        this.ledger = new Ledger(iris);
        this.dataset = folder.connect();
    }

    /**
     * Opens a store for loading; makes one if there is none, and brings its ontology, codes and
     * authority up to date.
     *
     * @param path the folder of the store
     * @param base the base the user asked for; empty for that of the store, or the default for a
     *     new one
     * @param reference what to put beside the articles and to check them by
     * @throws StoreException if the folder holds something else, has another base, is in use by
     *     another process, or cannot be read or written
     */
    public static NewsStore open(Path path, Optional<Iris> base, Reference reference) {
        StoreFolder folder = new StoreFolder(path);
        if (!folder.exists()) {
            folder.create(base.orElseGet(() -> new Iris(Iris.DEFAULT_BASE)));
        }
        Iris iris = folder.iris();
        base.filter(wanted -> !wanted.base().equals(iris.base()))
                .ifPresent(
                        wanted -> {
                            throw new StoreException(
                                    "the store "
                                            + path
                                            + " has the base "
                                            + iris.base()
                                            + ", not "
                                            + wanted.base()
                                            + "; use that one or another store");
                        });
        NewsStore store = new NewsStore(folder, iris, reference);
        new SharedGraphs(iris, store.ledger).refresh(store.dataset, reference);
        return store;
    }

    /**
     * Opens a store that must be there.
     *
     * @throws StoreException as {@link #open}, and if there is no store
     */
    public static NewsStore openExisting(Path path, Reference reference) {
        StoreFolder folder = new StoreFolder(path);
        return new NewsStore(folder, folder.iris(), reference);
    }

    /** The maker of this store's IRIs. */
    public Iris iris() {
        return iris;
    }

    /**
     * The data, for reading inside transactions of the caller; its default graph is the union of
     * all graphs.
     */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Whether an article was loaded from this very input by this very maker. */
    public boolean holds(String key, String hash, Producer producer) {
        return read(data -> ledger.holds(data, key, hash, producer));
    }

    /** Computes something from one consistent state of the data. */
    public <T> T read(Function<DatasetGraph, T> work) {
        return dataset.calculateRead(() -> work.apply(dataset));
    }

    /**
     * Stores article graphs, all in one transaction: readers see none or all of them. Each replaces
     * the graph of the same article and touches no other.
     *
     * @return what became of each, in the same order
     * @throws StoreException if the data could not be written; then none was stored
     */
    public List<Outcome> put(List<ArticleGraph> articles) {
        List<List<String>> violations = articles.stream().map(check::violations).toList();
        List<Outcome> outcomes = new ArrayList<>();
        write(() -> outcomes.addAll(settle(articles, violations)));
        return outcomes;
    }

    /**
     * What {@link #put} would make of article graphs, with nothing stored.
     *
     * @return what would become of each, in the same order
     * @throws StoreException if the data could not be read
     */
    public List<Outcome> tryOut(List<ArticleGraph> articles) {
        List<List<String>> violations = articles.stream().map(check::violations).toList();
        List<Outcome> outcomes = new ArrayList<>();
        write(
                () -> {
                    outcomes.addAll(settle(articles, violations));
                    dataset.abort();
                });
        return outcomes;
    }

    private List<Outcome> settle(List<ArticleGraph> articles, List<List<String>> violations) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            outcomes.add(
                    violations.get(i).isEmpty()
                            ? replace(articles.get(i))
                            : new Outcome.Rejected(violations.get(i)));
        }
        return outcomes;
    }

    /**
     * Takes an article's contribution out.
     *
     * @return the number of quads that went; empty if there is no such article
     * @throws StoreException if the data could not be written
     */
    public Optional<Long> retract(String key) {
        Node name = iris.graph(key);
        List<Optional<Long>> gone = new ArrayList<>();
        write(
                () -> {
                    Set<Triple> present = triples(name);
                    Graph graph = dataset.getGraph(name);
                    present.forEach(graph::delete);
                    ledger.remove(dataset, key);
                    gone.add(
                            present.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of((long) present.size()));
                });
        return gone.getFirst();
    }

    /** The keys of all articles, sorted. */
    public List<String> keys() {
        return read(data -> ledger.keys(data).sorted().toList());
    }

    /** What the store holds. */
    public Summary summary() {
        return read(data -> new Counting(data, iris).summary());
    }

    /**
     * Checks every article by the shapes, and the ledger by the articles.
     *
     * @param told is given each finding
     */
    public Audit.Result audit(Consumer<Audit.Finding> told) {
        return read(data -> new Audit(iris, ledger, check).run(data, told));
    }

    /**
     * The IRIs of what a person may mean by a key, an IRI or a name, in a fixed order.
     *
     * @param wanted what was typed
     */
    public List<String> find(String wanted) {
        return read(data -> new Dossier(data, iris).find(wanted)).stream()
                .map(Node::getURI)
                .toList();
    }

    /**
     * What the store knows of an article or entity, in lines for a person, with the sentences it
     * rests on.
     *
     * @param thing its IRI, as {@link #find} gave it
     */
    public List<String> dossier(String thing) {
        return read(data -> new Dossier(data, iris).lines(NodeFactory.createURI(thing)));
    }

    /** Gives the store back to other processes. */
    @Override
    public void close() {
        folder.disconnect(dataset);
    }

    private Outcome replace(ArticleGraph article) {
        Set<Triple> present = triples(article.name());
        Set<Triple> wanted = new LinkedHashSet<>(article.triples());
        Graph graph = dataset.getGraph(article.name());
        long removed = 0;
        long added = 0;
        for (Triple triple : present) {
            if (!wanted.contains(triple)) {
                graph.delete(triple);
                removed++;
            }
        }
        for (Triple triple : wanted) {
            if (!present.contains(triple)) {
                graph.add(triple);
                added++;
            }
        }
        ledger.write(dataset, article);
        return added == 0 && removed == 0
                ? new Outcome.Unchanged()
                : new Outcome.Loaded(added, removed);
    }

    private Set<Triple> triples(Node graph) {
        Set<Triple> found = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.asTriple()));
        return found;
    }

    private void write(Runnable work) {
        try {
            dataset.executeWrite(work);
        } catch (RuntimeException failure) {
            throw new StoreException(
                    "the store " + folder.path() + " could not be written: " + failure.getMessage(),
                    failure);
        }
    }
}
