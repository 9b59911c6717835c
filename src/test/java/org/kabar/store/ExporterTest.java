package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.News;
import org.kabar.map.Reference;
import org.kabar.map.Sample;
import org.kabar.map.SharedGraph;

/** What leaves the store is what is in it, readable, and the same bytes each time. */
class ExporterTest {

    private static final Iris IRIS = new Iris("https://data.example/berita/");
    private static final Reference REFERENCE = SmallReference.load();
    private static final Mapper MAPPER =
            new Mapper(IRIS, AuthorityFile.read(REFERENCE.authority()));
    private static final String ODD = "kunci \"aneh\" \\ <ä> 😀";

    @TempDir private Path folder;
    private NewsStore store;

    @BeforeEach
    void fill() {
        store = NewsStore.open(folder.resolve("store"), Optional.of(IRIS), REFERENCE);
        store.put(List.of(article("dua"), article("satu"), article(ODD)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void twoExportsAreTheSameBytes(ExportFormat format) {
        byte[] first = all(format, ExportContent.ALL);
        try (NewsStore other =
                NewsStore.open(folder.resolve("other"), Optional.of(IRIS), REFERENCE)) {
            List.of(ODD, "satu", "dua").forEach(key -> other.put(List.of(article(key))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Exporter(other, format, ExportContent.ALL).writeAll(out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo(new String(first, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
    void theWholeStoreReadsBackAsItWas(ExportFormat format) {
        DatasetGraph read =
                RDFParser.create()
                        .source(new ByteArrayInputStream(all(format, ExportContent.ALL)))
                        .lang(lang(format))
                        .toDatasetGraph();
        store.read(
                data -> {
                    for (SharedGraph graph : SharedGraph.values()) {
                        if (!graph.isBookkeeping()) {
                            same(
                                    data.getGraph(IRIS.sharedGraph(graph)),
                                    read.getGraph(IRIS.sharedGraph(graph)));
                        }
                    }
                    store.keys()
                            .forEach(
                                    key ->
                                            same(
                                                    data.getGraph(IRIS.graph(key)),
                                                    read.getGraph(IRIS.graph(key))));
                    return true;
                });
        assertThat(read.listGraphNodes())
                .toIterable()
                .doesNotContain(IRIS.sharedGraph(SharedGraph.LEDGER))
                .hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "NTRIPLES"})
    void oneArticleReadsBackAsItsGraph(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store, format, ExportContent.ALL).writeArticles(List.of(ODD), out);
        same(graph(article(ODD)), parsed(out.toByteArray(), format));
    }

    @Test
    void turtleReadsFromTheArticleDownToItsAssertions() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store, ExportFormat.TURTLE, ExportContent.ALL)
                .writeArticles(List.of("satu"), out);
        String turtle = out.toString(StandardCharsets.UTF_8);
        assertThat(turtle)
                .containsSubsequence(
                        "@prefix art:",
                        "\nart:satu\n    a news:Article ;",
                        "schema:headline \"Gubernur temui petani\"",
                        "\ng:satu\n    prov:wasDerivedFrom art:satu .",
                        "\nent:sari-dewi\n    a news:Person",
                        "\nloc:satu_seorang-pejabat\n    a news:UnnamedSource",
                        "\npost:gubernur\n    a news:Office",
                        "\npsg:satu_0-61\n    a news:Passage",
                        "news:begin 0",
                        "\npsg:satu_63-82\n    a news:Quotation",
                        "\nev:meet_sari-dewi_serikat-tani-maju_2024-05\n    a news:Event",
                        "\nas:satu_",
                        "news:confidence 0.9");
    }

    @Test
    void whatMayNotBePassedOnStaysBehind() {
        String whole =
                new String(all(ExportFormat.NQUADS, ExportContent.ALL), StandardCharsets.UTF_8);
        String bare =
                new String(all(ExportFormat.NQUADS, ExportContent.NO_TEXT), StandardCharsets.UTF_8);
        String facts =
                new String(
                        all(ExportFormat.NQUADS, ExportContent.ONLY_FACTS), StandardCharsets.UTF_8);
        assertThat(whole).contains("Kami siap membantu");
        assertThat(bare)
                .doesNotContain("Kami siap membantu")
                .contains("berita/passage/satu_0-61> <" + News.begin.getURI());
        assertThat(facts)
                .doesNotContain("berita/passage/")
                .contains("berita/assertion/satu_")
                .contains("berita/entity/sari-dewi");
    }

    @Test
    void eachArticleCanHaveAFileOfItsOwn() throws Exception {
        List<Path> files =
                new Exporter(store, ExportFormat.TURTLE, ExportContent.ALL)
                        .writeEach(store.keys(), folder.resolve("out"));
        assertThat(files).hasSize(3).allMatch(Files::isRegularFile);
        assertThat(files).extracting(f -> f.getFileName().toString()).contains("satu.ttl");
        same(
                graph(article("satu")),
                parsed(Files.readAllBytes(folder.resolve("out/satu.ttl")), ExportFormat.TURTLE));
    }

    @Test
    void anArticleThatIsNotThereIsNamed() {
        Exporter exporter = new Exporter(store, ExportFormat.TURTLE, ExportContent.ALL);
        assertThatThrownBy(
                        () -> exporter.writeArticles(List.of("tiada"), new ByteArrayOutputStream()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("tiada");
    }

    private byte[] all(ExportFormat format, ExportContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store, format, content).writeAll(out);
        return out.toByteArray();
    }

    private static void same(Graph expected, Graph actual) {
        assertThat(actual.size()).isEqualTo(expected.size());
        assertThat(IsoMatcher.isomorphic(expected, actual)).isTrue();
    }

    private static Graph parsed(byte[] bytes, ExportFormat format) {
        return RDFParser.create()
                .source(new ByteArrayInputStream(bytes))
                .lang(lang(format))
                .strict(true)
                .toGraph();
    }

    private static Graph graph(ArticleGraph article) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        article.triples().forEach(graph::add);
        return graph;
    }

    private static Lang lang(ExportFormat format) {
        RIOT.init();
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case NTRIPLES -> Lang.NTRIPLES;
            case JSONLD -> Lang.JSONLD;
        };
    }

    private static ArticleGraph article(String key) {
        return MAPPER.map(Sample.meeting(key).extraction());
    }
}
