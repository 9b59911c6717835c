package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.kabar.map.ArticleGraph;
import org.kabar.map.News;
import org.kabar.map.Prov;
import org.kabar.map.SharedGraph;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Originals;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Step;
import org.kabar.store.merge.Verdict;
import org.kabar.store.text.SearchIndex;

/**
 * However loads, retractions, merges, splits and their undoing come, the store ends as one in which
 * only the last state of the articles was loaded, with only the decisions that are left made
 * before.
 */
class MergingProperties {

    private static final int ARTICLES = 6;

    /** What is done. */
    private enum Kind {
        LOAD,
        BUILD_ANEW,
        RETRACT,
        MERGE,
        LINK,
        SPLIT,
        UNDO
    }

    /** What is done, with what. */
    private record Act(Kind kind, int first, int second) {}

    @Provide
    Arbitrary<List<Act>> histories() {
        Arbitrary<Kind> kinds =
                Arbitraries.frequency(
                        Tuple.of(6, Kind.LOAD),
                        Tuple.of(1, Kind.BUILD_ANEW),
                        Tuple.of(1, Kind.RETRACT),
                        Tuple.of(6, Kind.MERGE),
                        Tuple.of(2, Kind.LINK),
                        Tuple.of(3, Kind.SPLIT),
                        Tuple.of(3, Kind.UNDO));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, ARTICLES - 1);
        return Combinators.combine(kinds, numbers, numbers)
                .as(Act::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void whatIsUndoneNeverWas(@ForAll("histories") List<Act> history, @ForAll Random random)
            throws IOException {
        Path folder = Files.createTempDirectory("kabar-merges");
        try {
            SortedMap<Integer, Integer> articles = new TreeMap<>();
            List<Decision> left;
            String backup;
            try (NewsStore store = Stores.open(folder.resolve("many"))) {
                store.connection().index().refresh();
                for (int number = 0; number < ARTICLES; number++) {
                    apply(store, new Act(Kind.LOAD, number, number), articles);
                }
                history.forEach(act -> apply(store, act, articles));
                left = store.merging().decisions().inForce();
                assertThat(store.answers().audit(finding -> {}).violations()).isZero();
                SearchIndex.Condition index = store.connection().index().condition();
                assertThat(index.isSound() || !index.present()).isTrue();
                backup = backup(store);
            }
            List<String> wanted = dump(folder.resolve("many"));
            decided(folder.resolve("once"), left);
            load(folder.resolve("once"), articles, random);
            assertThat(dump(folder.resolve("once"))).as("%s", history).isEqualTo(wanted);

            new Restoring(folder.resolve("restored"), Stores.REFERENCE)
                    .from(new ByteArrayInputStream(backup.getBytes(StandardCharsets.UTF_8)));
            load(folder.resolve("restored"), articles, random);
            assertThat(dump(folder.resolve("restored"))).isEqualTo(wanted);
        } finally {
            delete(folder);
        }
    }

    private static void apply(NewsStore store, Act act, SortedMap<Integer, Integer> articles) {
        switch (act.kind()) {
            case LOAD -> {
                store.put(List.of(Namesakes.article(act.first(), act.second())));
                articles.put(act.first(), act.second());
            }
            case BUILD_ANEW -> {
                List<Integer> numbers = List.of(act.first(), act.second());
                numbers.forEach(number -> articles.put(number, act.second()));
                buildAnew(
                        store,
                        numbers.stream()
                                .map(number -> Namesakes.article(number, act.second()))
                                .toList());
            }
            case RETRACT -> {
                store.retract("berita-" + act.first());
                articles.remove(act.first());
            }
            case MERGE -> {
                Pair pair = new Pair(entity(store, act.first()), entity(store, act.second()));
                decide(store, new NewDecision.Merge(pair, sure()));
            }
            case LINK -> {
                List<String> events = events(store);
                if (!events.isEmpty()) {
                    String one = events.get(act.first() % events.size());
                    String other = events.get(act.second() % events.size());
                    Pair rest = merged(store, act.second());
                    decide(store, new NewDecision.Link(new Pair(one, other), sure(), Set.of(rest)));
                    decide(store, new NewDecision.Link(new Pair(one, other), sure(), Set.of()));
                }
            }
            case SPLIT -> {
                List<Integer> numbers = List.copyOf(articles.keySet());
                if (!numbers.isEmpty()) {
                    int number = numbers.get(act.first() % numbers.size());
                    List<String> named = named(store, "berita-" + number);
                    String thing = named.get(act.second() % named.size());
                    List<String> there = List.of("berita-" + number);
                    decide(
                            store,
                            act.first() % 3 == 0
                                    ? new NewDecision.Same(thing, there, sure())
                                    : new NewDecision.Split(thing, there, sure()));
                }
            }
            case UNDO -> {
                List<Decision> inForce = store.merging().decisions().inForce();
                if (!inForce.isEmpty()) {
                    long number = inForce.get(act.first() % inForce.size()).number();
                    assertThat(
                                    store.merging()
                                            .undo(Set.of(number), Decider.PERSON, change -> {})
                                            .refused())
                            .isEmpty();
                }
            }
        }
    }

    /** Some are refused, as people would be; those say so and change nothing. */
    private static void decide(NewsStore store, NewDecision decision) {
        store.merging().apply(Step.of(decision), change -> {});
    }

    private static Grounds sure() {
        return Grounds.ofPerson("sama");
    }

    /** One of the entities; those that splits made are the first of them. */
    private static String entity(NewsStore store, int number) {
        List<String> all = new ArrayList<>();
        store.merging()
                .decisions()
                .inForce()
                .forEach(decision -> decision.splitInto().ifPresent(all::add));
        Namesakes.KEYS.forEach(key -> all.add(Namesakes.iri(key)));
        return all.get(number);
    }

    /** One of the pairs that are merged, or two entities that may be none. */
    private static Pair merged(NewsStore store, int number) {
        List<Pair> pairs =
                store.merging().decisions().inForce().stream()
                        .filter(it -> it.verdict() == Verdict.MERGED)
                        .map(Decision::pair)
                        .toList();
        return pairs.isEmpty()
                ? new Pair(entity(store, 0), entity(store, number))
                : pairs.get(number % pairs.size());
    }

    /** The people that an article names, before any merge, and those that splits made of them. */
    private static List<String> named(NewsStore store, String article) {
        Node graph = store.iris().graph(article);
        TreeSet<String> people = new TreeSet<>();
        store.read(data -> new Originals(data, store.iris()).of(graph)).stream()
                .filter(it -> it.getObject().equals(News.Person))
                .forEach(it -> people.add(it.getSubject().getURI()));
        store.merging().decisions().inForce().stream()
                .filter(it -> it.articles().contains(store.iris().article(article).getURI()))
                .forEach(it -> it.splitInto().ifPresent(people::add));
        return List.copyOf(people);
    }

    private static List<String> events(NewsStore store) {
        return store.read(
                data ->
                        data.stream(Node.ANY, Node.ANY, News.reports, Node.ANY)
                                .map(quad -> quad.getObject().getURI())
                                .distinct()
                                .sorted()
                                .toList());
    }

    private static void buildAnew(NewsStore store, List<ArticleGraph> articles) {
        StoreRun run = store.begin(RunStart.now("test", List.of("-")));
        BulkRun bulk = run.bulk(MemoryBudget.ofThisMachine());
        List<Parcel> parcels = new ArrayList<>();
        articles.forEach(
                it ->
                        parcels.add(
                                new Parcel.Made(
                                        it,
                                        Optional.empty(),
                                        List.of(),
                                        Optional.of(bulk.prepare(it)))));
        bulk.put(parcels);
        run.finish(bulk);
    }

    /** A store without articles in which decisions hold. */
    private static void decided(Path folder, List<Decision> decisions) {
        try (NewsStore store = Stores.open(folder)) {
            DecisionGraph graph = new DecisionGraph(store.iris());
            store.write(
                    () -> {
                        decisions.forEach(it -> graph.write(store.dataset(), it));
                        return decisions;
                    });
        }
    }

    private static void load(Path folder, SortedMap<Integer, Integer> articles, Random random) {
        List<ArticleGraph> graphs = new ArrayList<>();
        articles.forEach((number, version) -> graphs.add(Namesakes.article(number, version)));
        Collections.shuffle(graphs, random);
        try (NewsStore store = Stores.open(folder)) {
            graphs.forEach(graph -> store.put(List.of(graph)));
        }
    }

    /** All that a store knows, and what it remembers of articles but for their runs. */
    private static List<String> dump(Path folder) {
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Exporter(store, ExportFormat.NQUADS, ExportContent.ALL).writeAll(out);
            List<String> lines =
                    new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
            Node ledger = store.iris().sharedGraph(SharedGraph.LEDGER);
            store.read(data -> Graphs.triples(data, ledger)).stream()
                    .filter(triple -> !triple.getPredicate().equals(Prov.wasGeneratedBy))
                    .map(NodeFmtLib::str)
                    .sorted()
                    .forEach(lines::add);
            return lines;
        }
    }

    private static String backup(NewsStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store, ExportFormat.NQUADS, ExportContent.ALL).writeBackup(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
