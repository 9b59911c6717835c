package org.kabar.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.store.merge.Compared;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.merge.Decisions;
import org.kabar.store.merge.GraphChange;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Plan;
import org.kabar.store.merge.Refusal;
import org.kabar.store.merge.Step;
import org.kabar.store.merge.StoryGraph;
import org.kabar.store.merge.Substitutions;
import org.kabar.store.profile.Withdrawals;

/**
 * Makes decisions on what is one thing and what is two, and takes them back. Each call is one
 * transaction: all of it happens, or none. Used by the thread that writes.
 */
public final class Merging {

    /** About how many statements of an article an entity stands in, for the room they need. */
    private static final int STATEMENTS_OF_ENTITY = 20;

    private final NewsStore store;
    private final Ledger ledger;
    private final DecisionGraph graph;
    private final Transaction transaction;

    /** How work is done in a transaction. */
    private interface Transaction {
        Merged of(long triples, Function<Settling, Merged> work);
    }

    private Merging(NewsStore store, Ledger ledger, Transaction transaction) {
        this.store = store;
        this.ledger = ledger;
        this.graph = new DecisionGraph(store.iris());
        this.transaction = transaction;
    }

    /** That of a store. */
    static Merging in(NewsStore store, Ledger ledger) {
        return new Merging(
                store, ledger, (triples, work) -> store.change(Optional.empty(), triples, work));
    }

    /** The same, but with nothing stored. */
    public Merging trial() {
        return new Merging(store, ledger, (triples, work) -> store.tryOut(work));
    }

    /** All decisions that were ever made. */
    public Decisions decisions() {
        return store.read(graph::read);
    }

    /** The entity or event that stands for one by the decisions in force. */
    public String standingFor(String thing) {
        Node node = NodeFactory.createURI(thing);
        Substitutions now = store.read(store.inForce()::substitutions);
        return now.entities().getOrDefault(node, now.events().getOrDefault(node, node)).getURI();
    }

    /** Whether an IRI is that of an event. */
    public boolean isEvent(String thing) {
        return thing.startsWith(store.iris().namespace("event"));
    }

    /** The keys of articles that were not compared with others yet, sorted. */
    public List<String> unresolved() {
        return store.read(data -> ledger.unresolved(data).sorted().toList());
    }

    /** Whether articles were compared by other rules than those of this digest. */
    public boolean isOutdated(String rules) {
        Node decisions = store.iris().sharedGraph(SharedGraph.DECISIONS);
        return store.read(
                data ->
                        data.contains(decisions, Node.ANY, News.block, Node.ANY)
                                && !data.contains(
                                        decisions,
                                        decisions,
                                        News.comparedBy,
                                        Literals.string(rules)));
    }

    /** The IRIs of the entities and events in a block, sorted. */
    public List<String> inBlock(String block) {
        return store.read(
                data ->
                        decisionGraph(data).stream(Node.ANY, News.block, Literals.string(block))
                                .map(triple -> triple.getSubject().getURI())
                                .sorted()
                                .toList());
    }

    /**
     * The IRIs of entities and events that a person may mean by a key, an IRI or a name, in a fixed
     * order; also of such for which others stand.
     */
    public List<String> find(String wanted) {
        return store.read(data -> new Mergeable(data, store.iris()).find(wanted));
    }

    /**
     * Makes decisions, but for those that cannot be, which are refused.
     *
     * @param told is given what changes in each graph, articles in the order of their IRIs
     * @throws StoreException if the data could not be written; then nothing was
     */
    public Merged apply(Step step, Consumer<GraphChange> told) {
        Decisions before = decisions();
        Substitutions old = meaning(before);
        Plan plan = store.read(data -> plan(data, before, old, step.decisions()));
        List<Decision> made = plan.made();
        if (made.isEmpty() && step.isIdle()) {
            return Merged.nothing(plan.refused());
        }
        return write(
                articles(made),
                settling -> {
                    DatasetGraph data = store.dataset();
                    step.resolved().forEach(key -> ledger.resolved(data, key));
                    step.compared().forEach((thing, how) -> compared(data, thing, how));
                    step.rules().ifPresent(rules -> comparedBy(data, rules));
                    step.run()
                            .filter(run -> !made.isEmpty())
                            .ifPresent(run -> new RunRecords(store.iris()).whole(data, run, now()));
                    new StoryGraph(store.iris()).write(data, step.stories());
                    reconsider(data, old, ofPersons(made));
                    Regrouping done = regroup(settling, old, before.with(made), made, told);
                    return new Merged(
                            made,
                            List.of(),
                            plan.refused(),
                            done.articles(),
                            done.added(),
                            done.removed());
                });
    }

    private static List<Decision> ofPersons(List<Decision> decisions) {
        return decisions.stream().filter(it -> it.grounds().by() == Decider.PERSON).toList();
    }

    private Substitutions meaning(Decisions decisions) {
        return store.read(data -> graph.substitutions(data, decisions));
    }

    private Plan plan(
            DatasetGraph data, Decisions before, Substitutions old, List<NewDecision> wanted) {
        Plan plan = new Plan(data, store.iris(), before, old, now());
        wanted.forEach(plan::add);
        return plan;
    }

    /**
     * Takes decisions back, with those that rest on them. If one of them cannot be, none is.
     *
     * @param by who does so; what a person takes back is not proposed again
     * @param told is given what changes in each graph, articles in the order of their IRIs
     * @throws StoreException if the data could not be written; then nothing was
     */
    public Merged undo(Collection<Long> numbers, Decider by, Consumer<GraphChange> told) {
        Decisions before = decisions();
        List<Refusal> refused = Plan.refusedUndoing(before, new TreeSet<>(numbers));
        if (!refused.isEmpty()) {
            return Merged.nothing(refused);
        }
        SortedSet<Long> falling = before.fallingWith(numbers);
        Substitutions old = meaning(before);
        Decisions after = before.without(numbers, by, now());
        List<Decision> undone =
                falling.stream().flatMap(number -> after.of(number).stream()).toList();
        return write(
                articles(undone),
                settling -> {
                    if (by == Decider.PERSON) {
                        reconsider(store.dataset(), old, undone);
                    }
                    Regrouping done = regroup(settling, old, after, undone, told);
                    return new Merged(
                            List.of(),
                            undone,
                            List.of(),
                            done.articles(),
                            done.added(),
                            done.removed());
                });
    }

    /** What a person decides may change what else is one; the next comparison looks at it. */
    private void reconsider(DatasetGraph data, Substitutions old, List<Decision> decided) {
        Set<Node> entities = new HashSet<>();
        Set<Node> standing = new HashSet<>();
        Set<Node> split = new HashSet<>();
        for (Decision decision : decided) {
            decision.splitInto().map(NodeFactory::createURI).ifPresent(split::add);
            for (String thing : decision.concerns()) {
                Node node = NodeFactory.createURI(thing);
                entities.add(node);
                standing.add(old.entities().getOrDefault(node, node));
            }
        }
        new Withdrawals(data, store.iris()).decided(entities, standing, split).forEach(data::add);
    }

    private Merged write(long triples, Function<Settling, Merged> work) {
        try {
            return transaction.of(triples, work);
        } finally {
            store.inForce().forget();
        }
    }

    private Regrouping regroup(
            Settling settling,
            Substitutions old,
            Decisions after,
            List<Decision> changed,
            Consumer<GraphChange> told) {
        DatasetGraph data = store.dataset();
        Substitutions now = graph.substitutions(data, after);
        changed.forEach(decision -> graph.write(data, decision));
        Regrouping regrouping = new Regrouping(data, store.iris(), ledger, settling, told);
        regrouping.articles(now.differingFrom(old), now.splitsDifferingFrom(old), now);
        regrouping.links(DecisionGraph.links(old), DecisionGraph.links(now));
        return regrouping;
    }

    private void compared(DatasetGraph data, String thing, Compared how) {
        Graph decisions = decisionGraph(data);
        Node node = NodeFactory.createURI(thing);
        Set<Triple> wanted = new HashSet<>();
        how.blocks()
                .forEach(it -> wanted.add(Triple.create(node, News.block, Literals.string(it))));
        how.text()
                .map(Literals::string)
                .ifPresent(it -> wanted.add(Triple.create(node, News.comparedAs, it)));
        Set<Triple> present = decisions.find(node, Node.ANY, Node.ANY).toSet();
        present.stream().filter(it -> !wanted.contains(it)).forEach(decisions::delete);
        wanted.stream().filter(it -> !present.contains(it)).forEach(decisions::add);
    }

    private void comparedBy(DatasetGraph data, String rules) {
        Graph decisions = decisionGraph(data);
        Node graph = store.iris().sharedGraph(SharedGraph.DECISIONS);
        decisions.remove(graph, News.comparedBy, Node.ANY);
        decisions.add(graph, News.comparedBy, Literals.string(rules));
    }

    /** About how many statements decisions may change. */
    private long articles(List<Decision> decisions) {
        return (long) decisions.size() * STATEMENTS_OF_ENTITY;
    }

    private Graph decisionGraph(DatasetGraph data) {
        return data.getGraph(store.iris().sharedGraph(SharedGraph.DECISIONS));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
