package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kabar.model.Annotated;
import org.kabar.model.NameSpan;
import org.kabar.model.Sentence;
import org.kabar.model.Span;
import org.kabar.model.Text;
import org.kabar.model.Token;

/** What holds for every text, however odd. */
class AnnotatorProperties {

    private static final Models MODELS = Models.ofLanguage("id");

    private final Annotator annotator = MODELS.annotator();

    @Property(tries = 300)
    void anyStringIsMarkedConsistently(@ForAll String text) {
        check(annotator.annotate(Articles.of(text)));
    }

    @Property(tries = 300)
    void newsLikeTextIsMarkedConsistently(@ForAll("newsLike") String text) {
        check(annotator.annotate(Articles.of(text)));
    }

    @Example
    void lineOfAHundredThousandFullStopsIsMarked() {
        check(annotator.annotate(Articles.of(".".repeat(100_000))));
    }

    @Example
    void lineOfAHundredThousandLettersIsMarked() {
        check(annotator.annotate(Articles.of("a".repeat(100_000))));
    }

    @Example
    void lineOfManySentencesIsCutIntoThoseSentences() {
        String sentence = "Gubernur tiba di Medan pada Senin. ";
        Annotated annotated = annotator.annotate(Articles.of(sentence.repeat(3_000)));

        assertThat(Articles.sentences(annotated)).hasSize(3_000).containsOnly(sentence.strip());
    }

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "Kim",
                        "Rusia",
                        "kata",
                        " ",
                        " ",
                        " ",
                        "\u00A0",
                        "\n",
                        "\r\n",
                        ".",
                        ",",
                        "\"",
                        "“",
                        "”",
                        "-",
                        "Dr.",
                        "\uD83D\uDE00",
                        "\uD835\uDC00",
                        "\uD800",
                        "\u200B",
                        "e\u0301",
                        "1.000",
                        "TRIBUNNEWS.COM",
                        "?",
                        "!",
                        "\t",
                        "\u0000",
                        "\u2028")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static void check(Annotated annotated) {
        Text text = annotated.article().text();
        int end = 0;
        int line = 0;
        for (Sentence sentence : annotated.sentences()) {
            assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.line()).isGreaterThanOrEqualTo(line);
            assertThat(text.slice(sentence.span())).isNotEmpty().doesNotContain("\n", "\r");
            checkTokens(text, sentence);
            checkNames(sentence);
            end = sentence.span().end();
            line = sentence.line();
        }
    }

    private static void checkTokens(Text text, Sentence sentence) {
        assertThat(sentence.tokens()).isNotEmpty();
        int end = sentence.span().begin();
        for (Token token : sentence.tokens()) {
            assertThat(text.slice(token.span())).isEqualTo(token.form()).isNotEmpty();
            assertThat(token.tag()).isNotEmpty();
            assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
            end = token.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(sentence.span().end());
    }

    private static void checkNames(Sentence sentence) {
        int end = sentence.span().begin();
        for (NameSpan name : sentence.names()) {
            Span span = name.span();
            assertThat(span.begin()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.span().covers(span)).isTrue();
            assertThat(name.probability()).isBetween(0.0, 1.0);
            end = span.end();
        }
    }
}
