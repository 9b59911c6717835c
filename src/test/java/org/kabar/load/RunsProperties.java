package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Authority;
import org.kabar.model.Metadata;
import org.kabar.model.Reject;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.NewsStore;

/**
 * However new, same, edited and retracted articles come, in whatever order, split into runs and
 * spread over threads, added or built anew with what there was, the store ends as if its last state
 * had been loaded once.
 */
class RunsProperties {

    private static final Reference REFERENCE =
            Reference.load().withAuthority(ModelFactory.createDefaultModel());
    private static final Authority AUTHORITY = AuthorityFile.read(REFERENCE.authority());
    private static final Understanding UNDERSTANDING = Understanding.load(() -> AUTHORITY, "test");

    /** What is done with one article. */
    record Act(int article, int version) {

        /** Taking it out is version 0. */
        boolean isRetraction() {
            return version == 0;
        }
    }

    /**
     * One run of the loader, or one retraction.
     *
     * @param acts what is done, in order
     * @param jobs how many threads
     * @param batch how many articles go into one transaction
     * @param way how the store takes them
     */
    record Run(List<Act> acts, int jobs, int batch, Way way) {}

    /** How the store takes what a run brings. */
    enum Way {
        /** It is added. */
        ADDED {
            @Override
            Report load(NewsStore store, Extracting extracting, BatchPlan plan) {
                return Loads.into(
                        store, UNDERSTANDING, mapper(store), extracting, plan, Way::refuse);
            }
        },
        /** The store is built anew with it. */
        BUILT_ANEW {
            @Override
            Report load(NewsStore store, Extracting extracting, BatchPlan plan) {
                return Loads.anew(
                        store, UNDERSTANDING, mapper(store), extracting, plan, Way::refuse);
            }
        };

        abstract Report load(NewsStore store, Extracting extracting, BatchPlan plan);

        private static Mapper mapper(NewsStore store) {
            return new Mapper(store.iris(), AUTHORITY);
        }

        private static void refuse(Reject reject) {
            throw new AssertionError(reject.toString());
        }
    }

    @Provide
    Arbitrary<List<Run>> histories() {
        Arbitrary<Act> acts =
                Combinators.combine(
                                Arbitraries.integers().between(1, 6),
                                Arbitraries.integers().between(0, 3))
                        .as(Act::new);
        Arbitrary<Run> runs =
                Combinators.combine(
                                acts.list().ofMinSize(1).ofMaxSize(12),
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.integers().between(1, 5),
                                Arbitraries.of(Way.class))
                        .as(Run::new);
        return runs.list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void anyHistoryEndsAsItsLastState(@ForAll("histories") List<Run> histories) throws IOException {
        Path folder = Files.createTempDirectory("kabar-runs");
        try {
            SortedMap<Integer, Integer> state = new TreeMap<>();
            try (NewsStore store = open(folder.resolve("many"))) {
                histories.forEach(run -> apply(store, run, state));
            }
            StringBuilder last = new StringBuilder();
            state.forEach((article, version) -> last.append(MadeUp.line(article, version)));
            try (NewsStore store = open(folder.resolve("once"))) {
                load(store, last.toString(), 1, 100, Way.ADDED);
            }
            assertThat(dump(folder.resolve("many"))).isEqualTo(dump(folder.resolve("once")));
        } finally {
            delete(folder);
        }
    }

    /** Loads stretches of articles, and retracts between them. */
    private static void apply(NewsStore store, Run run, SortedMap<Integer, Integer> state) {
        StringBuilder lines = new StringBuilder();
        for (Act act : run.acts()) {
            if (act.isRetraction()) {
                load(store, lines.toString(), run.jobs(), run.batch(), run.way());
                lines.setLength(0);
                store.retract("article-" + act.article());
                state.remove(act.article());
            } else {
                lines.append(MadeUp.line(act.article(), act.version()));
                state.put(act.article(), act.version());
            }
        }
        load(store, lines.toString(), run.jobs(), run.batch(), run.way());
    }

    private static void load(NewsStore store, String lines, int jobs, int batch, Way way) {
        if (lines.isEmpty()) {
            return;
        }
        Inputs inputs =
                new Inputs(
                        new JsonReader(REFERENCE.eventTypes()),
                        Limits.standard(),
                        Metadata.none(),
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        Report report =
                way.load(
                        store,
                        new Extracting(inputs, List.of("-"), jobs, Long.MAX_VALUE),
                        new BatchPlan(batch, 100_000));
        assertThat(report.tally().read()).isEqualTo(lines.lines().count());
    }

    private static NewsStore open(Path path) {
        return NewsStore.open(path, Optional.of(new Iris(Iris.DEFAULT_BASE)), REFERENCE);
    }

    private static List<String> dump(Path path) {
        try (NewsStore store = open(path)) {
            return store.read(
                    data -> {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        RDFDataMgr.write(out, data, Lang.NQUADS);
                        return out.toString(StandardCharsets.UTF_8)
                                .lines()
                                .filter(quad -> quad.matches(".*/(graph/[^>]*|set/ledger)> \\."))
                                .filter(quad -> !quad.contains("wasGeneratedBy"))
                                .sorted()
                                .toList();
                    });
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = new ArrayList<>(all.toList()).reversed();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
