package org.kabar.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.model.Span;

/** IRIs are sound for every key, and different things never share one. */
class IrisTest {

    private static final String BASE = "https://data.example/";
    private static final Iris IRIS = new Iris(BASE);

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("aA-_./:?#% \u00e9e\u0301\ud800").ofMaxLength(6),
                Arbitraries.strings().withChars("ab-/.").ofMaxLength(8).map(s -> "https://" + s),
                Arbitraries.strings().alpha().ofMinLength(100).ofMaxLength(200));
    }

    @Property
    void everyKeyGivesASoundReadableIri(@ForAll("keys") String key) {
        for (Node node :
                List.of(
                        IRIS.article(key),
                        IRIS.entity(key),
                        IRIS.graph(key),
                        IRIS.event(key),
                        IRIS.office(key),
                        IRIS.author(key, key),
                        IRIS.local(key, key, 2),
                        IRIS.ledgerEntry(key))) {
            String local = node.getURI().substring(BASE.length()).replaceFirst("^[a-z]+/", "");
            assertThat(local).matches("[A-Za-z0-9_-]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
            assertThat(URI.create(node.getURI()).isAbsolute()).isTrue();
        }
    }

    @Property
    void differentKeysGiveDifferentIris(@ForAll("keys") String one, @ForAll("keys") String other) {
        boolean same = composed(one).equals(composed(other));
        assertThat(IRIS.article(one).equals(IRIS.article(other))).isEqualTo(same);
        assertThat(IRIS.entity(one).equals(IRIS.entity(other))).isEqualTo(same);
    }

    @Property
    void anIriTakenForAKeyIsAnotherThing(@ForAll("keys") String key) {
        String local = IRIS.entity(key).getURI().substring((BASE + "entity/").length());
        assertThat(IRIS.entity(local).equals(IRIS.entity(key)))
                .isEqualTo(composed(key).equals(local));
    }

    @Property
    void passagesOfDifferentArticlesOrOffsetsDiffer(
            @ForAll("keys") String one,
            @ForAll("keys") String other,
            @ForAll @IntRange(max = 99) int begin,
            @ForAll @IntRange(max = 99) int length) {
        Node passage = IRIS.passage(one, new Span(begin, begin + length));
        assertThat(IRIS.passage(one, new Span(begin, begin + length + 1))).isNotEqualTo(passage);
        assertThat(IRIS.passage(other, new Span(begin, begin + length)).equals(passage))
                .isEqualTo(composed(one).equals(composed(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kim-jong-un | entity/kim-jong-un
                    G20         | entity/G20
                    warta_1     | entity/warta_1
                    """)
    void aCleanKeyStandsAsItIs(String key, String path) {
        assertThat(IRIS.entity(key).getURI()).isEqualTo(BASE + path);
    }

    @Test
    void aWebAddressIsReadableByItsHostAndLastWords() {
        assertThat(IRIS.article("https://www.warta.example/2024/05/gubernur-temui-petani?x=1"))
                .asString()
                .matches(BASE + "article/warta-example-gubernur-temui-petani\\.[0-9a-f]{16}");
        assertThat(IRIS.article("https://warta.example/a?x=1"))
                .isNotEqualTo(IRIS.article("https://warta.example/a?x=2"));
    }

    @Test
    void composedAndDecomposedFormsAreOneKey() {
        assertThat(IRIS.entity("caf\u00e9")).isEqualTo(IRIS.entity("cafe\u0301"));
    }

    @Test
    void anOfficeIsToldApartByItsBody() {
        Node one = IRIS.entity("dinas-a");
        assertThat(IRIS.office("Kepala  Dinas")).isEqualTo(IRIS.office("kepala dinas"));
        assertThat(
                        Set.of(
                                IRIS.office("Kepala Dinas"),
                                IRIS.office("Kepala Dinas", one),
                                IRIS.office("Kepala Dinas", IRIS.entity("dinas-b")),
                                IRIS.office("Kepala Dinas", IRIS.local("a", "dinas-a", 1))))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "berita", "/berita", "https://x.example/?q=", "https://x y/"})
    void whatIsNoBaseIsRefused(String base) {
        assertThatThrownBy(() -> new Iris(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a base");
    }

    @Test
    void aBaseGetsItsSlash() {
        assertThat(new Iris("https://x.example").base()).isEqualTo("https://x.example/");
        assertThat(new Iris("https://x.example/a#").base()).isEqualTo("https://x.example/a#");
    }

    private static String composed(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }
}
