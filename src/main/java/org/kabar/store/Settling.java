package org.kabar.store;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.store.merge.Resettlement;
import org.kabar.store.merge.Settled;
import org.kabar.store.merge.StoryGraph;
import org.kabar.store.merge.Substitutions;
import org.kabar.store.profile.Withdrawals;

/**
 * Puts article graphs in and takes them out, with their ledger entries and the description of the
 * data. To be used inside one write transaction, then dropped.
 */
final class Settling {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Ledger ledger;
    private final Optional<Node> run;
    private final Substitutions substitutions;
    private final Map<Node, List<Triple>> changed = new LinkedHashMap<>();
    private boolean rewritten;
    private long articles;
    private long quads;

    /**
     * For one transaction.
     *
     * @param run the run that writes; empty if the writing belongs to none
     * @param substitutions what the decisions in force mean for articles that are put in
     */
    Settling(
            DatasetGraph dataset,
            Iris iris,
            Ledger ledger,
            Optional<Node> run,
            Substitutions substitutions) {
        this.dataset = dataset;
        this.iris = iris;
        this.ledger = ledger;
        this.run = run;
        this.substitutions = substitutions;
    }

    /**
     * Puts in parcels in their order, up to the first that is outdated, which is the last outcome
     * then.
     */
    List<Outcome> put(List<Parcel> parcels) {
        return Parcel.settle(parcels, made -> replace(made.graph(), made.file()), this::confirm);
    }

    private Outcome confirm(Parcel.Known known) {
        if (!ledger.holds(dataset, known.key(), known.hash())) {
            return new Outcome.Outdated();
        }
        ledger.found(dataset, known.key(), known.file());
        return new Outcome.Unchanged();
    }

    private Outcome replace(ArticleGraph original, Optional<String> file) {
        Settled settled = substitutions.settle(original);
        ArticleGraph article = settled.graph();
        boolean fresh = !ledger.knows(dataset, article.key());
        Set<Triple> present = Set.copyOf(Graphs.triples(dataset, article.name()));
        Set<Triple> wanted = new LinkedHashSet<>(article.triples());
        Set<Triple> gone = new HashSet<>(present);
        gone.removeAll(wanted);
        if (!gone.isEmpty()) {
            withdraw(article.name());
        }
        Graph graph = dataset.getGraph(article.name());
        long removed = gone.size();
        long added = 0;
        gone.forEach(graph::delete);
        for (Triple triple : wanted) {
            if (!present.contains(triple)) {
                graph.add(triple);
                added++;
            }
        }
        forget(gone);
        ledger.write(dataset, settled, file, run);
        if (fresh || added != 0 || removed != 0) {
            changed.put(article.name(), article.triples());
        }
        articles += fresh ? 1 : 0;
        quads += added - removed;
        return added == 0 && removed == 0 && !fresh
                ? new Outcome.Unchanged()
                : new Outcome.Loaded(added, removed);
    }

    /**
     * Takes an article out; gives the number of quads that went, or nothing if it was not there.
     */
    Optional<Long> retract(String key) {
        if (!ledger.knows(dataset, key)) {
            return Optional.empty();
        }
        withdraw(iris.graph(key));
        List<Triple> present = Graphs.triples(dataset, iris.graph(key));
        Graph graph = dataset.getGraph(iris.graph(key));
        present.forEach(graph::delete);
        forget(present);
        ledger.remove(dataset, key);
        changed.put(iris.graph(key), List.of());
        articles--;
        quads -= present.size();
        return Optional.of((long) present.size());
    }

    /** Has what was compared with what a graph says compared anew, since it will not say so. */
    private void withdraw(Node graph) {
        new Withdrawals(dataset, iris).of(graph).forEach(dataset::add);
    }

    /** Takes the events of statements that are gone out of stories if nothing else tells them. */
    private void forget(Collection<Triple> gone) {
        List<Node> events =
                gone.stream()
                        .filter(triple -> triple.getPredicate().equals(News.reports))
                        .map(Triple::getObject)
                        .distinct()
                        .toList();
        Withdrawals withdrawals = new Withdrawals(dataset, iris);
        new StoryGraph(iris)
                .forget(dataset, events)
                .forEach(principal -> dataset.add(withdrawals.of(principal)));
    }

    /**
     * Changes the graph of an article as decisions want it; its texts stay as they are.
     *
     * @param entry its entry in the ledger
     * @param graph the name of its graph
     */
    void resettle(Node entry, Node graph, Resettlement change) {
        Graph stored = dataset.getGraph(graph);
        change.out().forEach(stored::delete);
        change.in().forEach(stored::add);
        long added = (long) change.in().size() - change.out().size();
        ledger.rewrite(dataset, entry, change.replaced(), added);
        quads += added;
        rewritten = true;
    }

    /** Notes that an article is no longer found in these files. */
    void lose(String key, Set<String> files) {
        ledger.lost(dataset, key, files);
    }

    /** The graphs whose texts may not be as they were, with what they hold now. */
    Map<Node, List<Triple>> changed() {
        return Collections.unmodifiableMap(changed);
    }

    /** Brings the description of the data up to date, if anything has changed. */
    void describe(DatasetCard card, OffsetDateTime when) {
        if (!changed.isEmpty() || rewritten) {
            card.change(dataset, articles, quads, when);
        }
    }
}
