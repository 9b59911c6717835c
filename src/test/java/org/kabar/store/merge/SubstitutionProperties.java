package org.kabar.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.kabar.map.Iris;
import org.kabar.map.News;

/** Whatever is merged and split, each original comes back, and the way there does not matter. */
class SubstitutionProperties {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final Node ARTICLE = IRIS.article("satu");
    private static final Node GRAPH = IRIS.graph("satu");
    private static final List<String> KEYS =
            List.of("sari", "sari-dewi", "s-dewi", "dewi", "budi", "budi-hartono");
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-05-02T10:00:00Z");

    /** A pair of entities that are merged, or one that is split. */
    private record Act(int first, int second, boolean splits) {}

    @Provide
    Arbitrary<Decisions> decisions() {
        Arbitrary<Integer> keys = Arbitraries.integers().between(0, KEYS.size() - 1);
        return Combinators.combine(keys, keys, Arbitraries.of(false, false, true))
                .as(Act::new)
                .list()
                .ofMaxSize(7)
                .map(SubstitutionProperties::decided);
    }

    /** Pairs that are one already are passed over; what a split made may be merged and split. */
    private static Decisions decided(List<Act> acts) {
        List<Decision> decisions = new ArrayList<>();
        List<String> things =
                new ArrayList<>(KEYS.stream().map(SubstitutionProperties::iri).toList());
        Set<String> whole = new HashSet<>(things);
        Forest forest = new Forest();
        for (Act act : acts) {
            String first = things.get(things.size() - 1 - act.first());
            String second = things.get(act.second());
            long number = decisions.size() + 1L;
            if (act.splits() && whole.remove(first)) {
                String other = first + "-2";
                things.add(other);
                whole.add(other);
                decisions.add(decision(number, Verdict.SPLIT, List.of(first), Optional.of(other)));
            } else if (!first.equals(second) && forest.way(new Pair(first, second)).isEmpty()) {
                forest.join(new Pair(first, second), number);
                decisions.add(
                        decision(number, Verdict.MERGED, List.of(first, second), Optional.empty()));
            }
        }
        return new Decisions(decisions);
    }

    private static Decision decision(
            long number, Verdict verdict, List<String> concerns, Optional<String> splitInto) {
        return new Decision(
                number,
                verdict,
                concerns,
                splitInto,
                splitInto.isPresent() ? List.of(ARTICLE.getURI()) : List.of(),
                Grounds.ofPerson("sama"),
                WHEN,
                Optional.empty(),
                new TreeSet<>());
    }

    private static String iri(String key) {
        return IRIS.entity(key).getURI();
    }

    @Provide
    Arbitrary<Set<Triple>> graphs() {
        List<Node> nodes = new ArrayList<>();
        KEYS.forEach(key -> nodes.add(IRIS.entity(key)));
        KEYS.forEach(key -> nodes.add(Iris.namesake(IRIS.entity(key), 2)));
        List<Node> properties = List.of(NodeFactory.createURI("https://a.example/p"), News.actor);
        List<Node> objects = new ArrayList<>(nodes);
        objects.add(NodeFactory.createLiteralString("kata \"dua\"\nbaris\t\\ 😀"));
        objects.add(NodeFactory.createLiteralLang("Sari", "id"));
        return Combinators.combine(
                        Arbitraries.of(nodes), Arbitraries.of(properties), Arbitraries.of(objects))
                .as(Triple::create)
                .set()
                .ofMaxSize(25);
    }

    @Property(tries = 500)
    void whatWasReplacedRestoresTheOriginal(
            @ForAll("decisions") Decisions decisions, @ForAll("graphs") Set<Triple> original) {
        Substitution.Result result = result(decisions, original);
        assertThat(result.triples()).doesNotHaveDuplicates();
        Replaced reread = Replaced.of(result.replaced().text());
        assertThat(reread).isEqualTo(result.replaced());
        assertThat(reread.restore(result.triples())).isEqualTo(original);
        assertThat(result.replaced().isNone()).isEqualTo(result.replaced().images().isEmpty());
    }

    @Property(tries = 500)
    void goingFromSomeDecisionsToOthersIsTheSameAsBeginningWithThose(
            @ForAll("decisions") Decisions some,
            @ForAll("decisions") Decisions others,
            @ForAll("graphs") Set<Triple> original) {
        Substitutions before = substitutions(some);
        Substitutions after = substitutions(others);
        Substitution.Result there = result(some, original);
        Set<Triple> stored = new HashSet<>(there.triples());
        Set<Node> concerned = after.differingFrom(before);
        concerned.addAll(after.splitsDifferingFrom(before).getOrDefault(GRAPH, Set.of()));

        Resettlement change =
                Resettlement.of(new InMemory(stored), there.replaced(), after.in(GRAPH), concerned);

        assertThat(stored).containsAll(change.out());
        assertThat(Collections.disjoint(stored, change.in())).isTrue();
        stored.removeAll(change.out());
        stored.addAll(change.in());
        Substitution.Result wanted = result(others, original);
        assertThat(stored).isEqualTo(Set.copyOf(wanted.triples()));
        assertThat(change.replaced()).isEqualTo(wanted.replaced());
    }

    @Property(tries = 200)
    void theOrderOfMergesDoesNotMatter(
            @ForAll("decisions") Decisions decisions, @ForAll Random random) {
        List<Decision> shuffled =
                new ArrayList<>(
                        decisions.inForce().stream()
                                .filter(it -> it.verdict() == Verdict.MERGED)
                                .toList());
        Map<Node, Node> wanted = substitutions(new Decisions(shuffled)).entities();
        Collections.shuffle(shuffled, random);
        List<Decision> renumbered = new ArrayList<>();
        for (Decision each : shuffled) {
            renumbered.add(
                    decision(
                            renumbered.size() + 1L,
                            Verdict.MERGED,
                            each.concerns(),
                            Optional.empty()));
        }
        assertThat(substitutions(new Decisions(renumbered)).entities()).isEqualTo(wanted);
    }

    private static Substitution.Result result(Decisions decisions, Set<Triple> original) {
        return substitutions(decisions).in(GRAPH).apply(List.copyOf(original));
    }

    private static Substitutions substitutions(Decisions decisions) {
        return Substitutions.of(decisions, IRIS, IRIS.entity("dewi")::equals);
    }

    /** A graph in memory. */
    private record InMemory(Set<Triple> triples) implements Resettlement.Stored {

        InMemory {
            triples = Set.copyOf(triples);
        }

        @Override
        public boolean has(Triple triple) {
            return triples.contains(triple);
        }

        @Override
        public List<Triple> about(Node node) {
            return triples.stream()
                    .filter(it -> it.getSubject().equals(node) || it.getObject().equals(node))
                    .toList();
        }
    }
}
