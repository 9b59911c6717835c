package org.kabar.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The RDF that Kabar brings along: ontology, codes, shapes and authority, read from the class path.
 *
 * @param ontology classes and properties
 * @param codes event types, statuses and stances
 * @param shapes what each article's graph must look like
 * @param authority the entities known beforehand
 */
public record Reference(Model ontology, Model codes, Model shapes, Model authority) {

    private static final String TYPES = "https://w3id.org/kabar/type/";

    /**
     * Reads it.
     *
     * @throws IllegalStateException if a file is missing from the class path or broken, which is a
     *     fault of the package
     */
    public static Reference load() {
        return new Reference(
                file("news.ttl"), file("codes.ttl"), file("shapes.ttl"), file("authority.ttl"));
    }

    /** The identifiers of all event types, such as {@code meet}. */
    public Set<String> eventTypes() {
        Set<String> types = new TreeSet<>();
        codes.listSubjectsWithProperty(
                        RDF.type,
                        ResourceFactory.createResource("https://w3id.org/kabar/ns#EventType"))
                .forEach(type -> types.add(type.getURI().substring(TYPES.length())));
        return types;
    }

    private static Model file(String name) {
        String path = "/ontology/" + name;
        try (InputStream stream = Reference.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the class path: " + path);
            }
            Model model = ModelFactory.createDefaultModel();
            model.read(stream, "https://kabar.example/", "TURTLE");
            return model;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
