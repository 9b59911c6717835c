package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.News;
import org.kabar.map.Reference;
import org.kabar.store.merge.Compared;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.GraphChange;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Refusal;
import org.kabar.store.merge.Step;
import org.kabar.store.merge.Undone;
import org.kabar.store.merge.Verdict;

/** Decisions change the articles that they concern, and nothing when they cannot be made. */
class MergingTest {

    private static final Grounds SURE = Grounds.ofPerson("orang yang sama");
    private static final String SARI = Namesakes.iri("sari");
    private static final String SARI_DEWI = Namesakes.iri("sari-dewi");
    private static final String DEWI = Namesakes.iri("dewi");
    private static final String BUDI = Namesakes.iri("budi");
    private static final String AMPEL = Namesakes.iri("desa-ampel");

    @TempDir private Path folder;

    @BeforeEach
    void fill() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(
                    List.of(
                            Namesakes.article(0, 0),
                            Namesakes.article(1, 2),
                            Namesakes.article(2, 2),
                            Namesakes.article(4, 2),
                            Stores.article("rapat")));
        }
    }

    @Test
    void theLongerKeyStandsForBothInEveryArticle() {
        try (NewsStore store = open()) {
            Merged merged = merge(store, SARI, SARI_DEWI);
            assertThat(merged.refused()).isEmpty();
            assertThat(merged.articles()).isPositive();
            assertThat(export(store))
                    .noneMatch(line -> line.contains("<" + SARI + ">") && line.contains("/graph/"))
                    .anyMatch(
                            line ->
                                    line.startsWith("<" + SARI + "> ")
                                            && line.contains("mergedInto"))
                    .anyMatch(line -> line.startsWith("<" + SARI_DEWI + "> "));
            assertThat(store.answers().find("sari")).containsExactly(SARI_DEWI);
            assertThat(store.merging().standingFor(SARI)).isEqualTo(SARI_DEWI);
            assertThat(store.answers().audit(finding -> {}).violations()).isZero();
        }
    }

    @Test
    void whatIsLoadedAgainIsUnchangedAndWhatIsNewComesMerged() {
        try (NewsStore store = open()) {
            merge(store, SARI, SARI_DEWI);
            List<String> before = Stores.dump(store);
            assertThat(store.put(List.of(Namesakes.article(0, 0), Namesakes.article(1, 2))))
                    .containsOnly(new Outcome.Unchanged());
            assertThat(Stores.dump(store)).isEqualTo(before);
            store.put(List.of(Namesakes.article(5, 1)));
            assertThat(export(store))
                    .noneMatch(line -> line.contains("<" + SARI + ">") && line.contains("/graph/"));
        }
    }

    @Test
    void aSplitEntityIsAnotherOneInItsArticleOnly() {
        try (NewsStore store = open()) {
            List<String> named = articlesNaming(store, SARI);
            assertThat(named).hasSizeGreaterThan(1);
            String one = named.getFirst();
            Merged merged = apply(store, new NewDecision.Split(SARI, List.of(one), SURE));
            assertThat(merged.made().getFirst().splitInto()).contains(SARI + "-2");
            assertThat(articlesNaming(store, SARI + "-2")).containsExactly(one);
            assertThat(articlesNaming(store, SARI))
                    .containsExactlyElementsOf(named.subList(1, named.size()));
            assertThat(reasons(apply(store, new NewDecision.Split(SARI, List.of(one), SURE))))
                    .containsExactly("sari is sari-2 already in " + one);
            undo(store, 1);
            Merged again = apply(store, new NewDecision.Split(SARI, List.of(one), SURE));
            assertThat(again.made().getFirst().splitInto()).contains(SARI + "-3");
            assertThat(again.made().getFirst().number()).isEqualTo(2);
        }
    }

    @Test
    void thatAnEntityIsOneIsKeptAndChangesNothingElse() {
        try (NewsStore store = open()) {
            List<String> before = export(store);
            List<String> named = articlesNaming(store, SARI);
            Merged merged = apply(store, new NewDecision.Same(SARI, named, SURE));
            assertThat(merged.articles()).isZero();
            assertThat(store.merging().decisions().inForce())
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.verdict()).isEqualTo(Verdict.SAME);
                                assertThat(it.concerns()).containsExactly(SARI);
                                assertThat(it.articles()).hasSameSizeAs(named);
                            });
            assertThat(export(store)).isEqualTo(before);
            assertThat(reasons(apply(store, new NewDecision.Same(SARI, List.of("x"), SURE))))
                    .containsExactly("the store has no article x");
            assertThat(reasons(apply(store, new NewDecision.Same(SARI, List.of(), SURE))))
                    .containsExactly("no article is named");
            undo(store, 1);
            assertThat(store.merging().decisions().inForce()).isEmpty();
        }
    }

    @Test
    void whatRestsOnADecisionIsTakenBackWithIt() {
        try (NewsStore store = open()) {
            List<String> before = export(store);
            String article = articlesNaming(store, SARI).getFirst();
            merge(store, SARI_DEWI, DEWI);
            apply(store, new NewDecision.Split(SARI, List.of(article), SURE));
            merge(store, SARI + "-2", BUDI);
            List<String> events = events(store);
            Pair pair = new Pair(events.getFirst(), events.getLast());
            Merged linked =
                    apply(
                            store,
                            new NewDecision.Link(pair, SURE, Set.of(new Pair(SARI + "-2", BUDI))));
            assertThat(linked.made().getFirst().restsOn()).containsExactly(3L);
            assertThat(export(store)).anyMatch(line -> line.contains("sameEventAs> <"));
            Merged undone = undo(store, 2);
            assertThat(undone.undone()).extracting(Decision::number).containsExactly(2L, 3L, 4L);
            undo(store, 1);
            assertThat(export(store)).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeDecidedIsRefusedInOneLine() {
        try (NewsStore store = open()) {
            String local = "https://data.example/berita/local/rapat_seorang-pejabat";
            merge(store, SARI, SARI_DEWI);
            merge(store, SARI_DEWI, DEWI);
            List<String> before = Stores.dump(store);
            assertThat(reasons(merge(store, SARI, SARI)))
                    .containsExactly("sari cannot be merged with itself");
            assertThat(reasons(merge(store, SARI, DEWI)))
                    .containsExactly("dewi and sari are one already, by decision 1, 2");
            assertThat(reasons(merge(store, SARI, Namesakes.iri("tiada"))))
                    .containsExactly("the store has no entity tiada");
            assertThat(reasons(merge(store, SARI, AMPEL)))
                    .containsExactly("desa-ampel and sari differ in type: Place and Person");
            assertThat(reasons(merge(store, AMPEL, Namesakes.iri("jauh"))))
                    .containsExactly("the authority knows desa-ampel and jauh as two");
            assertThat(reasons(merge(store, SARI, local)))
                    .containsExactly(
                            "rapat_seorang-pejabat is a source or thing without a key, which"
                                    + " belongs to its article alone");
            assertThat(reasons(merge(store, SARI, Stores.IRIS.article("rapat").getURI())))
                    .containsExactly("rapat is no entity");
            assertThat(reasons(apply(store, new NewDecision.Split(SARI, List.of("rapat"), SURE))))
                    .containsExactly(
                            "rapat does not name sari but sari-dewi, which was merged with it");
            assertThat(reasons(apply(store, new NewDecision.Split(BUDI, List.of("x"), SURE))))
                    .containsExactly("the store has no article x");
            assertThat(reasons(undo(store, 7))).containsExactly("there is no decision 7");
            assertThat(Stores.dump(store)).isEqualTo(before);
            undo(store, 2);
            assertThat(reasons(undo(store, 2)))
                    .containsExactly("decision 2 was taken back already");
        }
    }

    @Test
    void whatIsToldApartStaysApartAndTheProgrammeAsksNoMore() {
        try (NewsStore store = open()) {
            Grounds scored =
                    new Grounds(
                            List.of("nama"), Optional.of(0.99), Decider.RESOLVE, Optional.empty());
            apply(store, new NewDecision.Apart(new Pair(SARI, DEWI), SURE));
            merge(store, DEWI, SARI_DEWI);
            assertThat(reasons(merge(store, SARI, SARI_DEWI)))
                    .containsExactly("decision 1 says that dewi and sari are two");
            undo(store, 2);
            assertThat(
                            reasons(
                                    apply(
                                            store,
                                            new NewDecision.Merge(
                                                    new Pair(DEWI, SARI_DEWI), scored))))
                    .containsExactly("dewi and sari-dewi were one, but not any more");
            assertThat(store.merging().decisions().settled())
                    .containsExactlyInAnyOrder(new Pair(SARI, DEWI), new Pair(DEWI, SARI_DEWI));
            assertThat(merge(store, DEWI, SARI_DEWI).refused()).isEmpty();
        }
    }

    @Test
    void aTrialTellsExactlyWhatWillChangeAndWritesNothing() {
        try (NewsStore store = open()) {
            List<String> before = Stores.dump(store);
            List<GraphChange> tried = new ArrayList<>();
            Step step = Step.of(new NewDecision.Merge(new Pair(SARI, SARI_DEWI), SURE));
            Merged trial = store.merging().trial().apply(step, tried::add);
            assertThat(Stores.dump(store)).isEqualTo(before);
            assertThat(store.merging().decisions().all()).isEmpty();
            TreeSet<String> wanted = new TreeSet<>(export(store));
            List<GraphChange> told = new ArrayList<>();
            Merged done = store.merging().apply(step, told::add);
            assertThat(told).isEqualTo(tried).hasSize((int) done.articles() + 1);
            assertThat(done.added()).isEqualTo(trial.added());
            for (GraphChange change : told) {
                String graph =
                        change.graph().equals("links")
                                ? Stores.IRIS.base() + "set/links"
                                : Stores.IRIS.graph(change.graph()).getURI();
                change.out().forEach(it -> assertThat(wanted.remove(line(it, graph))).isTrue());
                change.in().forEach(it -> assertThat(wanted.add(line(it, graph))).isTrue());
            }
            assertThat(export(store)).containsExactlyElementsOf(wanted.stream().sorted().toList());
        }
    }

    private static String line(String triple, String graph) {
        return triple.replaceFirst(" \\.$", "") + " <" + graph + "> .";
    }

    @Test
    void aTransactionThatFailsInTheMiddleLeavesNothing() {
        try (NewsStore store = open()) {
            List<String> before = Stores.dump(store);
            Step step = Step.of(new NewDecision.Merge(new Pair(SARI, SARI_DEWI), SURE));
            assertThatThrownBy(() -> store.merging().apply(step, MergingTest::fail))
                    .isInstanceOf(StoreException.class);
            assertThat(Stores.dump(store)).isEqualTo(before);
            assertThat(store.put(List.of(Namesakes.article(0, 0))))
                    .containsOnly(new Outcome.Unchanged());
            assertThat(merge(store, SARI, SARI_DEWI).made())
                    .extracting(Decision::number)
                    .containsExactly(1L);
        }
    }

    private static void fail(GraphChange change) {
        throw new IllegalStateException("fails at " + change.graph());
    }

    @Test
    void anEntityThatTheAuthorityComesToKnowStandsForItsGroup() {
        List<String> first;
        try (NewsStore store = open()) {
            merge(store, SARI, SARI_DEWI);
            first = export(store);
        }
        Model known = ModelFactory.createDefaultModel();
        known.read(
                new StringReader(
                        "<https://kabar.example/entity/sari> a <https://w3id.org/kabar/ns#Person> ."),
                null,
                "TURTLE");
        known.add(Stores.REFERENCE.authority());
        Reference wider = Stores.REFERENCE.withAuthority(known);
        try (NewsStore store = NewsStore.open(folder, Optional.of(Stores.IRIS), wider)) {
            assertThat(store.merging().standingFor(SARI_DEWI)).isEqualTo(SARI);
            assertThat(export(store))
                    .noneMatch(
                            line ->
                                    line.contains("<" + SARI_DEWI + ">")
                                            && line.contains("/graph/"));
        }
        try (NewsStore store = Stores.open(folder)) {
            assertThat(export(store)).isEqualTo(first);
        }
    }

    @Test
    void anArticleThatIsNotAsDecidedIsFound() {
        try (NewsStore store = open()) {
            merge(store, SARI, SARI_DEWI);
            Node mentions = SchemaDO.mentions.asNode();
            Node article = Stores.IRIS.article("berita-2");
            Node graph = Stores.IRIS.graph("berita-2");
            store.write(
                    () -> {
                        store.dataset().add(graph, article, mentions, node(SARI));
                        return graph;
                    });
            List<Audit.Finding> findings = new ArrayList<>();
            store.answers().audit(findings::add);
            assertThat(findings)
                    .extracting(Audit.Finding::line)
                    .containsExactly(
                            "violation: berita-2: its graph is not as the decisions in force want"
                                    + " it");
        }
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    @Test
    void articlesAreUnresolvedUntilTheyWereComparedAndBlocksAreKept() {
        try (NewsStore store = open()) {
            assertThat(store.merging().unresolved())
                    .containsExactly("berita-0", "berita-1", "berita-2", "berita-4", "rapat");
            Step step =
                    Step.of(
                            Set.of("berita-0", "rapat"),
                            Map.of(
                                    SARI,
                                    new Compared(Set.of("nama:sari"), Optional.of("Person")),
                                    DEWI,
                                    new Compared(Set.of("nama:sari"), Optional.empty())));
            store.merging().apply(step, change -> {});
            assertThat(store.merging().unresolved())
                    .containsExactly("berita-1", "berita-2", "berita-4");
            assertThat(store.merging().inBlock("nama:sari")).containsExactly(DEWI, SARI);
            store.put(List.of(Namesakes.article(0, 1)));
            assertThat(store.merging().unresolved()).contains("berita-0");
        }
    }

    @Test
    void whatAnArticleThatIsGoneSpokeOfIsToBeComparedAgain() {
        try (NewsStore store = open()) {
            assertThat(articlesNaming(store, SARI)).contains("berita-0");
            store.retract("berita-0");
            assertThat(withdrawn(store)).isEmpty();
            store.put(List.of(Namesakes.article(0, 0)));
            compare(store, Map.of(SARI, new Compared(Set.of("nama:sari"), Optional.empty())));
            merge(store, SARI, DEWI);
            assertThat(withdrawn(store)).containsExactly("sari");
            compare(store, Map.of(SARI, new Compared(Set.of("nama:sari"), Optional.empty())));
            store.put(List.of(Namesakes.article(0, 0)));
            assertThat(withdrawn(store)).isEmpty();
            store.retract("berita-0");
            assertThat(withdrawn(store)).containsExactly("sari");
            compare(store, Map.of(SARI, Compared.NOTHING));
            assertThat(withdrawn(store)).isEmpty();
            assertThat(store.merging().inBlock("nama:sari")).isEmpty();
        }
    }

    private static void compare(NewsStore store, Map<String, Compared> things) {
        Step step = Step.of(Set.of(), things);
        store.merging().apply(step, change -> {});
    }

    private static Set<String> withdrawn(NewsStore store) {
        return store.profiles(Map.of(), stored -> stored.withdrawals().entities());
    }

    @Test
    void onlyWhatAPersonTakesBackIsSettled() {
        Grounds found =
                new Grounds(
                        List.of("one name"), Optional.of(0.95), Decider.RESOLVE, Optional.empty());
        try (NewsStore store = open()) {
            Pair pair = new Pair(SARI, SARI_DEWI);
            apply(store, new NewDecision.Merge(pair, found));
            store.merging().undo(Set.of(1L), Decider.RESOLVE, change -> {});
            assertThat(store.merging().decisions().settled()).isEmpty();
            apply(store, new NewDecision.Merge(pair, found));
            List<String> events = events(store);
            Pair told = new Pair(events.getFirst(), events.getLast());
            apply(store, new NewDecision.Link(told, found, Set.of(pair)));
            undo(store, 2);
            assertThat(store.merging().decisions().settled()).containsExactly(pair);
            assertThat(store.merging().decisions().all())
                    .extracting(it -> it.undone().map(Undone::by).orElseThrow())
                    .containsExactly(Decider.RESOLVE, Decider.PERSON, Decider.RESOLVE);
            assertThat(reasons(apply(store, new NewDecision.Merge(pair, found))))
                    .containsExactly("sari and sari-dewi were one, but not any more");
        }
    }

    @Test
    void whatWasTakenBackBeforeItWasNotedByWhomIsSettled() {
        try (NewsStore store = open()) {
            merge(store, SARI, SARI_DEWI);
            store.merging().undo(Set.of(1L), Decider.RESOLVE, change -> {});
            store.write(
                    () -> {
                        store.dataset().deleteAny(Node.ANY, Node.ANY, News.undoneBy, Node.ANY);
                        return store;
                    });
            assertThat(store.merging().decisions().settled())
                    .containsExactly(new Pair(SARI, SARI_DEWI));
        }
    }

    private NewsStore open() {
        return Stores.open(folder);
    }

    private static Merged merge(NewsStore store, String one, String other) {
        return apply(store, new NewDecision.Merge(new Pair(one, other), SURE));
    }

    private static Merged apply(NewsStore store, NewDecision decision) {
        return store.merging().apply(Step.of(decision), change -> {});
    }

    private static Merged undo(NewsStore store, long number) {
        return store.merging().undo(Set.of(number), Decider.PERSON, change -> {});
    }

    private static List<String> reasons(Merged merged) {
        assertThat(merged.made()).isEmpty();
        assertThat(merged.undone()).isEmpty();
        return merged.refused().stream().map(Refusal::reason).toList();
    }

    private static List<String> articlesNaming(NewsStore store, String entity) {
        return export(store).stream()
                .filter(line -> line.contains("<" + entity + ">"))
                .filter(line -> line.contains("/graph/"))
                .map(line -> line.replaceFirst(".*/graph/([^>]*)> \\.$", "$1"))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> events(NewsStore store) {
        return export(store).stream()
                .filter(line -> line.contains("/ns#reports> <") && line.contains("/graph/"))
                .map(line -> line.replaceFirst(".*/ns#reports> <([^>]*)>.*", "$1"))
                .distinct()
                .sorted()
                .toList();
    }

    /** The export, sorted as a whole. */
    private static List<String> export(NewsStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store, ExportFormat.NQUADS, ExportContent.ALL).writeAll(out);
        return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }
}
