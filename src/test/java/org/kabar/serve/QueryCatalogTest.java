package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready-made queries, and the way they are found. */
class QueryCatalogTest {

    @TempDir private Path folder;

    @Test
    void findsTheSameQueriesInAFolderAndInAJar() throws IOException {
        String text = "# title: One\nASK { ?s ?p ?o }";
        Files.createDirectories(folder.resolve("classes/queries"));
        Files.writeString(folder.resolve("classes/queries/one.rq"), text);
        Files.writeString(folder.resolve("classes/queries/README"), "no query");
        Path jar = folder.resolve("some name.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("queries/"));
            entries.putNextEntry(new JarEntry("queries/one.rq"));
            entries.write(text.getBytes(StandardCharsets.UTF_8));
        }

        List<NamedQuery> unpacked = queries(folder.resolve("classes"));

        assertThat(unpacked).extracting(NamedQuery::title).containsExactly("One");
        assertThat(queries(jar)).isEqualTo(unpacked);
        assertThat(queries(jar)).isEqualTo(unpacked);
    }

    @Test
    void namesTheNearestQueriesWhenOneIsUnknown() throws IOException {
        Files.createDirectories(folder.resolve("queries"));
        Files.writeString(folder.resolve("queries/offices.rq"), "ASK {}");
        Files.writeString(folder.resolve("queries/timeline.rq"), "ASK {}");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            QueryCatalog catalog = QueryCatalog.of(loader);

            assertThatThrownBy(() -> catalog.get("ofices"))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageStartingWith("no query \"ofices\"; did you mean offices?");
            assertThatThrownBy(() -> catalog.get("xyz"))
                    .hasMessage("no query \"xyz\" (kabar query --list shows all)");
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyBundledQueryIsPlainSparqlWithAllItsParametersFilled(NamedQuery query) {
        assertThat(query.title()).isNotEqualTo(query.name());
        assertThat(query.titleId()).isNotEqualTo(query.title());
        assertThat(query.question()).isNotEmpty();
        Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
        Map<Var, Node> terms = new HashMap<>();
        query.parameters()
                .forEach(
                        parameter ->
                                terms.put(
                                        Var.alloc(parameter.name()),
                                        NodeFactory.createURI("https://x.example/a")));

        Query bound = Sparql.bind(query.name(), parsed, terms);

        assertThatCode(() -> QueryFactory.create(bound.toString(), Syntax.syntaxSPARQL_11))
                .as("the bound query, as it goes to an endpoint")
                .doesNotThrowAnyException();
        assertThat(bound.getResultVars()).isEqualTo(parsed.getResultVars());
    }

    static Stream<NamedQuery> bundled() {
        return QueryCatalog.bundled().all().stream();
    }

    private static List<NamedQuery> queries(Path classPath) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
            return List.copyOf(QueryCatalog.of(loader).all());
        }
    }
}
