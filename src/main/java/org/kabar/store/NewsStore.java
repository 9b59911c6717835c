package org.kabar.store;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.model.KnownEntity;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.profile.StoredProfiles;

/**
 * A store of article graphs on disk.
 *
 * <p>One thread writes at a time; any number of threads may read meanwhile, and each sees whole
 * articles only. A process that dies leaves the store as it was after its last batch. One process
 * has the store at a time.
 */
public final class NewsStore implements AutoCloseable {

    private final Connection connection;
    private final Iris iris;
    private final Ledger ledger;
    private final DatasetCard card;
    private final ShapeCheck check;
    private final DecisionsInForce inForce;

    private NewsStore(Connection connection, Iris iris, Reference reference) {
        this.connection = connection;
        this.iris = iris;
        this.check = new ShapeCheck(reference);
        this.ledger = new Ledger(iris);
        this.card = new DatasetCard(iris);
        this.inForce = new DecisionsInForce(new DecisionGraph(iris));
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
        return open(path, base, reference, FreeSpace.ofDisk());
    }

    /** The same, with another account of the free disk. */
    static NewsStore open(Path path, Optional<Iris> base, Reference reference, FreeSpace space) {
        return new Opening(new StoreFolder(path), space)
                .forLoading(
                        base,
                        (iris, writer) ->
                                new SharedGraphs(iris, new Ledger(iris)).begin(writer, reference),
                        (connection, iris) -> {
                            NewsStore store = new NewsStore(connection, iris, reference);
                            new SharedGraphs(iris, store.ledger).refresh(connection, reference);
                            store.describe();
                            new Renewal(store, store.ledger).run();
                            return store;
                        });
    }

    /**
     * Opens a store that must be there.
     *
     * @throws StoreException as {@link #open}, and if there is no store
     */
    public static NewsStore openExisting(Path path, Reference reference) {
        return new Opening(new StoreFolder(path), FreeSpace.ofDisk())
                .existing((connection, iris) -> new NewsStore(connection, iris, reference));
    }

    /** Describes data that were stored before there was a description. */
    private void describe() {
        if (!read(card::exists)) {
            Summary summary = answers().summary();
            connection.write(
                    0,
                    () -> {
                        card.write(
                                dataset(),
                                summary.articles(),
                                summary.quads(),
                                OffsetDateTime.now(ZoneOffset.UTC));
                        return summary;
                    });
        }
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
        return connection.dataset();
    }

    /** The store as this process has it. */
    Connection connection() {
        return connection;
    }

    /** What was noticed while opening, such as a process that died, in lines for a person. */
    public List<String> notes() {
        return connection.notes();
    }

    /** Tells processes that find the store in use where this one answers queries. */
    public void announce(String endpoint) {
        connection.announce(endpoint);
    }

    /**
     * Takes the optimizer's statistics anew and compacts, each if it is worth it; for the end of a
     * load. Nobody may be reading.
     *
     * @return what was done, in lines for a person
     * @throws StoreException if it fails; the data stay as they were
     */
    public List<String> tidy() {
        return new Upkeep(connection).tidy(read(card::total));
    }

    /**
     * Writes the database anew without what replaced data left behind. Nobody may be reading.
     *
     * @throws StoreException if the disk has no room for a second copy, or it fails; the data stay
     *     as they were
     */
    public Compacted compact() {
        return new Upkeep(connection).compact();
    }

    /** Whether an article was last stored from input of this hash. Any thread may ask. */
    public boolean holds(String key, String hash) {
        return read(data -> ledger.holds(data, key, hash));
    }

    /**
     * Begins a run, which is remembered once it stores something.
     *
     * @param start what is known of it now
     */
    public StoreRun begin(RunStart start) {
        return new StoreRun(this, start);
    }

    /**
     * Reads profiles of entities and events from one consistent state of the data.
     *
     * @param known the entities of the authority by key
     */
    public <T> T profiles(Map<String, KnownEntity> known, Function<StoredProfiles, T> work) {
        return read(data -> work.apply(new StoredProfiles(data, iris, known)));
    }

    /** Computes something from one consistent state of the data. */
    public <T> T read(Function<DatasetGraph, T> work) {
        DatasetGraph dataset = dataset();
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
        List<Parcel> parcels = new ArrayList<>();
        articles.forEach(
                article ->
                        parcels.add(
                                new Parcel.Made(
                                        article,
                                        Optional.empty(),
                                        violations(article),
                                        Optional.empty())));
        return change(Optional.empty(), Parcel.triples(parcels), settling -> settling.put(parcels));
    }

    /**
     * Takes an article's contribution out.
     *
     * @return the number of quads that went; empty if there is no such article
     * @throws StoreException if the data could not be written
     */
    public Optional<Long> retract(String key) {
        return change(Optional.empty(), 0, settling -> settling.retract(key));
    }

    /**
     * What a graph breaks of the shapes, one line each; it is stored only if that is nothing. Any
     * thread may ask.
     */
    public List<String> violations(ArticleGraph article) {
        return check.violations(article);
    }

    /**
     * Changes articles in one write transaction, together with all that is kept of them.
     *
     * @param run the run that writes
     * @param triples about how many triples are written, for the room that they need
     */
    <T> T change(Optional<Node> run, long triples, Function<Settling, T> work) {
        return connection.write(
                triples,
                () -> {
                    String before = card.state(dataset());
                    Settling settling = settling(run);
                    T result = work.apply(settling);
                    settling.describe(card, OffsetDateTime.now(ZoneOffset.UTC));
                    connection.index().prepare(before, settling.changed());
                    return result;
                });
    }

    /** What {@link #change} would come to, with nothing stored. */
    <T> T tryOut(Function<Settling, T> work) {
        return connection.write(
                0,
                () -> {
                    T result = work.apply(settling(Optional.empty()));
                    dataset().abort();
                    return result;
                });
    }

    private Settling settling(Optional<Node> run) {
        return new Settling(dataset(), iris, ledger, run, inForce.substitutions(dataset()));
    }

    /** What the decisions in force mean for articles. */
    DecisionsInForce inForce() {
        return inForce;
    }

    /** The making and taking back of decisions on what is one thing and what is two. */
    public Merging merging() {
        return Merging.in(this, ledger);
    }

    /** Begins to build a generation with all that a run puts. */
    BulkRun bulk(Node run, MemoryBudget memory) {
        return new BulkRun(this, ledger, run, memory);
    }

    /** Whether there is no article. */
    public boolean isEmpty() {
        return read(data -> ledger.keys(data).findAny().isEmpty());
    }

    /** Does something in one write transaction: all of it, or none. */
    <T> T write(Supplier<T> work) {
        return connection.write(0, work);
    }

    /** The keys of all articles, sorted. */
    public List<String> keys() {
        return read(data -> ledger.keys(data).sorted().toList());
    }

    /** What it answers to a person who looks at it. */
    public StoreAnswers answers() {
        return new StoreAnswers(this, iris, ledger, check);
    }

    /** Gives the store back to other processes. */
    @Override
    public void close() {
        connection.close();
    }
}
