package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Text;

/** Which language pack reads an article, with the real packs and the real detector. */
class LanguageChoiceTest {

    private static final String ENGLISH =
            "The transport minister resigned on Tuesday after weeks of criticism over a harbour"
                    + " contract, and the president appointed her deputy as acting minister.";
    private static final String INDONESIAN =
            "Menteri Perhubungan mengundurkan diri pada Selasa setelah dikritik selama beberapa"
                    + " pekan, lalu presiden menunjuk wakilnya sebagai pelaksana tugas.";
    private static final String FRENCH =
            "Le ministre des Transports a démissionné mardi après plusieurs semaines de critiques"
                    + " au sujet d'un contrat portuaire, et le président a nommé son adjoint. ";

    private final List<List<String>> authorities = new ArrayList<>();
    private Understanding understanding = understanding(Optional.empty());

    @BeforeEach
    void open() {
        authorities.clear();
        understanding = understanding(Optional.empty());
    }

    private Understanding understanding(Optional<String> expected) {
        return Understanding.load(
                languages -> {
                    authorities.add(languages);
                    return new Authority(List.of());
                },
                expected,
                "test");
    }

    @Test
    void theMetadataOfAnArticleTellItsLanguage() {
        assertThat(language(ENGLISH, Optional.of("en"))).isEqualTo("en");
        assertThat(language(INDONESIAN, Optional.of("id"))).isEqualTo("id");
    }

    @Test
    void aRegionChangesNothingAndIsKept() {
        assertThat(language(ENGLISH, Optional.of("en-GB"))).isEqualTo("en-GB");
        assertThat(models(ENGLISH, Optional.of("en_US")))
                .contains("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
    }

    @Test
    void withoutMetadataTheTextTellsIt() {
        assertThat(language(ENGLISH, Optional.empty())).isEqualTo("en");
        assertThat(language(INDONESIAN, Optional.empty())).isEqualTo("id");
    }

    @Test
    void aTextTooShortToTellIsReadInTheUsualLanguage() {
        assertThat(language("Reuters 2024", Optional.empty())).isEqualTo("id");
        assertThat(language("", Optional.empty())).isEqualTo("id");
    }

    @Test
    void theHeaderNamesTheModelsOfTheLanguage() {
        assertThat(models(INDONESIAN, Optional.of("id")))
                .containsExactly("names.bin", "sentences.bin", "tags.bin", "tokens.bin");
        assertThat(models(ENGLISH, Optional.of("en")))
                .containsExactly(
                        "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
                        "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
                        "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
    }

    @Test
    void aLanguageWithoutAPackIsRefusedByNameWithThePacksThereAre() {
        Reject named = refused(FRENCH, Optional.of("fr"));
        assertThat(named.reason()).isEqualTo(Reason.UNKNOWN_LANGUAGE);
        assertThat(named.detail()).contains("\"fr\"", "id, en");

        Reject detected = refused(FRENCH.repeat(5), Optional.empty());
        assertThat(detected.reason()).isEqualTo(Reason.UNKNOWN_LANGUAGE);
        assertThat(detected.detail()).contains("\"fra\"", "detector", "id, en");
    }

    @Test
    void aPackIsLoadedOnlyWhenAnArticleNeedsIt() {
        assertThat(authorities).containsExactly(List.of("id", "en"));
        assertThat(understanding.models()).containsOnlyKeys(models(INDONESIAN, Optional.of("id")));
        assertThat(authorities).hasSize(1);

        language(ENGLISH, Optional.of("en"));
        language(ENGLISH, Optional.of("en"));

        assertThat(authorities).containsExactly(List.of("id", "en"), List.of("en"));
        assertThat(understanding.models())
                .containsKeys("names.bin", "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
    }

    @Test
    void theExpectedLanguageIsLoadedFirstAndMustHaveAPack() {
        authorities.clear();
        understanding(Optional.of("en"));
        assertThat(authorities).containsExactly(List.of("en"));

        assertThatThrownBy(() -> understanding(Optional.of("fr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr")
                .hasMessageContaining("id, en");
    }

    private String language(String text, Optional<String> metadata) {
        return extraction(text, metadata).article().metadata().language().orElseThrow();
    }

    private String[] models(String text, Optional<String> metadata) {
        return extraction(text, metadata).producer().models().keySet().toArray(String[]::new);
    }

    private Extraction extraction(String text, Optional<String> language) {
        return switch (understand(text, language)) {
            case Understood.Extracted extracted -> extracted.extraction();
            case Understood.Refused refused -> throw new AssertionError(refused.reject());
        };
    }

    private Reject refused(String text, Optional<String> language) {
        return switch (understand(text, language)) {
            case Understood.Extracted extracted -> throw new AssertionError(extracted);
            case Understood.Refused refused -> refused.reject();
        };
    }

    private Understood understand(String text, Optional<String> language) {
        Metadata metadata = language.map(Metadata::inLanguage).orElseGet(Metadata::none);
        return understanding.understand(
                new Reading.OfArticle(
                        Origin.file("test"), new Article("1", metadata, Text.of(text))));
    }
}
