package org.kabar.map;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kabar.model.Span;

/**
 * The only maker of IRIs for data.
 *
 * <p>An IRI depends on the key alone, so that articles meet in what they share without looking each
 * other up. A key of letters, digits, hyphens and underscores is its own local part; any other key
 * gives a readable form and a hash. Different keys (after Unicode composition) give different IRIs.
 * Immutable, safe to share between threads.
 */
public final class Iris {

    /** The base used when the user names none; a reserved domain. */
    public static final String DEFAULT_BASE = "https://kabar.example/";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0-]+");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEPT_EVENT = Pattern.compile("[A-Za-z0-9_-]+\\.[0-9a-f]{16}");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern PATH = Pattern.compile("/.*$");
    private static final Pattern WWW = Pattern.compile("^www\\.");
    private static final Pattern SLASHES = Pattern.compile("/+$");

    private final String base;

    /**
     * IRIs under a base.
     *
     * @param base an absolute IRI; a slash is added unless it ends in one or in {@code #}
     * @throws IllegalArgumentException if it is not an absolute IRI
     */
    public Iris(String base) {
        try {
            URI uri = new URI(base);
            if (!uri.isAbsolute() || uri.getRawQuery() != null) {
                throw new IllegalArgumentException("not a base for IRIs: " + base);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a base for IRIs: " + base, e);
        }
        this.base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
    }

    /** The base, ending in a slash or {@code #}. */
    public String base() {
        return base;
    }

    /** The namespace of one kind of thing, such as {@code entity}. */
    public String namespace(String kind) {
        return base + kind + "/";
    }

    /** The names of an article and of what belongs to it alone. */
    ArticleIris within(String articleKey) {
        return new ArticleIris(base, articleLocal(articleKey));
    }

    /** The article with this key. */
    public Node article(String key) {
        return within(key).article();
    }

    /** The graph that the article with this key owns. */
    public Node graph(String key) {
        return within(key).graph();
    }

    /** The entity with this canonical key, shared by all articles. */
    public Node entity(String key) {
        return node("entity", Slug.local(key));
    }

    /**
     * An entity that belongs to one article alone.
     *
     * @param articleKey the key of the article
     * @param name its name there
     * @param ordinal 1 for the first entity that a readable form of the name gives, then 2 and so
     *     on
     */
    public Node local(String articleKey, String name, int ordinal) {
        return within(articleKey).local(name, ordinal);
    }

    /** The readable form of a name that {@link #local} uses; never empty. */
    static String readable(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? "x" : slug;
    }

    /**
     * A writer or editor of an outlet; names that differ only in case, blanks and hyphens are one,
     * writers of different outlets are not.
     */
    public Node author(String outletKey, String name) {
        return node("author", Slug.local(outletKey) + "_" + wordsLocal(name));
    }

    /** A passage of an article. */
    public Node passage(String articleKey, Span span) {
        return within(articleKey).passage(span);
    }

    /**
     * An assertion of an article.
     *
     * @param content all that tells it from the article's other assertions
     */
    public Node assertion(String articleKey, String content) {
        return within(articleKey).assertion(content);
    }

    /** An event whose key is given or was made from what it is. */
    public Node event(String key) {
        boolean kept = key.indexOf('.') > 0 && KEPT_EVENT.matcher(key).matches();
        return node("event", kept ? key : Slug.local(key));
    }

    /**
     * A post; titles that differ only in case, blanks and hyphens are one.
     *
     * @param title the words for it
     */
    public Node office(String title) {
        return node("office", wordsLocal(title));
    }

    /**
     * A post of a body.
     *
     * @param title the words for it
     * @param organization the body, as this class named it
     */
    public Node office(String title, Node organization) {
        String of = organization.getURI().substring(base.length());
        String part = of.startsWith("entity/") ? of.substring("entity/".length()) : "." + of;
        return node("office", wordsLocal(title) + "_" + part.replace('/', '_'));
    }

    /** A run of the loader. */
    public Node run(String id) {
        return node("run", Slug.local(id));
    }

    /** A part of a run's account, such as what came of one path. */
    public Node runPart(String id, String part) {
        return node("run", Slug.local(id) + "_" + Slug.local(part));
    }

    /** A programme, by its name and version. */
    public Node software(String nameAndVersion) {
        return node("software", Slug.local(nameAndVersion));
    }

    /** The store's data as a whole. */
    public Node dataset() {
        return node("set", "news");
    }

    /** What the ledger holds of an article. */
    public Node ledgerEntry(String articleKey) {
        return within(articleKey).ledgerEntry();
    }

    /** A decision on what is one thing and what is two. */
    public Node decision(long number) {
        return node("decision", Long.toString(number));
    }

    /**
     * Another entity that articles give the key of this one.
     *
     * @param entity as {@link #entity} named it
     * @param ordinal 2 for the second of its key, then 3 and so on
     */
    public static Node namesake(Node entity, int ordinal) {
        return NodeFactory.createURI(entity.getURI() + "-" + ordinal);
    }

    /** The graph of an article that {@link #article} named. */
    public Node graphOf(Node article) {
        return node("graph", article.getURI().substring(namespace("article").length()));
    }

    /** The IRI that a person typed, if it is one under this base. */
    public Optional<Node> existing(String iri) {
        return iri.startsWith(base) && isIri(iri)
                ? Optional.of(NodeFactory.createURI(iri))
                : Optional.empty();
    }

    /** A graph that belongs to no article, such as the authority. */
    public Node sharedGraph(SharedGraph graph) {
        return node("set", graph.label());
    }

    /** A story. */
    public Node story(String key) {
        return node("story", Slug.local(key));
    }

    /** The event type with this identifier. */
    public static Node eventType(String id) {
        return NodeFactory.createURI(News.TYPES + id);
    }

    /** Whether a string can stand as an IRI in every RDF format. */
    static boolean isIri(String value) {
        int colon = value.indexOf(':');
        return colon > 0
                && SCHEME.matcher(value.substring(0, colon)).matches()
                && value.codePoints()
                        .noneMatch(
                                c ->
                                        c <= ' '
                                                || "<>\"{}|\\^`".indexOf(c) >= 0
                                                || Character.isSurrogate((char) c) && c < 0x10000
                                                || c >= 0x7f && c < 0xa0);
    }

    /** The readable part of a web address is its host and the last words of its path. */
    private static String articleLocal(String key) {
        String composed = Normalizer.normalize(key, Normalizer.Form.NFC);
        int scheme = composed.indexOf("://");
        if (scheme < 0) {
            return Slug.local(composed);
        }
        String rest = QUERY.matcher(composed.substring(scheme + 3)).replaceFirst("");
        String host = WWW.matcher(PATH.matcher(rest).replaceFirst("")).replaceFirst("");
        String path = SLASHES.matcher(rest).replaceFirst("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return Slug.hashed(last.equals(host) ? host : host + " " + last, composed);
    }

    private static String wordsLocal(String words) {
        String composed = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        String joined = BLANKS.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("-");
        return WORDS.matcher(joined).matches() && Slug.isClean(joined)
                ? joined
                : Slug.hashed(joined, joined);
    }

    private Node node(String kind, String local) {
        return NodeFactory.createURI(base + kind + "/" + local);
    }
}
