package org.kabar.store.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;

/**
 * Checks decisions that are to be made, one after the other, and gives them their numbers. To be
 * used in one transaction, then dropped.
 */
public final class Plan {

    private final StoredThings things;
    private final Iris iris;
    private final OffsetDateTime when;
    private final PlanState state;
    private final Objections objections;
    private final List<Decision> made = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private long next;

    /**
     * A plan.
     *
     * @param before the decisions so far
     * @param standing what they mean
     * @param when it is
     */
    public Plan(
            DatasetGraph data,
            Iris iris,
            Decisions before,
            Substitutions standing,
            OffsetDateTime when) {
        this.things = new StoredThings(data, iris);
        this.iris = iris;
        this.when = when;
        this.state = PlanState.of(before);
        this.objections = new Objections(things, iris, standing, state);
        this.next = before.next();
    }

    /** The decisions that can be made, in their order. */
    public List<Decision> made() {
        return List.copyOf(made);
    }

    /** What cannot be decided, in its order. */
    public List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /** Takes a decision, or refuses it. */
    public void add(NewDecision decision) {
        Optional<String> reason =
                switch (decision) {
                    case NewDecision.Merge merge -> merge(merge);
                    case NewDecision.Link link -> link(link);
                    case NewDecision.Apart two -> apart(two);
                    case NewDecision.Split split -> split(split);
                    case NewDecision.Same same -> same(same);
                };
        reason.map(Refusal::new).ifPresent(refused::add);
    }

    private Optional<String> merge(NewDecision.Merge merge) {
        Pair pair = merge.entities();
        Optional<String> wrong =
                objections
                        .noEntity(pair.first())
                        .or(() -> objections.noEntity(pair.second()))
                        .or(() -> Objections.one(pair, state.entities()))
                        .or(() -> objections.differing(pair))
                        .or(() -> objections.twoOfAuthority(pair))
                        .or(() -> objections.heldApart(pair, state.entities(), merge));
        if (wrong.isEmpty()) {
            state.entities().join(pair, next);
            note(Verdict.MERGED, pair, merge.grounds(), made(pair));
        }
        return wrong;
    }

    private Optional<String> link(NewDecision.Link link) {
        Pair pair = link.events();
        TreeSet<Long> restsOn = new TreeSet<>();
        Optional<String> wrong =
                objections
                        .noEvent(pair.first())
                        .or(() -> objections.noEvent(pair.second()))
                        .or(() -> Objections.one(pair, state.events()))
                        .or(() -> objections.heldApart(pair, state.events(), link));
        for (Pair base : link.restsOn()) {
            Optional<SortedSet<Long>> way = state.entities().way(base);
            if (way.isEmpty()) {
                wrong = wrong.or(() -> Optional.of(StoredThings.shown(base) + " are not one"));
            }
            way.ifPresent(restsOn::addAll);
        }
        if (wrong.isEmpty()) {
            state.events().join(pair, next);
            note(Verdict.LINKED, pair, link.grounds(), restsOn);
        }
        return wrong;
    }

    private Optional<String> apart(NewDecision.Apart two) {
        Pair pair = two.things();
        boolean ofEvents = things.isEvent(pair.first());
        Optional<String> wrong =
                (ofEvents ? objections.noEvent(pair.first()) : objections.noEntity(pair.first()))
                        .or(
                                () ->
                                        ofEvents
                                                ? objections.noEvent(pair.second())
                                                : objections.noEntity(pair.second()))
                        .or(
                                () ->
                                        Objections.one(
                                                pair, ofEvents ? state.events() : state.entities()))
                        .or(() -> objections.apartAlready(pair));
        if (wrong.isEmpty()) {
            state.separations().add(note(Verdict.APART, pair, two.grounds(), made(pair)));
        }
        return wrong;
    }

    private Optional<String> split(NewDecision.Split split) {
        String entity = split.entity();
        List<String> articles = iris(split.articles());
        Optional<String> wrong = notIn(entity, articles);
        for (String article : articles) {
            wrong = wrong.or(() -> Objections.splitTwice(entity, article, made));
        }
        if (wrong.isEmpty()) {
            String other = namesake(entity);
            state.namesakes().add(other);
            state.splits().put(other, next);
            SortedSet<Long> restsOn = made(new Pair(entity, entity));
            note(
                    Verdict.SPLIT,
                    List.of(entity),
                    split.grounds(),
                    restsOn,
                    Optional.of(other),
                    articles);
        }
        return wrong;
    }

    private Optional<String> same(NewDecision.Same same) {
        String entity = same.entity();
        List<String> articles = iris(same.articles());
        Optional<String> wrong = notIn(entity, articles);
        if (wrong.isEmpty()) {
            SortedSet<Long> restsOn = made(new Pair(entity, entity));
            List<String> concerns = List.of(entity);
            note(Verdict.SAME, concerns, same.grounds(), restsOn, Optional.empty(), articles);
        }
        return wrong;
    }

    private List<String> iris(List<String> articles) {
        return articles.stream().map(it -> iris.article(it).getURI()).toList();
    }

    private Optional<String> notIn(String entity, List<String> articles) {
        Optional<String> wrong = objections.noEntity(entity);
        if (articles.isEmpty()) {
            wrong = wrong.or(() -> Optional.of("no article is named"));
        }
        for (String article : articles) {
            wrong = wrong.or(() -> objections.notThere(entity, article));
        }
        return wrong;
    }

    private Decision note(Verdict verdict, Pair pair, Grounds grounds, SortedSet<Long> restsOn) {
        List<String> concerns = List.of(pair.first(), pair.second());
        return note(verdict, concerns, grounds, restsOn, Optional.empty(), List.of());
    }

    private Decision note(
            Verdict verdict,
            List<String> concerns,
            Grounds grounds,
            SortedSet<Long> restsOn,
            Optional<String> splitInto,
            List<String> articles) {
        Decision decision =
                new Decision(
                        next,
                        verdict,
                        concerns,
                        splitInto,
                        articles,
                        grounds,
                        when,
                        Optional.empty(),
                        restsOn);
        made.add(decision);
        next++;
        return decision;
    }

    /** The splits that made these. */
    private SortedSet<Long> made(Pair pair) {
        TreeSet<Long> numbers = new TreeSet<>();
        Stream.of(pair.first(), pair.second())
                .flatMap(it -> Stream.ofNullable(state.splits().get(it)))
                .forEach(numbers::add);
        return numbers;
    }

    private String namesake(String entity) {
        Node node = NodeFactory.createURI(entity);
        int ordinal = 2;
        while (true) {
            String other = Iris.namesake(node, ordinal).getURI();
            if (!state.namesakes().contains(other)
                    && !things.isUsed(other)
                    && !state.entities().holds(other)) {
                return other;
            }
            ordinal++;
        }
    }

    /**
     * Why decisions cannot be taken back, in the order of their numbers.
     *
     * @param numbers theirs
     */
    public static List<Refusal> refusedUndoing(Decisions decisions, SortedSet<Long> numbers) {
        List<Refusal> refused = new ArrayList<>();
        for (Long number : numbers) {
            Optional<Decision> decision = decisions.of(number);
            if (decision.isEmpty()) {
                refused.add(new Refusal("there is no decision " + number));
            } else if (!decision.get().isInForce()) {
                refused.add(new Refusal("decision " + number + " was taken back already"));
            }
        }
        return refused;
    }
}
