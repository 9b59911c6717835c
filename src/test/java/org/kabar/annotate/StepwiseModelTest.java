package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StepwiseModelTest {

    private static final List<String[]> SENTENCES =
            List.of(
                    "Presiden Joko Widodo bertemu Vladimir Putin di Moskow pada 13 September ."
                            .split(" "),
                    "\" Kami akan membahas kerja sama ekonomi , \" kata juru bicara Kremlin ."
                            .split(" "),
                    "PT Kabar Nusantara Tbk . ( KABR ) mengakuisisi Bank Contoh senilai Rp 1 , 2 triliun"
                            .split(" "),
                    "日本 の 首相 — 𝒦 — tiba".split(" "),
                    new String[] {"Jakarta"});

    /** Contexts that share beginnings, repeat, end early and hold what no model knows. */
    private static final List<String[]> CONTEXTS =
            List.of(
                    "a b c d".split(" "),
                    "a b c e".split(" "),
                    "a b c e".split(" "),
                    "a b d e".split(" "),
                    "a b".split(" "),
                    "a".split(" "),
                    new String[] {},
                    "x y z a".split(" "),
                    "x y z a b c d e".split(" "));

    @BeforeAll
    static void allow() {
        Extensions.allow();
    }

    private static Context[] weights() {
        return new Context[] {
            new Context(new int[] {0, 2}, new double[] {0.1, -1.7}),
            new Context(new int[] {1}, new double[] {0.3}),
            new Context(new int[] {0, 1, 2}, new double[] {1e-9, 3.3, 0.7}),
            new Context(new int[] {2}, new double[] {12.25}),
            new Context(new int[] {}, new double[] {})
        };
    }

    private static void assertSame(MaxentModel model) {
        for (int varying = 0; varying < 4; varying++) {
            MaxentModel stepwise = StepwiseModel.of(model, varying).make();
            assertThat(stepwise).isInstanceOf(StepwiseModel.class);
            for (String[] context : CONTEXTS) {
                assertThat(stepwise.eval(context, new double[3]))
                        .as("%s, the last %d varying", List.of(context), varying)
                        .containsExactly(model.eval(context, new double[3]));
            }
        }
    }

    @Test
    void aMaximumEntropyModelGivesTheSameBits() {
        assertSame(
                new GISModel(
                        weights(), "a b c d e".split(" "), new String[] {"one", "two", "three"}));
    }

    @Test
    void aPerceptronGivesTheSameBits() {
        assertSame(
                new PerceptronModel(
                        weights(), "a b c d e".split(" "), new String[] {"one", "two", "three"}));
    }

    @Test
    void featuresAreFoundWhateverTheirCharacters() {
        Map<String, Context> known =
                Map.of(
                        "w=日本", new Context(new int[] {0}, new double[] {1}),
                        "", new Context(new int[] {0}, new double[] {2}),
                        "w=\uD835\uDCA6", new Context(new int[] {1}, new double[] {4}));
        CompactWeights weights = CompactWeights.of(known);
        String[] wanted = {"w=日本", "w=日", "", "w=\uD835\uDCA6", "w=\uD835"};
        int[] places = new int[wanted.length];
        double[] sums = new double[2];

        weights.find(wanted, 0, places);
        for (int place : places) {
            if (place != CompactWeights.NOWHERE) {
                weights.add(place, sums);
            }
        }

        assertThat(places[1]).isEqualTo(CompactWeights.NOWHERE);
        assertThat(places[4]).isEqualTo(CompactWeights.NOWHERE);
        assertThat(sums).containsExactly(3, 4);
    }

    @Test
    void namesAndTheirProbabilitiesAreThoseOfThePlainFinder() throws IOException {
        NameFinderME plain = new NameFinderME(new TokenNameFinderModel(model("names.bin")));
        NameFinderME ours = new NameFinderME(new NameModel(model("names.bin")));

        for (String[] sentence : SENTENCES) {
            assertThat(ours.find(sentence)).containsExactly(plain.find(sentence));
            assertThat(ours.probs()).containsExactly(plain.probs());
        }
    }

    @Test
    void tagsAndTheirProbabilitiesAreThoseOfThePlainTagger() throws IOException {
        POSTaggerME plain = new POSTaggerME(new POSModel(model("tags.bin")));
        POSTaggerME ours = Models.ofLanguage("id").tagger();

        for (String[] sentence : SENTENCES) {
            assertThat(ours.tag(sentence)).containsExactly(plain.tag(sentence));
            assertThat(ours.probs()).containsExactly(plain.probs());
        }
    }

    private static InputStream model(String file) {
        InputStream in = StepwiseModelTest.class.getResourceAsStream("/lang/id/models/" + file);
        assertThat(in).as(file).isNotNull();
        return in;
    }
}
