package org.kabar.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.annotate.Models;
import org.kabar.extract.LanguagePack;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Text;

/** Where one sentence ends and the next begins, on real models. */
class SentenceSplitterTest {

    private static final Models MODELS = Models.ofLanguage("id");
    private static final PageReader READER =
            new PageReader(new LayoutRules(LanguagePack.of("id").file("layout")));

    private static List<String> sentences(String text) {
        Article article = new Article("a", Metadata.none(), Text.of(text));
        return READER.read(MODELS.annotator().annotate(article)).blocks().stream()
                .map(block -> article.text().slice(block.evidence()))
                .toList();
    }

    @Test
    void anAbbreviationInCapitalsEndsASentence() {
        assertThat(sentences("Banjir terjadi pukul 16.45 WIB. Data posko mencatat dua korban."))
                .containsExactly(
                        "Banjir terjadi pukul 16.45 WIB.", "Data posko mencatat dua korban.");
    }

    @Test
    void aDegreeEndsASentenceWhereTheNextWordCanOnlyBeginOne() {
        assertThat(sentences("Acara dibuka oleh Andi Wiraguna, S.H. Ia menyapa para tamu."))
                .containsExactly("Acara dibuka oleh Andi Wiraguna, S.H.", "Ia menyapa para tamu.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polisi menahan M. Andi Wiraguna di Surabaya.",
                "Saham PT. Contoh Makmur naik tiga persen.",
                "Warga bertemu Dr. Andi Wiraguna di balai desa.",
                "Ia berkata \"Itu keputusan KPK. Kami hormati,\" di Surabaya."
            })
    void initialsAbbreviationsAndQuotationsDoNot(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }
}
