package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each query file explains itself, is standard SPARQL, and gives its rows in one order only. */
class QueryFilesTest {

    private static final Pattern PARAMETER =
            Pattern.compile(
                    "(?m)^# param: (\\w+) = (-|\"[^\"]+\"|[0-9.]+) :"
                            + " (string|integer|decimal|date|entity|article|type|status|stance|outlet|story|iri)"
                            + " ; .+$");

    static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("queries"))) {
            return found.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theNameIsKebabCase(Path file) {
        assertThat(file.getFileName().toString()).matches("[a-z]+(-[a-z]+)*\\.rq");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theHeaderHasTitleInTwoLanguagesAndAQuestion(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("# title: ");
        assertThat(lines.get(1)).startsWith("# judul: ");
        assertThat(lines.get(2)).startsWith("# question: ").contains("?");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyParameterIsWellFormedAndUsed(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> names =
                PARAMETER.matcher(text).results().map(match -> match.group(1)).toList();
        assertThat(names).hasSize(text.split("# param:", -1).length - 1).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> body(text).matches("(?s).*\\?" + name + "\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noParameterIsAlsoAColumn(Path file) throws IOException {
        String text = Files.readString(file);
        Set<String> names =
                PARAMETER
                        .matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet());
        assertThat(parse(text).getResultVars()).doesNotContainAnyElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTextIsAStandardSelectWithAnOrder(Path file) throws IOException {
        Query query = parse(Files.readString(file));
        assertThat(query.isSelectType()).isTrue();
        assertThat(query.hasOrderBy()).isTrue();
        assertThat(query.hasDatasetDescription()).isFalse();
        assertThat(query.toString()).doesNotContain("SAMPLE");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPrefixIsUsed(Path file) throws IOException {
        String text = Files.readString(file);
        String withoutPrefixes = text.replaceAll("(?m)^PREFIX.*$", "");
        Set<String> used =
                Pattern.compile("(?<![\\w:])([a-z]+):[A-Za-z]")
                        .matcher(withoutPrefixes)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).containsAll(parse(text).getPrefixMapping().getNsPrefixMap().keySet());
    }

    private static Query parse(String text) {
        return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    }

    private static String body(String text) {
        return text.replaceAll("(?m)^#.*$", "");
    }
}
