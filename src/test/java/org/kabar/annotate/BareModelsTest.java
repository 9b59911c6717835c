package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Text;

class BareModelsTest {

    private static final String TEXT =
            "Presiden Joko Widodo bertemu Vladimir Putin di Moskow. Mereka membahas kerja sama.";

    @Test
    void theyDoOnOneLineWhatTheAnnotatorDoes() {
        Annotated annotated =
                Models.ofLanguage("id")
                        .annotator()
                        .annotate(new Article("a", Metadata.none(), Text.of(TEXT)));

        BareModels.Found found = BareModels.ofLanguage("id").read(TEXT);

        assertThat(found.sentences()).isEqualTo(annotated.sentences().size());
        assertThat(found.tokens())
                .isEqualTo(found.tags())
                .isEqualTo(annotated.sentences().stream().mapToInt(it -> it.tokens().size()).sum());
        assertThat(found.names())
                .isPositive()
                .isEqualTo(annotated.sentences().stream().mapToInt(it -> it.names().size()).sum());
    }

    @Test
    void aLanguageMayHaveNoModelOfNames() {
        BareModels.Found found =
                BareModels.ofLanguage("en").read("The president met Vladimir Putin.");

        assertThat(found.names()).isZero();
        assertThat(found.tags()).isEqualTo(found.tokens()).isEqualTo(6);
    }
}
