package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.kabar.map.AuthorityFile;

/** The authority is well-formed, and no name or identifier in it points two ways. */
class AuthorityTest {

    private static final String ENTITY = "https://kabar.example/entity/";
    private static final String NEWS = "https://w3id.org/kabar/ns#";
    private static final String ISO_3166 = "https://w3id.org/kabar/code/iso3166";
    private static final Property METONYM = ResourceFactory.createProperty(NEWS, "metonym");
    private static final Property DEMONYM = ResourceFactory.createProperty(NEWS, "demonym");
    private static final Property DOMAIN = ResourceFactory.createProperty(NEWS, "domain");

    /** Bouvet Island and Tokelau, of which the sources have neither town nor outline. */
    private static final Set<String> UNMAPPED = Set.of("BV", "TK");

    /** Fewest entities of each type; to be raised as the authority grows. */
    private static final Map<String, Integer> FLOORS =
            Map.of(
                    NEWS + "GeopoliticalEntity",
                    1_180,
                    NEWS + "Person",
                    2_700,
                    NEWS + "Organization",
                    1_700,
                    NEWS + "Outlet",
                    580,
                    NEWS + "Place",
                    560,
                    NEWS + "Item",
                    300,
                    SchemaDO.Event.getURI(),
                    280);

    private static final Set<Property> PROPERTIES =
            Set.of(
                    RDF.type,
                    SKOS.prefLabel,
                    SKOS.altLabel,
                    SKOS.notation,
                    METONYM,
                    DEMONYM,
                    DOMAIN,
                    SchemaDO.containedInPlace,
                    SchemaDO.latitude,
                    SchemaDO.longitude,
                    ORG.unitOf,
                    OWL.sameAs);

    private final Model authority = RDFDataMgr.loadModel("ontology/authority.ttl");
    private final List<Resource> entities = authority.listSubjects().toList();

    @Test
    void everyKeyIsAReadableSlug() {
        assertThat(entities)
                .allSatisfy(
                        entity ->
                                assertThat(entity.getURI())
                                        .matches(ENTITY + "[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyEntityHasOneKnownTypeAndThereAreEnoughOfEach() {
        Map<String, Integer> counts = new HashMap<>();
        for (Resource entity : entities) {
            List<RDFNode> types = authority.listObjectsOfProperty(entity, RDF.type).toList();
            assertThat(types).as("types of %s", entity).hasSize(1);
            counts.merge(types.getFirst().asResource().getURI(), 1, Integer::sum);
        }
        assertThat(counts).containsOnlyKeys(FLOORS.keySet());
        FLOORS.forEach((type, floor) -> assertThat(counts.get(type)).as(type).isGreaterThan(floor));
    }

    @Test
    void everyEntityIsDescribedByTheseTermsOnly() {
        assertThat(authority.listStatements().toList())
                .extracting(Statement::getPredicate)
                .allSatisfy(property -> assertThat(PROPERTIES).contains(property));
    }

    @Test
    void everyEntityHasOneIndonesianLabelAndAtMostOneEnglish() {
        for (Resource entity : entities) {
            List<String> languages = new ArrayList<>();
            entity.listProperties(SKOS.prefLabel).forEach(s -> languages.add(s.getLanguage()));
            assertThat(languages)
                    .as("%s", entity)
                    .contains("id")
                    .doesNotHaveDuplicates()
                    .isSubsetOf("id", "en");
        }
    }

    @Test
    void everyNameIsTrimmedAndInIndonesianOrEnglish() {
        assertThat(statements(SKOS.prefLabel, SKOS.altLabel, METONYM, DEMONYM))
                .isNotEmpty()
                .allSatisfy(
                        name -> {
                            assertThat(name.getLanguage()).isIn("id", "en");
                            assertThat(name.getString())
                                    .isNotBlank()
                                    .isEqualTo(name.getString().strip())
                                    .doesNotContain("  ");
                        });
    }

    @Test
    void noNameMeansTwoEntitiesOfOneType() {
        Map<String, Set<String>> holders = new TreeMap<>();
        for (Statement name : statements(SKOS.prefLabel, SKOS.altLabel)) {
            String type = name.getSubject().getPropertyResourceValue(RDF.type).getLocalName();
            String key = name.getString().toLowerCase(Locale.ROOT) + " (" + type + ")";
            holders.computeIfAbsent(key, k -> new TreeSet<>()).add(name.getSubject().getURI());
        }
        holders.values().removeIf(keys -> keys.size() < 2);
        assertThat(holders).isEmpty();
    }

    @Test
    void noIdentifierIsSharedAndNoEntityHasTwoWikidataLinks() {
        assertThat(statements(OWL.sameAs))
                .isNotEmpty()
                .allSatisfy(
                        link ->
                                assertThat(link.getResource().getURI())
                                        .matches("http://www\\.wikidata\\.org/entity/Q[1-9]\\d*"));
        assertThat(statements(OWL.sameAs))
                .extracting(Statement::getSubject)
                .doesNotHaveDuplicates();
        for (Property property : List.of(OWL.sameAs, DOMAIN, SKOS.notation)) {
            assertThat(statements(property))
                    .extracting(Statement::getObject)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void domainsBelongToOutletsAndAreBareHostNames() {
        Resource outlet = ResourceFactory.createResource(NEWS + "Outlet");
        assertThat(statements(DOMAIN))
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        domain -> {
                            assertThat(domain.getString())
                                    .matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")
                                    .doesNotStartWith("www.");
                            assertThat(domain.getSubject().hasProperty(RDF.type, outlet))
                                    .as("%s", domain.getSubject())
                                    .isTrue();
                        });
    }

    @Test
    void whatAnEntityBelongsToIsItselfAnEntityAndNoneContainsItself() {
        assertThat(statements(SchemaDO.containedInPlace, ORG.unitOf))
                .isNotEmpty()
                .extracting(Statement::getResource)
                .isSubsetOf(entities);
        for (Resource entity : entities) {
            assertThat(wholes(entity)).as("wholes of %s", entity).doesNotContain(entity);
        }
    }

    @Test
    void everyCountryOfIso3166AndEveryProvinceOfIndonesiaIsKnown() {
        List<String> codes =
                statements(SKOS.notation).stream()
                        .peek(s -> assertThat(s.getLiteral().getDatatypeURI()).isEqualTo(ISO_3166))
                        .map(Statement::getString)
                        .toList();
        assertThat(codes).contains(Locale.getISOCountries());
        assertThat(codes.stream().filter(code -> code.startsWith("ID-"))).hasSize(38);
    }

    @Test
    void whatIsOnTheMapIsAPlaceWithOnePointInRange() {
        List<Statement> latitudes = statements(SchemaDO.latitude);
        assertThat(subjects(SchemaDO.latitude))
                .hasSizeGreaterThan(1_400)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(subjects(SchemaDO.longitude))
                .allSatisfy(
                        place ->
                                assertThat(place.getPropertyResourceValue(RDF.type).getURI())
                                        .isIn(NEWS + "GeopoliticalEntity", NEWS + "Place"));
        assertThat(latitudes)
                .allSatisfy(north -> assertThat(north.getDouble()).isBetween(-90.0, 90.0));
        assertThat(statements(SchemaDO.longitude))
                .allSatisfy(east -> assertThat(east.getDouble()).isBetween(-180.0, 180.0));
    }

    @Test
    void everyCountryAndProvinceIsOnTheMap() {
        assertThat(statements(SKOS.notation))
                .filteredOn(code -> !UNMAPPED.contains(code.getString()))
                .extracting(Statement::getSubject)
                .isSubsetOf(subjects(SchemaDO.latitude));
    }

    @Test
    void whatLiesInIndonesiaIsThereOnTheMap() {
        Resource indonesia = authority.createResource(ENTITY + "indonesia");
        assertThat(subjects(SchemaDO.latitude))
                .filteredOn(place -> wholes(place).contains(indonesia))
                .hasSizeGreaterThan(540)
                .allSatisfy(
                        place -> {
                            assertThat(place.getProperty(SchemaDO.latitude).getDouble())
                                    .as("latitude of %s", place)
                                    .isBetween(-11.0, 6.0);
                            assertThat(place.getProperty(SchemaDO.longitude).getDouble())
                                    .as("longitude of %s", place)
                                    .isBetween(95.0, 141.0);
                        });
    }

    @Test
    void demonymsBelongToCountriesAndAreNotReadAsNames() {
        assertThat(statements(DEMONYM))
                .hasSizeGreaterThan(250)
                .allSatisfy(
                        demonym ->
                                assertThat(demonym.getSubject().hasProperty(SKOS.notation))
                                        .as("%s", demonym)
                                        .isTrue());
        assertThat(AuthorityFile.read(authority).entities())
                .filteredOn(known -> known.key().equals("russia"))
                .singleElement()
                .satisfies(known -> assertThat(known.names()).doesNotContain("Russian"))
                .satisfies(known -> assertThat(known.metonyms()).doesNotContain("Russian"));
    }

    @Test
    void everyEntityIsReadWithItsNames() {
        assertThat(AuthorityFile.read(authority).entities())
                .hasSameSizeAs(entities)
                .allSatisfy(known -> assertThat(known.names()).contains(known.label()))
                .anySatisfy(
                        known -> {
                            assertThat(known.key()).isEqualTo("north-korea");
                            assertThat(known.names()).contains("Korea Utara", "Korut", "DPRK");
                            assertThat(known.metonyms()).containsExactly("Pyongyang");
                            assertThat(known.wikidata()).contains("Q423");
                        });
    }

    @Test
    void englishTextsKnowEnglishNamesAndSuchAsNoWordCanBeTakenFor() {
        assertThat(AuthorityFile.read(authority, List.of("en")).entities())
                .hasSameSizeAs(entities)
                .anySatisfy(
                        known -> {
                            assertThat(known.key()).isEqualTo("united-states");
                            assertThat(known.label()).isEqualTo("United States");
                            assertThat(known.names())
                                    .contains("US", "U.S.", "USA", "Amerika Serikat")
                                    .doesNotContain("AS", "Amerika");
                        });
    }

    private List<Statement> statements(Property... properties) {
        return Stream.of(properties)
                .flatMap(p -> authority.listStatements(null, p, (RDFNode) null).toList().stream())
                .toList();
    }

    private List<Resource> subjects(Property property) {
        return statements(property).stream().map(Statement::getSubject).toList();
    }

    /** All that an entity lies in or is a unit of, directly or not. */
    private static Set<Resource> wholes(Resource entity) {
        Set<Resource> found = new HashSet<>();
        List<Resource> open = new ArrayList<>(List.of(entity));
        while (!open.isEmpty()) {
            Resource at = open.removeLast();
            for (Property property : List.of(SchemaDO.containedInPlace, ORG.unitOf)) {
                at.listProperties(property)
                        .mapWith(Statement::getResource)
                        .filterKeep(found::add)
                        .forEach(open::add);
            }
        }
        return found;
    }
}
