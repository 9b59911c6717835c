package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.NameType;
import org.kabar.model.Sentence;
import org.kabar.model.Token;

class AnnotatorTest {

    private static final Models MODELS = Models.ofLanguage("id");

    @Test
    void aParagraphIsCutIntoItsSentences() {
        assertThat(
                        sentences(
                                "Presiden tiba di Medan pada Senin. Ia disambut gubernur di bandara."
                                        + " Apakah ia akan menginap?"))
                .containsExactly(
                        "Presiden tiba di Medan pada Senin.",
                        "Ia disambut gubernur di bandara.",
                        "Apakah ia akan menginap?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menurut Dr. Ratna Dewi, banjir akan surut besok pagi.",
                "Kantor itu terletak di Jl. Diponegoro Nomor 5 di pusat kota.",
                "Kerugian itu mencapai Rp 1.250.000 untuk setiap keluarga.",
                "Portal Detik.com memuat berita itu kemarin."
            })
    void aFullStopInsideASentenceDoesNotEndIt(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void aSentenceNeverCrossesALineWhateverTheLineEnds() {
        Annotated annotated =
                annotate("Judul berita\r\n\r\nKalimat pertama.\rKalimat kedua.\nAkhir");

        assertThat(Articles.sentences(annotated))
                .containsExactly("Judul berita", "Kalimat pertama.", "Kalimat kedua.", "Akhir");
        assertThat(annotated.sentences().stream().map(Sentence::line)).containsExactly(0, 2, 3, 4);
    }

    @Test
    void noBreakSpacesAroundASentenceAreLeftOutAndInsidePartTokens() {
        Annotated annotated = annotate("\u00A0\u00A0Ia tiba\u00A0di Bali. \u00A0");

        assertThat(Articles.sentences(annotated)).containsExactly("Ia tiba\u00A0di Bali.");
        assertThat(annotated.sentences().getFirst().tokens().stream().map(Token::form))
                .containsExactly("Ia", "tiba", "di", "Bali", ".");
    }

    @Test
    void offsetsCountCodePoints() {
        Annotated annotated = annotate("\uD83D\uDE00 Gubernur Jawa Barat tiba di Bandung.");

        Token bandung =
                annotated.sentences().getFirst().tokens().stream()
                        .filter(token -> token.form().equals("Bandung"))
                        .findFirst()
                        .orElseThrow();
        assertThat(bandung.span().begin()).isEqualTo(30);
    }

    @Test
    void wordsHaveTheirPartOfSpeech() {
        List<Token> tokens =
                annotate("Gubernur membuka pasar baru di Surabaya.")
                        .sentences()
                        .getFirst()
                        .tokens();

        assertThat(tokens.stream().map(Token::tag))
                .containsExactly("NOUN", "VERB", "NOUN", "ADJ", "ADP", "PROPN", "PUNCT");
    }

    @Test
    void curlyQuotationMarksAreTaggedAsStraightOnesAre() {
        List<Token> tokens = annotate("“Kami siap,” kata Sari.").sentences().getFirst().tokens();

        assertThat(tokens.getFirst().form()).isEqualTo("“");
        assertThat(tokens.getFirst().tag()).isEqualTo("PUNCT");
    }

    @Test
    void personsPlacesAndOrganizationsAreFound() {
        Annotated annotated =
                annotate(
                        "Menteri Keuangan Sri Mulyani mengunjungi Surabaya pada Rabu. Ia bertemu"
                                + " pengurus Bank Indonesia di Jakarta.");

        assertThat(Articles.names(annotated, NameType.PER)).contains("Sri Mulyani");
        assertThat(Articles.names(annotated, NameType.LOC)).contains("Surabaya", "Jakarta");
        assertThat(Articles.names(annotated, NameType.ORG)).contains("Bank Indonesia");
    }

    @Test
    void theMainNamesOfTheSeedsAreFoundInEachOfThem() {
        for (Article seed : Articles.seeds()) {
            Annotated annotated = MODELS.annotator().annotate(seed);

            assertThat(Articles.names(annotated, NameType.PER))
                    .as(seed.id())
                    .anyMatch(name -> name.startsWith("Kim Jong"))
                    .anyMatch(name -> name.endsWith("Putin"));
            assertThat(Articles.names(annotated, NameType.LOC)).as(seed.id()).contains("Rusia");
        }
    }

    @Test
    void anArticleIsMarkedTheSameWhateverCameBefore() {
        List<Article> seeds = Articles.seeds();
        List<Article> reversed = new ArrayList<>(seeds);
        Collections.reverse(reversed);
        Annotator one = MODELS.annotator();
        Annotator other = MODELS.annotator();

        List<Annotated> forth = seeds.stream().map(one::annotate).toList();
        List<Annotated> back = new ArrayList<>(reversed.stream().map(other::annotate).toList());
        Collections.reverse(back);

        assertThat(back).isEqualTo(forth);
    }

    @Test
    void threadsThatShareTheModelsMarkTheSame() throws InterruptedException, ExecutionException {
        List<Article> seeds = Articles.seeds();
        Annotator alone = MODELS.annotator();
        List<Annotated> expected = seeds.stream().map(alone::annotate).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Annotated>>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(
                        threads.submit(
                                () -> {
                                    Annotator own = MODELS.annotator();
                                    return seeds.stream().map(own::annotate).toList();
                                }));
            }
            for (Future<List<Annotated>> run : runs) {
                assertThat(run.get()).isEqualTo(expected);
            }
        }
    }

    private static List<String> sentences(String text) {
        return Articles.sentences(annotate(text));
    }

    private static Annotated annotate(String text) {
        return MODELS.annotator().annotate(Articles.of(text));
    }
}
