package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a query file. */
class QueryFileTest {

    @Test
    void readsTitlesQuestionAndParameters() {
        String text =
                """
                # title: Who holds which office
                # judul: Siapa memegang jabatan apa
                # A remark of no form, and a field of none: kept out.
                # question: Who holds: which office?
                # param: lang = "id" : string ; language of labels
                # param: minimum = 3 : integer ; least number; of outlets

                # param: person = - : entity
                PREFIX x: <https://x.example/>
                # title: not in the head
                SELECT * { ?s ?p ?o }
                """;

        NamedQuery query = QueryFile.parse("offices", text);

        assertThat(query)
                .isEqualTo(
                        new NamedQuery(
                                "offices",
                                "Who holds which office",
                                "Siapa memegang jabatan apa",
                                "Who holds: which office?",
                                java.util.List.of(
                                        new QueryParameter(
                                                "lang",
                                                ParameterType.STRING,
                                                Optional.of("id"),
                                                "language of labels"),
                                        new QueryParameter(
                                                "minimum",
                                                ParameterType.INTEGER,
                                                Optional.of("3"),
                                                "least number; of outlets"),
                                        new QueryParameter(
                                                "person",
                                                ParameterType.ENTITY,
                                                Optional.empty(),
                                                "")),
                                text));
    }

    @Test
    void aFileWithoutAHeadIsCalledByItsName() {
        NamedQuery query = QueryFile.parse("mine", "ASK {}");

        assertThat(query.title()).isEqualTo("mine");
        assertThat(query.titleId()).isEqualTo("mine");
        assertThat(query.parameters()).isEmpty();
    }

    @Test
    void aDefaultInQuotesMayBeEmptyOrADash() {
        NamedQuery query =
                QueryFile.parse(
                        "q", "# param: a = \"\" : string\n# param: b = \"-\" : string\nASK {}");

        assertThat(query.parameters())
                .extracting(QueryParameter::defaultText)
                .containsExactly(Optional.of(""), Optional.of("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "# param: a = 1 : number ; x | q, line 1: \"number\" is no type; the types are string",
                "# param: a : integer | q, line 1: a parameter has the form",
                "# param: a = \"x : string | q, line 1: a parameter has the form",
                "# param: a b = 1 : integer | q, line 1: a parameter has the form",
            })
    void saysWhichLineIsNotWellFormed(String line, String message) {
        assertThatThrownBy(() -> QueryFile.parse("q", line))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesTheSameParameterOrTitleTwice() {
        assertThatThrownBy(
                        () ->
                                QueryFile.parse(
                                        "q", "# param: a = 1 : integer\n# param: a = 2 : integer"))
                .hasMessage("q, line 2: a second parameter \"a\"");
        assertThatThrownBy(() -> QueryFile.parse("q", "# title: A\n# title: B"))
                .hasMessage("q, line 2: a second \"title\"");
    }
}
