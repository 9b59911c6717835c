package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.kabar.map.News;

/**
 * What the programme, its language packs, its shapes and its queries speak of is declared, and what
 * is declared is spoken of or says why not.
 */
class VocabularyUseTest {

    private static final String ROOT = "https://w3id.org/kabar/";

    /** Prefix to namespace, of the terms that are ours. */
    private static final Map<String, String> NAMESPACES =
            Map.of(
                    "news", ROOT + "ns#",
                    "et", ROOT + "type/",
                    "st", ROOT + "status/",
                    "sc", ROOT + "stance/");

    private static final Pattern FULL =
            Pattern.compile(
                    "https://w3id\\.org/kabar/(?:ns#|(?:type|status|stance)/)[A-Za-z][\\w-]*");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\w:/-])(news|et|st|sc):([A-Za-z][\\w-]*)");

    private final Model ontology = RDFDataMgr.loadModel("ontology/news.ttl");
    private final Model codes = RDFDataMgr.loadModel("ontology/codes.ttl");
    private final Property reserved = ontology.createProperty(ROOT + "ns#reserved");

    @Test
    void everyTermInUseIsDeclared() {
        Set<String> undeclared = used();
        undeclared.removeAll(declared());
        assertThat(undeclared).isEmpty();
    }

    @Test
    void everyDeclaredTermIsUsedOrReserved() {
        Set<String> idle = declared();
        idle.removeAll(used());
        idle.removeAll(reservedTerms());
        assertThat(idle).isEmpty();
    }

    @Test
    void noTermThatKabarFillsIsStillMarkedReserved() {
        Set<String> filled = new TreeSet<>();
        filled.addAll(inClasses());
        filled.addAll(inPacks());
        filled.retainAll(reservedTerms());
        assertThat(filled).isEmpty();
    }

    private Set<String> declared() {
        Set<String> declared = new TreeSet<>();
        ontology.listSubjectsWithProperty(RDF.type)
                .filterKeep(term -> term.getURI().startsWith(ROOT + "ns#"))
                .forEach(term -> declared.add(term.getURI()));
        codes.listSubjectsWithProperty(SKOS.inScheme).forEach(code -> declared.add(code.getURI()));
        return declared;
    }

    private Set<String> reservedTerms() {
        Set<String> marked = new TreeSet<>();
        Stream.of(ontology, codes)
                .forEach(
                        model ->
                                model.listSubjectsWithProperty(reserved)
                                        .forEach(term -> marked.add(term.getURI())));
        return marked;
    }

    private Set<String> used() {
        Set<String> used = inClasses();
        used.addAll(inPacks());
        used.addAll(inTexts(Path.of("queries"), ".rq"));
        used.addAll(inTexts(Path.of("ontology/shapes.ttl"), ".ttl"));
        used.addAll(inTexts(Path.of("ontology/authority.ttl"), ".ttl"));
        used.addAll(broader(used));
        used.addAll(restedOn(used));
        used.add(reserved.getURI());
        return used;
    }

    /** The types above these types: whoever asks for the broad one finds the narrow ones. */
    private Set<String> broader(Set<String> types) {
        Set<String> above = new TreeSet<>();
        for (String type : types) {
            Resource at = codes.getResource(type);
            while (at.hasProperty(SKOS.broader)) {
                at = at.getPropertyResourceValue(SKOS.broader);
                above.add(at.getURI());
            }
        }
        return above;
    }

    /** The classes and properties by which the ontology explains these terms. */
    private Set<String> restedOn(Set<String> terms) {
        Set<String> found = new TreeSet<>();
        for (String term : terms) {
            Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range)
                    .map(
                            property ->
                                    ontology.listObjectsOfProperty(
                                            ontology.getResource(term), property))
                    .forEach(objects -> objects.forEach(object -> found.add(object.toString())));
        }
        found.removeIf(iri -> !iri.startsWith(ROOT));
        return found;
    }

    /** The mapper's vocabulary, and terms in constants, where javac joins namespace and name. */
    private static Set<String> inClasses() {
        Set<String> used = inTexts(Path.of("target/classes/org/kabar"), ".class");
        for (Field field : News.class.getFields()) {
            if (field.getType() == Node.class) {
                used.add(((Node) value(field)).getURI());
            }
        }
        return used;
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Terms in the language packs, and the event types that their event files stand for. */
    private static Set<String> inPacks() {
        Path packs = Path.of("src/main/resources/lang");
        Set<String> used = inTexts(packs, ".yaml");
        for (Path file : files(packs, ".yaml")) {
            if (file.getParent().endsWith("events")) {
                String type = file.getFileName().toString().replace(".yaml", "");
                used.add(NAMESPACES.get("et") + type);
            }
        }
        return used;
    }

    private static Set<String> inTexts(Path root, String ending) {
        Set<String> found = new TreeSet<>();
        for (Path file : files(root, ending)) {
            String text = content(file);
            FULL.matcher(text).results().forEach(match -> found.add(match.group()));
            Matcher matcher = SHORT.matcher(text);
            while (matcher.find()) {
                found.add(NAMESPACES.get(matcher.group(1)) + matcher.group(2));
            }
        }
        return found;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replaceAll("(?m)^\\s*#.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> files(Path root, String ending) {
        if (Files.notExists(root)) {
            return Set.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return new TreeSet<>(
                    found.filter(Files::isRegularFile)
                            .filter(file -> file.toString().endsWith(ending))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
