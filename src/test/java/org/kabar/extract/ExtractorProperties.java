package org.kabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kabar.annotate.Models;
import org.kabar.model.Article;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** What holds for any text whatever. */
class ExtractorProperties {

    private static final Models MODELS = Models.ofLanguage("id");
    private static final Extractor EXTRACTOR =
            new Extractor(LanguagePack.of("id"), Known.authority(), new Producer("test", Map.of()));

    private static Extraction read(String text) {
        return EXTRACTOR.extract(
                MODELS.annotator().annotate(new Article("a", Metadata.none(), Text.of(text))));
    }

    @Property(tries = 150)
    void mentionsCutTheirNamesAndDoNotOverlap(@ForAll("texts") String text) {
        Extraction extraction = read(text);

        int end = 0;
        for (Entity entity : extraction.entities()) {
            assertThat(entity.mentions()).isNotEmpty().isSorted();
            for (Span span : entity.mentions()) {
                assertThat(entity.names()).contains(extraction.article().text().slice(span));
            }
        }
        List<Span> names =
                extraction.entities().stream()
                        .filter(entity -> entity.type() != EntityType.UNNAMED_SOURCE)
                        .flatMap(entity -> entity.mentions().stream())
                        .sorted()
                        .toList();
        for (Span span : names) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
    }

    @Property(tries = 50)
    void theSameTextGivesTheSame(@ForAll("texts") String text) {
        assertThat(read(text)).isEqualTo(read(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "Kim Jong Un",
                        "Presiden",
                        "Menteri Luar Negeri",
                        "Rusia",
                        "Korea Utara",
                        "Dinas Perhubungan",
                        "Inter",
                        "kata",
                        "menurut",
                        "seorang pejabat",
                        "(AS)",
                        "(",
                        ")",
                        "-",
                        ",",
                        ". ",
                        "\"",
                        "“",
                        "”",
                        "\n",
                        "KOMPAS.com",
                        "Surabaya",
                        "2023",
                        "dan",
                        "di",
                        "yang",
                        "\uD83D\uDE00",
                        "\u00A0",
                        "Jl.");
        Arbitrary<String> mixed = pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(200));
    }
}
