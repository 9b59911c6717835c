package org.kabar.store.bulk;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Statements that are written in odd ways, as lines of N-Quads. */
final class OddRdf {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private OddRdf() {}

    /** Lines, some of them alike. */
    static Arbitrary<List<String>> lines() {
        return Combinators.combine(subjects(), predicates(), objects(), graphs())
                .as((s, p, o, g) -> s + " " + p + " " + o + (g.isEmpty() ? "" : " " + g) + " .")
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<String> iris() {
        return Arbitraries.of(
                "<http://a.example/x>",
                "<http://a.example/y>",
                "<http://a.example/\\u0078>",
                "<http://a.example/kab%20ar>",
                "<http://a.example/berita-é>",
                "<http://a.example/\\u00E9>",
                "<urn:x:1>",
                "<relative>",
                "<" + "http://a.example/" + "long/".repeat(50) + ">");
    }

    private static Arbitrary<String> subjects() {
        return Arbitraries.oneOf(iris(), Arbitraries.of("_:a", "_:b", "_:b1.2"));
    }

    private static Arbitrary<String> predicates() {
        return Arbitraries.of(
                "<http://a.example/p>",
                "<http://a.example/q>",
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
    }

    private static Arbitrary<String> objects() {
        return Arbitraries.oneOf(subjects(), texts(), numbers(), others());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                "\"\"",
                "\"kata\"",
                "\"k\\u0061ta\"",
                "\"kata\"^^<" + XSD + "string>",
                "\"a\\tb\\nc\\\"d\\\\e\"",
                "\"tab\there\"",
                "\"\\U0001F600 😀\"",
                "\"kata\"@id",
                "\"kata\"@ID",
                "\"kata\"@en-gb",
                "\"kata\"@en-GB",
                "\"" + "panjang sekali ".repeat(20_000) + "\"",
                "\"<b>html</b> _:x . #\"");
    }

    private static Arbitrary<String> numbers() {
        Arbitrary<String> plain =
                Arbitraries.of(
                        "0", "1", "01", "+1", "-1", "007", "9999999999999999999999", "x", "");
        Arbitrary<String> types =
                Arbitraries.of("integer", "int", "long", "byte", "decimal", "double", "float");
        return Combinators.combine(plain, types)
                .as((number, type) -> "\"" + number + "\"^^<" + XSD + type + ">");
    }

    private static Arbitrary<String> others() {
        return Arbitraries.of(
                "\"1.50\"^^<" + XSD + "decimal>",
                "\"1.5\"^^<" + XSD + "decimal>",
                "\"1e400\"^^<" + XSD + "double>",
                "\"NaN\"^^<" + XSD + "double>",
                "\"true\"^^<" + XSD + "boolean>",
                "\"1\"^^<" + XSD + "boolean>",
                "\"2023-09-13\"^^<" + XSD + "date>",
                "\"2023-09-13T10:00:00+07:00\"^^<" + XSD + "dateTime>",
                "\"2023-09-13T10:00:00.000+07:00\"^^<" + XSD + "dateTime>",
                "\"2023-02-31\"^^<" + XSD + "date>",
                "\"-0044-03-15\"^^<" + XSD + "date>",
                "\"2023\"^^<" + XSD + "gYear>",
                "\"<a/>\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral>",
                "\"x\"^^<http://a.example/type>",
                "\"kata\"^^<http://www.w3.org/2001/XMLSchema#str\\u0069ng>");
    }

    private static Arbitrary<String> graphs() {
        return Arbitraries.of("", "<http://a.example/g1>", "<http://a.example/g2>", "_:g");
    }
}
