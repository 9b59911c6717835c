package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QueryParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Mapper;
import org.kabar.map.Sample;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.RdfFile;
import org.kabar.store.merge.Substitutions;
import org.kabar.store.text.SearchIndex;

/** A search finds what the data say now, whatever became of the process or of the index. */
class SearchTest {

    private static final Mapper MAPPER =
            new Mapper(Stores.IRIS, AuthorityFile.read(Stores.REFERENCE.authority()));
    private static final String SATU = Stores.IRIS.article("satu").getURI();
    private static final String DUA = Stores.IRIS.article("dua").getURI();

    @TempDir private Path folder;

    @Test
    void headlinesAndPassagesAreFoundByAnyFormOfTheirWords() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(Stores.article("satu")));
            assertThat(Stores.hits(store, "ditemui")).containsExactly(SATU);
            assertThat(Stores.hits(store, "+pertemuan +pertanian")).containsExactly(SATU);
            assertThat(Stores.hits(store, "+pertemuan +bantuan")).isEmpty();
            assertThat(Stores.hits(store, "bantuan"))
                    .isEqualTo(Stores.scan(store, "membantu"))
                    .hasSize(1);
        }
    }

    @Test
    void eachLanguageHasItsOwnStems() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(headed("satu", "Farmers were meeting ministers", "en")));
            store.put(List.of(headed("dua", "Menteri ditemui petani", "id")));
            assertThat(Stores.hits(store, "minister meets farmer")).containsExactly(SATU);
            assertThat(Stores.hits(store, "pertemuan")).containsExactly(DUA);
        }
    }

    @Test
    void whatIsReplacedOrTakenOutLeavesNoHit() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(headed("satu", "Gempa di Ampel", "id")));
            assertThat(Stores.hits(store, "gempa")).containsExactly(SATU);
            store.put(List.of(headed("satu", "Banjir di Ampel", "id")));
            store.put(List.of(headed("dua", "Gempa lagi", "id")));
            assertThat(Stores.hits(store, "gempa")).containsExactly(DUA);
            assertThat(Stores.hits(store, "banjir")).containsExactly(SATU);
            store.retract("satu");
            assertThat(Stores.hits(store, "banjir")).isEmpty();
            assertThat(Stores.hits(store, "helping OR serikat")).isNotEmpty();
            store.retract("dua");
            assertThat(Stores.hits(store, "serikat OR gempa OR membantu")).isEmpty();
            assertSound(store, 0);
        }
    }

    @Test
    void whatIsNotStoredIsNotFound() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(headed("satu", "Gempa di Ampel", "id")));
            assertThat(Stores.hits(store, "gempa")).hasSize(1);
            Parcel banjir =
                    new Parcel.Made(
                            headed("satu", "Banjir di Ampel", "id"),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
            store.tryOut(settling -> settling.put(List.of(banjir)));
            assertThatThrownBy(
                            () ->
                                    store.connection()
                                            .write(0, () -> failing(store, List.of(banjir))))
                    .isInstanceOf(StoreException.class);
            assertThat(Stores.hits(store, "banjir")).isEmpty();
            assertThat(Stores.hits(store, "gempa")).containsExactly(SATU);
            assertSound(store, 3);
            store.put(List.of(headed("dua", "Banjir", "id")));
            assertThat(Stores.hits(store, "banjir")).containsExactly(DUA);
        }
    }

    private static List<Outcome> failing(NewsStore store, List<Parcel> parcels) {
        prepare(store, parcels);
        throw new IllegalStateException("fails when all is prepared");
    }

    /** All that a transaction does before the data are committed. */
    private static void prepare(NewsStore store, List<Parcel> parcels) {
        String before = store.connection().index().state();
        Settling settling =
                new Settling(
                        store.dataset(),
                        store.iris(),
                        new Ledger(store.iris()),
                        Optional.empty(),
                        Substitutions.NONE);
        settling.put(parcels);
        settling.describe(new DatasetCard(store.iris()), OffsetDateTime.parse("2024-05-02T00:00Z"));
        store.connection().index().prepare(before, settling.changed());
    }

    @Test
    void aProcessThatDiesBetweenTheStepsOfACommitLeavesASearchThatIsRight() {
        Path early = folder.resolve("early");
        Path late = folder.resolve("late");
        Parcel dua =
                new Parcel.Made(
                        headed("dua", "Banjir", "id"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        try (NewsStore store = Stores.open(folder.resolve("store"))) {
            store.put(List.of(headed("satu", "Gempa", "id")));
            assertThat(Stores.hits(store, "gempa")).hasSize(1);
            store.dataset()
                    .executeWrite(
                            () -> {
                                prepare(store, List.of(dua));
                                copy(folder.resolve("store"), early);
                            });
            copy(folder.resolve("store"), late);
            store.connection().index().commit();
            assertThat(Stores.hits(store, "banjir")).containsExactly(DUA);
        }
        try (NewsStore store = NewsStore.openExisting(early, Stores.REFERENCE)) {
            assertThat(store.connection().index().condition().isSound()).isTrue();
            assertThat(Stores.hits(store, "gempa OR banjir")).containsExactly(SATU);
        }
        try (NewsStore store = NewsStore.openExisting(late, Stores.REFERENCE)) {
            assertThat(store.connection().index().condition().isCurrent()).isFalse();
            assertThat(Stores.hits(store, "gempa OR banjir")).containsExactlyInAnyOrder(SATU, DUA);
            assertSound(store, 6);
        }
    }

    @Test
    void anIndexThatIsBehindOrAheadOrDamagedOrGoneIsBuiltAnew() throws IOException {
        Path store = folder.resolve("store");
        Path index = store.resolve("tdb2/Data-0001/text");
        change(store, headed("satu", "Gempa", "id"));
        Path before = copy(store, folder.resolve("before"));
        change(store, headed("dua", "Banjir", "id"));
        Path after = copy(store, folder.resolve("after"));

        put(before.resolve("tdb2/Data-0001/text"), index);
        assertFound(store, Set.of(SATU, DUA));
        put(after.resolve("tdb2/Data-0001/text"), before.resolve("tdb2/Data-0001/text"));
        assertFound(before, Set.of(SATU));
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertFound(store, Set.of(SATU, DUA));
        Generation.delete(index);
        assertFound(store, Set.of(SATU, DUA));
        Files.delete(before.resolve("tdb2/Data-0001/text/write.lock"));
        assertFound(before, Set.of(SATU));
    }

    /** A change after a search, so that the index has to follow. */
    private static void change(Path folder, ArticleGraph article) {
        try (NewsStore store = Stores.open(folder)) {
            Stores.hits(store, "x");
            store.put(List.of(article));
        }
    }

    private static void assertFound(Path folder, Set<String> articles) {
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(Stores.hits(store, "gempa OR banjir")).isEqualTo(articles);
            assertSound(store, 3L * articles.size());
        }
    }

    @Test
    void everyNewGenerationHasItsIndex() throws IOException {
        Path store = folder.resolve("store");
        Stores.fill(store, 3);
        try (NewsStore open = Stores.open(store)) {
            assertThat(open.connection().index().exists()).isFalse();
            open.tidy();
            assertSound(open, 9);
            open.compact();
            assertThat(open.connection().index().exists()).isTrue();
            assertSound(open, 9);
            open.put(List.of(headed("satu", "Gempa", "id")));
            assertSound(open, 12);
            Files.write(
                    store.resolve("tdb2/Data-0002/text/segments_9"),
                    "damaged".getBytes(StandardCharsets.UTF_8));
        }
        try (NewsStore open = Stores.open(store)) {
            open.put(List.of(headed("satu", "Gempa", "id")));
            open.put(List.of(headed("satu", "Gempa susulan", "id")));
            open.tidy();
            assertThat(open.connection().index().exists()).isTrue();
            assertSound(open, 12);
        }
        Path file = folder.resolve("more.nq");
        Files.writeString(
                file,
                """
                <urn:x:a> <https://schema.org/headline> "Earthquakes in Java" <urn:x:g> .
                <urn:x:a> <https://schema.org/inLanguage> "en-GB" <urn:x:g> .
                <urn:x:b> <https://schema.org/headline> "Gempa"@id <urn:x:g> .
                """);
        RdfFile rdf =
                new RdfFile(
                        file.toString(),
                        file.toUri().toString(),
                        RdfFile.Syntax.NQUADS,
                        () -> Files.newInputStream(file));
        new RdfLoading(store, Optional.empty(), 1, new MemoryBudget(0))
                .load(List.of(rdf), any -> {}, any -> {});
        try (NewsStore open = NewsStore.openExisting(store, Stores.REFERENCE)) {
            assertThat(open.answers().state().generation()).isEqualTo("Data-0003");
            assertThat(Stores.hits(open, "earthquake")).containsExactly("urn:x:a");
            assertThat(Stores.hits(open, "gempa")).containsExactlyInAnyOrder("urn:x:b", SATU);
            assertSound(open, 14);
        }
    }

    @Test
    void aRestoredStoreIsSearchedLikeTheOneThatWasBackedUp() {
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        try (NewsStore store = Stores.open(folder.resolve("store"))) {
            store.put(List.of(headed("satu", "Gempa", "id")));
            new Exporter(store, ExportFormat.NQUADS, ExportContent.ALL).writeBackup(backup);
        }
        Path target = folder.resolve("restored");
        new Restoring(target, Stores.REFERENCE)
                .from(new ByteArrayInputStream(backup.toByteArray()));
        try (NewsStore store = NewsStore.openExisting(target, Stores.REFERENCE)) {
            assertThat(store.connection().index().exists()).isTrue();
            assertSound(store, 3);
            assertThat(Stores.hits(store, "gempa")).containsExactly(SATU);
        }
    }

    @Test
    void anIndexThatCannotBeBuiltIsSaidAndHarmsNothingElse() throws IOException {
        Path store = folder.resolve("store");
        Stores.fill(store, 2);
        Path index = store.resolve("tdb2/Data-0001/text");
        Files.writeString(index, "in the way");
        try (NewsStore open = Stores.open(store)) {
            assertThat(open.tidy()).anyMatch(line -> line.contains("could not be built"));
            assertThatThrownBy(() -> Stores.hits(open, "petani"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(index.toString());
            open.put(List.of(headed("satu", "Gempa", "id")));
            Files.delete(index);
            assertThat(Stores.hits(open, "gempa")).containsExactly(SATU);
        }
    }

    @Test
    void wordsThatLuceneCannotParseAreNamed() {
        try (NewsStore store = Stores.open(folder)) {
            assertThatThrownBy(() -> Stores.hits(store, "gempa AND ("))
                    .isInstanceOf(QueryParseException.class)
                    .hasMessageContaining("'gempa AND ('");
        }
    }

    private static void assertSound(NewsStore store, long texts) {
        SearchIndex.Condition condition = store.connection().index().condition();
        assertThat(condition.isSound()).as("%s", condition).isTrue();
        assertThat(condition.texts()).isEqualTo(texts);
    }

    /** The usual article under another headline; it has two passages more. */
    private static ArticleGraph headed(String key, String headline, String language) {
        return MAPPER.map(
                Sample.meeting(key)
                        .titled(headline, "Warta Desa", LocalDate.of(2024, 5, 2))
                        .language(language)
                        .extraction());
    }

    private static void put(Path from, Path to) {
        Generation.delete(to);
        copy(from, to);
    }

    private static Path copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(
                        each,
                        to.resolve(from.relativize(each).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return to;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
