package org.kabar.store.merge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kabar.map.Iris;

/**
 * What speaks against decisions, each in one line for a person. To be used in one transaction.
 *
 * @param things what the store has
 * @param iris its names
 * @param standing what the decisions that were made before mean
 * @param state what they and those that are being made come to
 */
record Objections(StoredThings things, Iris iris, Substitutions standing, PlanState state) {

    /** That something is no entity that articles share, or is not there. */
    Optional<String> noEntity(String thing) {
        if (things.isLocal(thing)) {
            return Optional.of(
                    StoredThings.shown(thing)
                            + " is a source or thing without a key, which belongs to its article"
                            + " alone");
        }
        if (!things.isEntity(thing)) {
            return Optional.of(StoredThings.shown(thing) + " is no entity");
        }
        return types(thing).isEmpty() && !state.splits().containsKey(thing)
                ? Optional.of("the store has no entity " + StoredThings.shown(thing))
                : Optional.empty();
    }

    /** That something is no event, or is not there. */
    Optional<String> noEvent(String thing) {
        return things.isEvent(thing) && things.hasEvent(thing)
                ? Optional.empty()
                : Optional.of("the store has no event " + StoredThings.shown(thing));
    }

    /** Of an entity, or, if another one stands for it, of that. */
    private Set<String> types(String entity) {
        Node node = NodeFactory.createURI(entity);
        return things.types(things.isKnown(entity) ? entity : standing.standingFor(node).getURI());
    }

    /** That a pair is one thing, or is one already. */
    static Optional<String> one(Pair pair, Forest forest) {
        return pair.first().equals(pair.second())
                ? Optional.of(StoredThings.shown(pair.first()) + " cannot be merged with itself")
                : forest.way(pair)
                        .map(
                                way ->
                                        StoredThings.shown(pair)
                                                + " are one already, by decision "
                                                + numbers(way));
    }

    private static String numbers(Collection<Long> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    /** That entities are of different types. */
    Optional<String> differing(Pair pair) {
        Set<String> first = types(pair.first());
        Set<String> second = types(pair.second());
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains)
                ? Optional.of(
                        StoredThings.shown(pair)
                                + " differ in type: "
                                + String.join(", ", first)
                                + " and "
                                + String.join(", ", second))
                : Optional.empty();
    }

    /** That the authority has an entity of each group. */
    Optional<String> twoOfAuthority(Pair pair) {
        Optional<String> first = ofAuthority(pair.first());
        Optional<String> second = ofAuthority(pair.second());
        return first.flatMap(
                one ->
                        second.map(
                                other ->
                                        "the authority knows "
                                                + StoredThings.shown(new Pair(one, other))
                                                + " as two"));
    }

    private Optional<String> ofAuthority(String entity) {
        return state.entities().group(entity).stream().filter(things::isKnown).sorted().findFirst();
    }

    /** That an article does not name an entity. */
    Optional<String> notThere(String entity, String article) {
        if (!things.hasArticle(article)) {
            return Optional.of("the store has no article " + StoredThings.shown(article));
        }
        Node node = NodeFactory.createURI(entity);
        Node graph = iris.graphOf(NodeFactory.createURI(article));
        String shown = standing.in(graph).image(node).getURI();
        if (!shown.equals(standing.standingFor(node).getURI())) {
            return Optional.of(
                    StoredThings.shown(entity)
                            + " is "
                            + StoredThings.shown(shown)
                            + " already in "
                            + StoredThings.shown(article));
        }
        if (things.isNamedIn(entity, article)) {
            return Optional.empty();
        }
        Set<String> others = things.namedIn(state.entities().group(entity), article);
        return Optional.of(
                StoredThings.shown(article)
                        + " does not name "
                        + StoredThings.shown(entity)
                        + (others.isEmpty()
                                ? ""
                                : " but "
                                        + others.stream()
                                                .map(StoredThings::shown)
                                                .collect(Collectors.joining(", "))
                                        + ", which was merged with it"));
    }

    /** That decisions speak against the groups' being one. */
    Optional<String> heldApart(Pair pair, Forest forest, NewDecision decision) {
        return state.separations()
                .between(
                        forest.group(pair.first()),
                        forest.group(pair.second()),
                        decision.grounds().by());
    }

    /** That a decision says already that a pair is two. */
    Optional<String> apartAlready(Pair pair) {
        return state.separations()
                .of(pair)
                .map(
                        number ->
                                StoredThings.shown(pair)
                                        + " are two already, by decision "
                                        + number);
    }

    /** That a decision that is being made splits an entity in an article already. */
    static Optional<String> splitTwice(String entity, String article, List<Decision> made) {
        return made.stream()
                .filter(it -> it.verdict() == Verdict.SPLIT)
                .filter(it -> it.concerns().contains(entity) && it.articles().contains(article))
                .map(
                        it ->
                                StoredThings.shown(entity)
                                        + " is split in "
                                        + StoredThings.shown(article)
                                        + " already")
                .findFirst();
    }
}
