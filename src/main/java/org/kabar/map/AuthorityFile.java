package org.kabar.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/** Reads the authority of known entities from RDF. */
public final class AuthorityFile {

    /**
     * The namespace that the files of the authority use for entities, whatever the base of the
     * data.
     */
    public static final String ENTITIES = "https://kabar.example/entity/";

    private static final String NEWS = "https://w3id.org/kabar/ns#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** The languages of the authority's names. */
    private static final List<String> LANGUAGES = List.of("id", "en");

    /** An abbreviation of so many capitals is no common word. */
    private static final int FEWEST_CAPITALS = 3;

    private static final Property METONYM = ResourceFactory.createProperty(NEWS, "metonym");
    private static final Property DOMAIN = ResourceFactory.createProperty(NEWS, "domain");
    private static final Property CONTAINED_IN =
            ResourceFactory.createProperty(SCHEMA, "containedInPlace");
    private static final Property UNIT_OF =
            ResourceFactory.createProperty("http://www.w3.org/ns/org#", "unitOf");

    private static final Map<String, EntityType> CLASSES =
            Map.of(
                    NEWS + "Person", EntityType.PERSON,
                    NEWS + "Organization", EntityType.ORGANIZATION,
                    NEWS + "Outlet", EntityType.OUTLET,
                    NEWS + "GeopoliticalEntity", EntityType.GEOPOLITICAL_ENTITY,
                    NEWS + "Place", EntityType.PLACE,
                    NEWS + "Item", EntityType.ITEM,
                    SCHEMA + "Event", EntityType.EVENT);

    private AuthorityFile() {}

    /**
     * All entities of a model, in the order of their keys. Subjects without a known class are no
     * entities.
     */
    public static Authority read(Model model) {
        return read(model, LANGUAGES);
    }

    /**
     * All entities with the names that texts in some languages may use. A name in another language
     * counts if the entity has none in these, or if it cannot be taken for a common word: the name
     * of a person, one of several words, or an abbreviation.
     *
     * @param model the authority
     * @param languages the languages whose names count, that of the labels first
     */
    public static Authority read(Model model, List<String> languages) {
        List<KnownEntity> entities = new ArrayList<>();
        for (Resource subject : model.listSubjects().toList()) {
            if (subject.isURIResource() && subject.getURI().startsWith(ENTITIES)) {
                type(subject).ifPresent(type -> entities.add(entity(subject, type, languages)));
            }
        }
        entities.sort(java.util.Comparator.comparing(KnownEntity::key));
        return new Authority(entities);
    }

    private static Optional<EntityType> type(Resource subject) {
        return subject.listProperties(RDF.type).toList().stream()
                .map(statement -> CLASSES.get(statement.getObject().toString()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static KnownEntity entity(Resource subject, EntityType type, List<String> languages) {
        Set<String> names = new LinkedHashSet<>();
        String label =
                languages.stream()
                        .flatMap(it -> Stream.ofNullable(subject.getProperty(SKOS.prefLabel, it)))
                        .findFirst()
                        .or(() -> Optional.ofNullable(subject.getProperty(SKOS.prefLabel)))
                        .map(statement -> statement.getString())
                        .orElseGet(() -> key(subject));
        names.add(label);
        names.addAll(words(subject, SKOS.prefLabel, type, languages));
        names.addAll(words(subject, SKOS.altLabel, type, languages));
        List<String> partOf = new ArrayList<>(keys(subject, CONTAINED_IN));
        partOf.addAll(keys(subject, UNIT_OF));
        return new KnownEntity(
                key(subject),
                type,
                label,
                List.copyOf(names),
                words(subject, METONYM),
                words(subject, DOMAIN),
                partOf,
                wikidata(subject));
    }

    private static Optional<String> wikidata(Resource subject) {
        return subject.listProperties(OWL2.sameAs).toList().stream()
                .map(statement -> statement.getObject().toString())
                .filter(iri -> iri.startsWith(WIKIDATA))
                .map(iri -> iri.substring(WIKIDATA.length()))
                .sorted()
                .findFirst();
    }

    private static List<String> words(
            Resource subject, Property property, EntityType type, List<String> languages) {
        boolean named =
                subject.listProperties(SKOS.prefLabel).toList().stream()
                        .anyMatch(label -> languages.contains(label.getLanguage()));
        return subject.listProperties(property).toList().stream()
                .filter(
                        name ->
                                !named
                                        || type == EntityType.PERSON
                                        || name.getLanguage().isEmpty()
                                        || languages.contains(name.getLanguage())
                                        || isUnmistakable(name.getString()))
                .map(statement -> statement.getString())
                .sorted()
                .distinct()
                .toList();
    }

    /** Whether a name looks like one in any language. */
    private static boolean isUnmistakable(String name) {
        return name.contains(" ")
                || name.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    }

    private static List<String> words(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(statement -> statement.getString())
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> keys(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(statement -> statement.getObject())
                .filter(RDFNode::isURIResource)
                .map(node -> key(node.asResource()))
                .sorted()
                .toList();
    }

    private static String key(Resource entity) {
        return entity.getURI().substring(ENTITIES.length());
    }
}
