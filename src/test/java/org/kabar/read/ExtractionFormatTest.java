package org.kabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.model.Article;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Links;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Origin;
import org.kabar.model.Producer;
import org.kabar.model.Published;
import org.kabar.model.Quotation;
import org.kabar.model.Reading;
import org.kabar.model.Reject;
import org.kabar.model.Source;
import org.kabar.model.Span;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Text;
import org.kabar.model.Theme;
import org.kabar.model.When;
import org.kabar.model.Where;

class ExtractionFormatTest {

    private static final JsonReader READER = new JsonReader(Set.of("meet", "say"));

    @Property(tries = 200)
    void whatIsWrittenReadsBackTheSame(@ForAll("extractions") Extraction extraction) {
        String line = new ExtractionWriter().line(extraction);
        assertThat(line).doesNotContain("\n");
        assertThat(read(line))
                .isEqualTo(new Reading.OfExtraction(Origin.line("x", 1), extraction, List.of()));
    }

    @Property(tries = 50)
    void whatIsWrittenFitsTheSchema(@ForAll("extractions") Extraction extraction) {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(ExtractionSchema.text());
        assertThat(schema.validate(new ExtractionWriter().line(extraction), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void anotherToolMayLeaveOutAllButTheEssentials() {
        Reading reading =
                read(
                        "{\"id\":\"x\",\"assertions\":[{\"type\":\"meet\",\"score\":3}],\"mood\":\"good\"}");
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.OfExtraction.class,
                        of -> {
                            assertThat(of.extraction().assertions()).hasSize(1);
                            assertThat(of.ignored()).containsExactly("assertions.score", "mood");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "unknown-term      | assertions[0].type       | {`id`:`x`,`assertions`:[{`type`:`teleport`}]}",
                "unknown-term      | assertions[0].victim     | {`id`:`x`,`entities`:[{`id`:`e1`,`type`:`Person`,`names`:[`A`]}],`assertions`:[{`type`:`meet`,`victim`:[`e1`]}]}",
                "unknown-term      | entities[0].type         | {`id`:`x`,`entities`:[{`id`:`e1`,`type`:`Ghost`,`names`:[`A`]}]}",
                "unknown-term      | assertions[0].stance     | {`id`:`x`,`assertions`:[{`type`:`meet`,`stance`:`shrugs`}]}",
                "unknown-reference | assertions[0].actors     | {`id`:`x`,`assertions`:[{`type`:`meet`,`actors`:[`e9`]}]}",
                "bad-field         | entities[0].names        | {`id`:`x`,`entities`:[{`id`:`e1`,`type`:`Person`}]}",
                "bad-field         | entities[1].id           | {`id`:`x`,`entities`:[{`id`:`e1`,`type`:`Person`,`names`:[`A`]},{`id`:`e1`,`type`:`Person`,`names`:[`B`]}]}",
                "bad-field         | assertions[0].start      | {`id`:`x`,`assertions`:[{`type`:`meet`,`start`:`kemarin`}]}",
                "bad-field         | assertions[0].confidence | {`id`:`x`,`assertions`:[{`type`:`meet`,`confidence`:7}]}",
                "bad-field         | id                       | {`assertions`:[]}",
                "bad-span          | assertions[0].evidence   | {`id`:`x`,`text`:`abc`,`assertions`:[{`type`:`meet`,`evidence`:[[0,4]]}]}",
                "bad-span          | quotations[0].start      | {`id`:`x`,`assertions`:[],`quotations`:[{`start`:5,`end`:2}]}",
                "broken-json       | Unexpected               | {`id`:`x`,`assertions`:[}",
            })
    void whatIsWrongIsRefusedByReasonAndField(String reason, String field, String json) {
        assertThat(read(json.replace('`', '"')))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> {
                            Reject reject = refused.reject();
                            assertThat(reject.reason().code()).isEqualTo(reason);
                            assertThat(reject.detail()).startsWith(field);
                            assertThat(reject.input()).isPresent();
                        });
    }

    private static Reading read(String json) {
        return READER.read(json, Origin.line("x", 1), "x#1", Metadata.none());
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        Arbitrary<String> words =
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .filter(
                                text ->
                                        !text.isBlank()
                                                && Text.of(text)
                                                        .toString()
                                                        .equals(
                                                                new String(
                                                                        text.getBytes(
                                                                                java.nio.charset
                                                                                        .StandardCharsets
                                                                                        .UTF_8),
                                                                        java.nio.charset
                                                                                .StandardCharsets
                                                                                .UTF_8)));
        Arbitrary<Optional<Published>> dates =
                Arbitraries.of(
                        Optional.empty(),
                        Optional.of(Published.on(LocalDate.of(2023, 9, 12))),
                        Optional.of(
                                Published.at(OffsetDateTime.parse("2023-09-12T23:54:00+07:00"))));
        return Combinators.combine(
                        words,
                        words.optional(),
                        dates,
                        words.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Stance.class),
                        Arbitraries.of(EntityType.class),
                        Arbitraries.doubles().between(0, 1))
                .as(ExtractionFormatTest::extraction);
    }

    private static Extraction extraction(
            String words,
            Optional<String> maybe,
            Optional<Published> published,
            List<String> names,
            Status status,
            Stance stance,
            EntityType type,
            double confidence) {
        Text text = Text.of("Teks: " + words);
        Metadata metadata =
                new Metadata(
                        maybe, maybe, maybe, maybe, maybe, maybe, Optional.of("id"), published);
        List<Entity> entities = new ArrayList<>();
        entities.add(
                new Entity(
                        "e1",
                        type,
                        names,
                        List.of(new Span(0, 4)),
                        maybe,
                        Optional.of("Q252"),
                        confidence));
        entities.add(
                new Entity(
                        "e2",
                        EntityType.PLACE,
                        names,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        1));
        Assertion first =
                new Assertion(
                        "a1",
                        "meet",
                        List.of("e1"),
                        List.of("e2"),
                        Optional.of(new Theme.OfEntity("e2")),
                        new Where(Optional.of("e2"), Optional.empty(), Optional.of("e2")),
                        new When(Optional.of(LocalDate.of(2023, 1, 1)), Optional.empty(), maybe),
                        new Source(List.of("e1"), List.of(), stance),
                        status,
                        Links.none(),
                        maybe,
                        confidence,
                        List.of(new Span(0, 5)));
        Assertion second =
                new Assertion(
                        "a2",
                        "say",
                        List.of(),
                        List.of(),
                        Optional.of(new Theme.OfWords("tema")),
                        Where.unknown(),
                        When.unknown(),
                        new Source(List.of(), List.of("e1"), stance),
                        status,
                        new Links(List.of("a1"), List.of("a1"), List.of()),
                        Optional.empty(),
                        1,
                        List.of());
        return new Extraction(
                new Article("x", metadata, text),
                new Producer("kabar/test", Map.of("names", "abc")),
                entities,
                List.of(new Office("e1", "Ketua", Optional.of("e2"))),
                List.of(first, second),
                List.of(
                        new Quotation(Optional.of("e1"), new Span(1, 3)),
                        new Quotation(Optional.empty(), new Span(0, 2))),
                List.of(new Span(2, 4)));
    }
}
