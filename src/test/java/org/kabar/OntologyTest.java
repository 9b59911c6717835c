package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.kabar.map.Reference;
import org.kabar.model.EntityType;
import org.kabar.model.Stance;
import org.kabar.model.Status;

/** The ontology explains itself in two languages, and its coded values hang together. */
class OntologyTest {

    private static final String NEWS = "https://w3id.org/kabar/ns#";
    private static final String TYPE = "https://w3id.org/kabar/type/";
    private static final String STATUS = "https://w3id.org/kabar/status/";
    private static final String STANCE = "https://w3id.org/kabar/stance/";
    private static final List<String> LANGUAGES = List.of("en", "id");

    private final Model terms = RDFDataMgr.loadModel("ontology/news.ttl");
    private final Model codes = RDFDataMgr.loadModel("ontology/codes.ttl");

    @Test
    void everyTermIsLabelledAndExplainedInBothLanguages() {
        List<Resource> declared = declaredTerms();
        assertThat(declared).hasSizeGreaterThan(50);
        assertThat(lacking(declared, RDFS.label)).isEmpty();
        assertThat(lacking(declared, RDFS.comment)).isEmpty();
    }

    @Test
    void everyCodeIsLabelledAndDefinedInBothLanguages() {
        List<Resource> all = concepts("");
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(lacking(all, SKOS.prefLabel)).isEmpty();
        assertThat(lacking(all, SKOS.definition)).isEmpty();
    }

    @Test
    void noTwoCodesOfASchemeShareALabel() {
        for (String scheme : List.of(TYPE, STATUS, STANCE)) {
            for (String language : LANGUAGES) {
                assertThat(concepts(scheme))
                        .extracting(code -> code.getProperty(SKOS.prefLabel, language).getString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyEventTypeHasOneBroaderTypeOrStandsAtTheTop() {
        Resource scheme = codes.createResource(TYPE.substring(0, TYPE.length() - 1));
        assertThat(concepts(TYPE))
                .allSatisfy(
                        type -> {
                            int broader = type.listProperties(SKOS.broader).toList().size();
                            boolean top = type.hasProperty(SKOS.topConceptOf, scheme);
                            assertThat(broader).as("%s", type).isEqualTo(top ? 0 : 1);
                        });
    }

    @Test
    void everyBroaderTypeIsDeclaredAndNoneIsItsOwnAncestor() {
        Set<String> declared = localNames(concepts(TYPE));
        for (Resource type : concepts(TYPE)) {
            List<String> line = new ArrayList<>();
            Resource at = type;
            while (at.hasProperty(SKOS.broader)) {
                at = at.getPropertyResourceValue(SKOS.broader);
                assertThat(declared).as("broader of %s", type).contains(localName(at));
                assertThat(line).as("line above %s", type).doesNotContain(localName(at));
                line.add(localName(at));
            }
        }
    }

    @Test
    void everyWiderEventTypeIsKnownByItsIdentifier() {
        Reference reference = Reference.load();
        Map<String, String> wider = reference.widerEventTypes();
        assertThat(reference.eventTypes()).containsAll(wider.keySet()).containsAll(wider.values());
        assertThat(wider).containsEntry("meet", "contact").doesNotContainKey("contact");
    }

    @Test
    void notationsBelongToTheSchemesThatTheFileNames() {
        List<String> schemes =
                codes
                        .listStatements(null, SKOS.notation, (String) null)
                        .mapWith(Statement::getLiteral)
                        .mapWith(literal -> literal.getDatatypeURI())
                        .toSet()
                        .stream()
                        .sorted()
                        .toList();
        assertThat(schemes)
                .containsExactly(
                        "https://w3id.org/kabar/code/cameo",
                        "https://w3id.org/kabar/code/ldc",
                        "https://w3id.org/kabar/code/plover");
    }

    @Test
    void closedSetsAreTheSameInTheOntologyAndInJava() {
        assertThat(localNames(concepts(STATUS))).isEqualTo(labels(Status.values(), Status::label));
        assertThat(localNames(concepts(STANCE))).isEqualTo(labels(Stance.values(), Stance::label));
    }

    @Test
    void everyKindOfEntityIsAClass() {
        Set<String> kinds = labels(EntityType.values(), EntityType::label);
        // Named events are schema:Event: an event of the ontology is what assertions report.
        kinds.remove(EntityType.EVENT.label());
        assertThat(localNames(terms.listSubjectsWithProperty(RDF.type, OWL.Class).toList()))
                .containsAll(kinds);
    }

    private List<Resource> declaredTerms() {
        return terms.listSubjects()
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NEWS))
                .toList();
    }

    private List<Resource> concepts(String prefix) {
        return codes.listResourcesWithProperty(SKOS.inScheme)
                .filterKeep(code -> code.getURI().startsWith(prefix))
                .toList();
    }

    /** Each resource that has not exactly one such text in each language, with what it has. */
    private static List<String> lacking(List<Resource> resources, Property property) {
        return resources.stream()
                .flatMap(
                        resource ->
                                LANGUAGES.stream()
                                        .filter(
                                                language ->
                                                        texts(resource, property, language) != 1)
                                        .map(language -> resource + " " + language))
                .sorted()
                .toList();
    }

    private static long texts(Resource resource, Property property, String language) {
        return resource.listProperties(property, language)
                .filterDrop(statement -> statement.getString().isBlank())
                .toList()
                .size();
    }

    private static Set<String> localNames(List<Resource> resources) {
        return resources.stream()
                .map(OntologyTest::localName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String localName(Resource resource) {
        return resource.getURI().replaceAll(".*[/#]", "");
    }

    private static <E> Set<String> labels(E[] values, Function<E, String> label) {
        Stream<String> labels = Arrays.stream(values).map(label);
        return labels.collect(Collectors.toCollection(TreeSet::new));
    }
}
