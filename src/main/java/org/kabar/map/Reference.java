package org.kabar.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The RDF that Kabar brings along: ontology, codes, shapes and authority, each read from the class
 * path when it is first asked for, since the authority is large and many commands do without it.
 *
 * <p>Thread-safe. The models are shared: they must not be changed.
 */
public final class Reference {

    private static final String TYPES = "https://w3id.org/kabar/type/";

    private static final String AUTHORITY = "authority.ttl";

    private final Map<String, Model> files = new ConcurrentHashMap<>();
    private final Set<String> replaced = ConcurrentHashMap.newKeySet();

    private Reference() {}

    /** What is on the class path. */
    public static Reference load() {
        return new Reference();
    }

    /**
     * Classes and properties.
     *
     * @throws IllegalStateException if the file is missing, which is a fault of the package; so do
     *     the others
     */
    public Model ontology() {
        return file("news.ttl");
    }

    /** Event types, statuses and stances. */
    public Model codes() {
        return file("codes.ttl");
    }

    /** What each article's graph must look like. */
    public Model shapes() {
        return file("shapes.ttl");
    }

    /** The entities known beforehand. */
    public Model authority() {
        return file(AUTHORITY);
    }

    /** The same with another authority. */
    public Reference withAuthority(Model authority) {
        Reference other = new Reference();
        other.files.putAll(files);
        other.files.put(AUTHORITY, authority);
        other.replaced.add(AUTHORITY);
        return other;
    }

    /**
     * The SHA-256, in hexadecimal digits, by which it is seen whether a graph has changed: of the
     * file, without parsing it, or of its statements if it was replaced.
     *
     * @param graph one of those that a reference has
     * @throws IllegalArgumentException if it is another
     */
    public String digest(SharedGraph graph) {
        String name = name(graph);
        if (replaced.contains(name)) {
            return DigestUtils.sha256Hex(
                    file(name).getGraph().stream()
                            .map(NodeFmtLib::str)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
        try (InputStream stream = stream(name)) {
            return DigestUtils.sha256Hex(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The statements of a graph.
     *
     * @param graph one of those that a reference has
     * @throws IllegalArgumentException if it is another
     */
    public Model model(SharedGraph graph) {
        return file(name(graph));
    }

    private static String name(SharedGraph graph) {
        return switch (graph) {
            case ONTOLOGY -> "news.ttl";
            case CODES -> "codes.ttl";
            case AUTHORITY -> AUTHORITY;
            case LINKS, STORIES, LEDGER, RUNS, DECISIONS ->
                    throw new IllegalArgumentException(graph + " is made by articles and runs");
        };
    }

    private Model file(String name) {
        return files.computeIfAbsent(name, Reference::read);
    }

    /** The identifiers of all event types, such as {@code meet}. */
    public Set<String> eventTypes() {
        Set<String> types = new TreeSet<>();
        codes().listSubjectsWithProperty(
                        RDF.type,
                        ResourceFactory.createResource("https://w3id.org/kabar/ns#EventType"))
                .forEach(type -> types.add(identifier(type)));
        return types;
    }

    /** From each event type that has a wider one to that, by their identifiers. */
    public Map<String, String> widerEventTypes() {
        Map<String, String> wider = new TreeMap<>();
        codes().listStatements(null, SKOS.broader, (RDFNode) null)
                .filterKeep(statement -> statement.getSubject().getURI().startsWith(TYPES))
                .forEach(
                        statement ->
                                wider.put(
                                        identifier(statement.getSubject()),
                                        identifier(statement.getResource())));
        return wider;
    }

    private static String identifier(Resource type) {
        return type.getURI().substring(TYPES.length());
    }

    private static Model read(String name) {
        try (InputStream stream = stream(name)) {
            Model model = ModelFactory.createDefaultModel();
            model.read(stream, "https://kabar.example/", "TURTLE");
            return model;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream stream(String name) {
        String path = "/ontology/" + name;
        InputStream stream = Reference.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("missing from the class path: " + path);
        }
        return stream;
    }
}
