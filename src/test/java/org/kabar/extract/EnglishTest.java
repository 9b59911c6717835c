package org.kabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kabar.annotate.Models;
import org.kabar.model.Article;
import org.kabar.model.Assertion;
import org.kabar.model.Authority;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.model.Published;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Text;
import org.kabar.model.Theme;

/** Whole extractions from English text, with the real models and the real pack. */
class EnglishTest {

    private static final Models MODELS = Models.ofLanguage("en");
    private static final Extractor EXTRACTOR =
            new Extractor(LanguagePack.of("en"), authority(), new Producer("test", Map.of()));

    private static Authority authority() {
        return new Authority(
                List.of(
                        place("indonesia", "Indonesia"),
                        place("jakarta", "Jakarta"),
                        place("singapore", "Singapore")));
    }

    private static KnownEntity place(String key, String name) {
        return new KnownEntity(
                key,
                EntityType.GEOPOLITICAL_ENTITY,
                name,
                List.of(name),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aPostItsHolderAndTheCountryByItsAdjective() {
        Extraction extraction =
                read("Indonesian Transport Minister Ratri Wulandari resigned on Tuesday.");

        Entity person = named(extraction, "Ratri Wulandari");
        assertThat(person.type()).isEqualTo(EntityType.PERSON);
        assertThat(named(extraction, "Indonesian").key()).contains("indonesia");
        assertThat(extraction.offices())
                .singleElement()
                .satisfies(
                        office -> {
                            assertThat(office.person()).isEqualTo(person.id());
                            assertThat(office.title()).isEqualTo("Indonesian Transport Minister");
                            assertThat(office.organization())
                                    .contains(named(extraction, "Indonesian").id());
                        });
        assertThat(extraction.assertions())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.type()).isEqualTo("resign");
                            assertThat(told.actors()).containsExactly(person.id());
                            assertThat(told.status()).isEqualTo(Status.OCCURRED);
                            assertThat(told.when().start()).contains(LocalDate.of(2024, 3, 12));
                            assertThat(told.when().words()).contains("Tuesday");
                        });
    }

    @Test
    void aPassiveClauseHasItsAgentBehindBy() {
        Extraction extraction =
                read("Kenta Arai, 34, was arrested by the Metropolitan Crime Bureau in Jakarta.");

        Assertion told = only(extraction);
        assertThat(told.type()).isEqualTo("arrest");
        assertThat(told.actors())
                .containsExactly(named(extraction, "Metropolitan Crime Bureau").id());
        assertThat(told.recipients()).containsExactly(named(extraction, "Kenta Arai").id());
        assertThat(told.where().place()).contains(named(extraction, "Jakarta").id());
    }

    @Test
    void whatIsReportedBehindACommaIsAttributedAndPlanned() {
        Extraction extraction =
                read(
                        "Orvik Foods Group will buy the bakery chain Brodhus Group, chief executive"
                                + " Sigrid Halvorsen said.");

        Assertion told = only(extraction);
        assertThat(told.type()).isEqualTo("buy");
        assertThat(told.actors()).containsExactly(named(extraction, "Orvik Foods Group").id());
        assertThat(told.theme())
                .contains(new Theme.OfEntity(named(extraction, "Brodhus Group").id()));
        assertThat(told.status()).isEqualTo(Status.PLANNED);
        assertThat(told.source().attributedTo())
                .containsExactly(named(extraction, "Sigrid Halvorsen").id());
        assertThat(told.source().stance()).isEqualTo(Stance.AFFIRMS);
    }

    @Test
    void aQuotationBelongsToTheNameBehindTheVerb() {
        Extraction extraction =
                read("“We never stopped believing,” said Luca Ferrand in Singapore.");

        assertThat(extraction.quotations())
                .singleElement()
                .satisfies(
                        quotation -> {
                            assertThat(quotation.speaker())
                                    .contains(named(extraction, "Luca Ferrand").id());
                            assertThat(extraction.article().text().slice(quotation.span()))
                                    .isEqualTo("We never stopped believing,");
                        });
    }

    @Test
    void aRuleOfOneLanguageDoesNotReadTheOther() {
        assertThat(read("Presiden Joko Widodo bertemu Shinzo Abe di Jakarta.").assertions())
                .isEmpty();
    }

    private static Assertion only(Extraction extraction) {
        assertThat(extraction.assertions()).hasSize(1);
        return extraction.assertions().getFirst();
    }

    private static Entity named(Extraction extraction, String name) {
        return extraction.entities().stream()
                .filter(entity -> entity.names().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + extraction.entities()));
    }

    private static Extraction read(String text) {
        Metadata metadata =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        Optional.of(Published.on(LocalDate.of(2024, 3, 13))));
        return EXTRACTOR.extract(
                MODELS.annotator().annotate(new Article("en", metadata, Text.of(text))));
    }
}
