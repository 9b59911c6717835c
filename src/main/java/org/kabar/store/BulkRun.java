package org.kabar.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Iris;
import org.kabar.map.SharedGraph;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.PreparedStatements;
import org.kabar.store.bulk.StatementWriter;
import org.kabar.store.merge.Substitutions;
import org.kabar.store.profile.Withdrawals;

/**
 * A load that builds the database anew: articles go into a generation beside the one in use, with
 * what the store has, ledger, run and description, and all is there at once when it is finished. It
 * ends as if they had been stored one after the other. Used by one thread, but for {@link #holds}.
 */
public final class BulkRun implements AutoCloseable {

    private final NewsStore store;
    private final Ledger ledger;
    private final Node run;
    private final Substitutions substitutions;
    private final NextGeneration next;
    private final StatementWriter writer;
    private final int ledgerGraph;
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Set<Quad> withdrawn = new HashSet<>();
    private final boolean begunEmpty;
    private boolean changed;
    private long articles;
    private long quads;

    /**
     * An article that was put, or that the store has.
     *
     * @param hash of the input it was made from
     * @param files it was found in; grows
     * @param graph the identifier of its graph in the build
     * @param entry that of its entry in the ledger
     * @param content its triples
     */
    private record Held(
            String hash,
            Set<String> files,
            int graph,
            int entry,
            StatementWriter.Content content) {}

    BulkRun(NewsStore store, Ledger ledger, Node run, MemoryBudget memory) {
        this.store = store;
        this.ledger = ledger;
        this.run = run;
        this.substitutions = store.read(store.inForce()::substitutions);
        this.begunEmpty = store.isEmpty();
        this.next = new NextGeneration(store.connection(), memory);
        this.writer = next.writer();
        Node runs = store.iris().sharedGraph(SharedGraph.RUNS);
        next.keep(graph -> !graph.equals(runs));
        this.ledgerGraph = writer.id(store.iris().sharedGraph(SharedGraph.LEDGER));
    }

    /** Whether an article was last put from input of this hash. Any thread may ask. */
    public boolean holds(String key, String hash) {
        @Nullable Held known = held.get(key);
        return known != null ? known.hash().equals(hash) : !begunEmpty && store.holds(key, hash);
    }

    /** Does the dear part of putting a graph. Any thread may ask. */
    public PreparedStatements prepare(ArticleGraph graph) {
        return writer.prepare(substitutions.settle(graph).graph().triples());
    }

    /**
     * Puts parcels in their order. Ends early at a parcel that is outdated, which is the last
     * outcome then and was not put.
     *
     * @return what became of each, in the same order; of a graph that replaces another, all is
     *     counted as added, and all of the other as removed
     */
    public List<Outcome> put(List<Parcel> parcels) {
        return Parcel.settle(parcels, this::put, this::confirm);
    }

    private Outcome put(Parcel.Made made) {
        ArticleGraph article = made.graph();
        Optional<Held> before = before(article.key());
        StatementWriter.Statements triples =
                writer.statements(made.prepared().orElseGet(() -> prepare(article)));
        boolean same = before.filter(it -> it.content().equals(triples.content())).isPresent();
        Set<String> files = ConcurrentHashMap.newKeySet();
        before.ifPresent(it -> files.addAll(it.files()));
        made.file().ifPresent(files::add);
        if (before.isPresent() && !same && !begunEmpty) {
            withdraw(article.name());
        }
        int graph = graph(before, article, same);
        if (!same) {
            writer.add(graph, triples);
        }
        int entry = entry(before, article);
        ledger.entry(substitutions.settle(article), files, Optional.of(run))
                .forEach(triple -> writer.add(ledgerGraph, entry, triple));
        held.put(article.key(), new Held(article.hash(), files, graph, entry, triples.content()));
        changed = true;
        if (same) {
            return new Outcome.Unchanged();
        }
        long added = triples.content().size();
        long removed = before.map(it -> it.content().size()).orElse(0L);
        articles += before.isPresent() ? 0 : 1;
        quads += added - removed;
        return new Outcome.Loaded(added, removed);
    }

    /** Has what was compared with what a graph of the store says compared anew. */
    private void withdraw(Node graph) {
        withdrawn.addAll(store.read(data -> new Withdrawals(data, store.iris()).of(graph)));
    }

    private int graph(Optional<Held> before, ArticleGraph article, boolean same) {
        if (before.isEmpty()) {
            return writer.id(article.name());
        }
        int graph = before.get().graph();
        return same ? graph : writer.supersedeGraph(graph);
    }

    private int entry(Optional<Held> before, ArticleGraph article) {
        return before.isPresent()
                ? writer.supersedeSubject(before.get().entry())
                : writer.id(store.iris().ledgerEntry(article.key()));
    }

    private Outcome confirm(Parcel.Known known) {
        Optional<Held> before = before(known.key()).filter(it -> it.hash().equals(known.hash()));
        if (before.isEmpty()) {
            return new Outcome.Outdated();
        }
        held.put(known.key(), before.get());
        known.file()
                .filter(before.get().files()::add)
                .map(file -> ledger.readFrom(known.key(), file))
                .ifPresent(
                        triple -> {
                            writer.add(ledgerGraph, before.get().entry(), triple);
                            changed = true;
                        });
        return new Outcome.Unchanged();
    }

    /** What there is of an article so far. */
    private Optional<Held> before(String key) {
        @Nullable Held put = held.get(key);
        if (put != null) {
            return Optional.of(put);
        }
        return begunEmpty
                ? Optional.empty()
                : store.read(data -> ledger.hash(data, key).map(hash -> stored(data, key, hash)));
    }

    private Held stored(DatasetGraph data, String key, String hash) {
        Iris iris = store.iris();
        Set<String> files = new HashSet<>(ledger.files(data, key));
        return new Held(
                hash,
                files,
                writer.id(iris.graph(key)),
                writer.id(iris.ledgerEntry(key)),
                writer.statements(writer.prepare(Graphs.triples(data, iris.graph(key)))).content());
    }

    /** Whether there is anything to finish. */
    boolean hasChanged() {
        return changed;
    }

    /** Whether articles came or were replaced. */
    boolean hasLoaded() {
        return articles != 0 || quads != 0;
    }

    /**
     * Puts what was built in the place of the data that the store had. Nobody may be reading.
     *
     * @param start the run as it began
     * @throws StoreException if there is no room for it, or it fails; then nothing was stored
     */
    void finish(RunStart start) {
        RunDescription description = new RunDescription(store);
        DatasetGraph small =
                hasLoaded() ? description.after(start, articles, quads) : description.now();
        withdrawn.forEach(small::add);
        small.find().forEachRemaining(writer::add);
        next.finish();
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        next.close();
    }
}
