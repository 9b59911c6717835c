package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.junit.jupiter.api.Test;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/** What the name finder is told about a token beside its form: known names and conventions. */
class NameFeaturesTest {

    private static final NameList LIST =
            NameList.of(
                    new Authority(
                            List.of(
                                    known(EntityType.PLACE, "Solok", "Solok Baru-Utara"),
                                    known(EntityType.ORGANIZATION, "Solok"))));

    @Test
    void theLongestKnownNameIsMarkedFromItsBeginning() {
        NameListFeatures features = new NameListFeatures(LIST);
        String[] tokens = {"di", "Solok", "Baru", "-", "Utara", "."};

        assertThat(at(features, tokens, 1)).contains("l0=BPLACE", "l1=IPLACE", "lp=BPLACEdi");
        assertThat(at(features, tokens, 4)).contains("l0=IPLACE", "le=IPLACEtrue");
        assertThat(at(features, tokens, 0)).containsExactly("l1=BPLACE");
    }

    @Test
    void aNameOfSeveralThingsTellsAllItsKinds() {
        assertThat(LIST.kinds("Solok")).contains("ORGANIZATION+PLACE");
        assertThat(LIST.kinds("Bima")).isEmpty();
    }

    @Test
    void aSmallWordIsNoKnownName() {
        NameListFeatures features = new NameListFeatures(LIST);

        assertThat(at(features, new String[] {"solok"}, 0)).isEmpty();
    }

    @Test
    void eachSentenceIsLookedAtAnew() {
        NameListFeatures features = new NameListFeatures(LIST);

        assertThat(at(features, new String[] {"Solok", "ramai"}, 0)).isNotEmpty();
        assertThat(at(features, new String[] {"Warga", "ramai"}, 0)).isEmpty();
    }

    @Test
    void aListIsStoredAndReadBack() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        NameList.Serializer serializer = new NameList.Serializer();
        serializer.serialize(LIST, stored);

        NameList read = serializer.create(new ByteArrayInputStream(stored.toByteArray()));
        assertThat(read.content()).isEqualTo(LIST.content());
        assertThat(read.kinds("Solok Baru - Utara")).contains("PLACE");
    }

    @Test
    void onlyASentenceThatNamesItsConventionHasFeaturesOfOne() throws IOException {
        ConventionFeatures features =
                new ConventionFeatures(
                        new WordClusters("Solok\t0110\n".getBytes(StandardCharsets.UTF_8)));
        String[] tokens = {"di", "Solok"};

        assertThat(at(features, tokens, 1)).isEmpty();
        assertThat(at(features, new Convention("x").mark(tokens), 2))
                .contains("x:w=solok", "x:p=di", "x:b6=0110", "x:ow=other,solok");
    }

    @Test
    void namesKeepTheirPlacesWhenASentenceIsMarked() {
        NameSample sample =
                new NameSample(
                        new String[] {"di", "Solok"}, new Span[] {new Span(1, 2, "LOC")}, true);

        NameSample marked = new Convention("x").mark(sample);

        assertThat(marked.getSentence()).hasSize(3);
        assertThat(Convention.of(marked.getSentence())).contains(new Convention("x"));
        assertThat(marked.getNames()).containsExactly(new Span(2, 3, "LOC"));
        assertThat(Convention.unmark(marked.getNames())).containsExactly(new Span(1, 2, "LOC"));
    }

    @Test
    void missingOwnSentencesAreNamed() {
        assertThatThrownBy(() -> NameCorpus.own("/nowhere.txt"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("/nowhere.txt");
    }

    private static List<String> at(AdaptiveFeatureGenerator features, String[] tokens, int index) {
        List<String> found = new ArrayList<>();
        String[] before = new String[tokens.length];
        java.util.Arrays.fill(before, "other");
        features.createFeatures(found, tokens, index, before);
        return found;
    }

    private static KnownEntity known(EntityType type, String... names) {
        return new KnownEntity(
                names[0],
                type,
                names[0],
                List.of(names),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
