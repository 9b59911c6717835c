package org.kabar.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.model.Article;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Quotation;
import org.kabar.model.Span;

/** The mapping of one extraction; used once. */
final class ArticleMapping {

    /** Somewhat more than most articles bring; a larger graph costs no more than time. */
    private static final int USUAL_TRIPLES = 400;

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Extraction extraction;
    private final Article article;
    private final Iris iris;
    private final Outlets outlets;
    private final EntityNodes entities;
    private final String language;
    private final ArticleIris own;
    private final Node node;
    private final Set<Triple> triples = LinkedHashSet.newLinkedHashSet(USUAL_TRIPLES);

    ArticleMapping(
            Extraction extraction, Iris iris, Map<String, KnownEntity> known, Outlets outlets) {
        this.extraction = extraction;
        this.article = extraction.article();
        this.iris = iris;
        this.outlets = outlets;
        this.own = iris.within(article.key());
        this.entities = new EntityNodes(extraction, iris, own, known);
        this.language = article.metadata().language().map(Literals::tag).orElse("");
        this.node = own.article();
    }

    ArticleGraph graph() {
        String hash = ContentHash.of(article);
        Node name = own.graph();
        Optional<String> publisher = outlets.publisher(article.metadata());
        describeArticle(hash, publisher.map(iris::entity));
        add(name, Prov.wasDerivedFrom, node);
        describePeopleOfOutlet(publisher);
        entities.all().forEach(this::describe);
        extraction.offices().forEach(this::describeOffice);
        describePassages();
        new AssertionMapping(extraction, iris, own, entities).addTo(triples);
        return new ArticleGraph(
                article.key(), hash, extraction.producer(), name, List.copyOf(triples));
    }

    private void describeArticle(String hash, Optional<Node> publisher) {
        Metadata known = article.metadata();
        add(node, RDF.type.asNode(), News.Article);
        publisher.ifPresent(outlet -> add(node, SchemaDO.publisher.asNode(), outlet));
        known.title().ifPresent(t -> add(node, SchemaDO.headline.asNode(), Literals.string(t)));
        known.published()
                .map(p -> p.instant().map(Literals::moment).orElseGet(() -> Literals.day(p.day())))
                .ifPresent(date -> add(node, SchemaDO.datePublished.asNode(), date));
        known.section()
                .ifPresent(s -> add(node, SchemaDO.articleSection.asNode(), Literals.string(s)));
        known.language()
                .ifPresent(l -> add(node, SchemaDO.inLanguage.asNode(), Literals.string(l)));
        known.url().ifPresent(url -> add(node, SchemaDO.url.asNode(), address(url)));
        add(node, SchemaDO.sha256.asNode(), Literals.string(hash));
        List<String> ids = new ArrayList<>();
        entities.all().forEach(entity -> ids.add(entity.id()));
        entities.sorted(ids).forEach(e -> add(node, SchemaDO.mentions.asNode(), e));
        entities.sorted(citedOutlets()).stream()
                .filter(outlet -> publisher.filter(outlet::equals).isEmpty())
                .forEach(outlet -> add(node, News.cites, outlet));
    }

    /** Outlets through which something is had, and outlets that are said to have said something. */
    private List<String> citedOutlets() {
        List<String> cited = new ArrayList<>();
        for (var assertion : extraction.assertions()) {
            cited.addAll(assertion.source().via());
            assertion.source().attributedTo().stream()
                    .filter(entities::isOutlet)
                    .forEach(cited::add);
        }
        extraction.quotations().stream()
                .flatMap(quotation -> quotation.speaker().stream())
                .filter(entities::isOutlet)
                .forEach(cited::add);
        return cited;
    }

    /** The publisher, and the writer and editor, of whom nothing but the name is known. */
    private void describePeopleOfOutlet(Optional<String> publisher) {
        Metadata known = article.metadata();
        publisher.ifPresent(
                key -> {
                    add(iris.entity(key), RDF.type.asNode(), News.Outlet);
                    known.publisher()
                            .filter(name -> !name.isBlank() && !entities.isKnownKey(key))
                            .ifPresent(name -> label(iris.entity(key), name.strip()));
                });
        String owner = publisher.orElse(article.key());
        known.author().ifPresent(name -> describeAuthor(owner, name, SchemaDO.author.asNode()));
        known.editor().ifPresent(name -> describeAuthor(owner, name, SchemaDO.editor.asNode()));
    }

    private void describeAuthor(String owner, String name, Node role) {
        if (!name.isBlank()) {
            Node author = iris.author(owner, name);
            add(node, role, author);
            add(author, RDF.type.asNode(), News.Person);
            label(author, name.strip());
        }
    }

    private void label(Node thing, String name) {
        add(thing, RDFS.label.asNode(), Literals.string(name));
    }

    private void describe(Entity entity) {
        Node thing = entities.of(entity.id());
        add(thing, RDF.type.asNode(), News.classOf(entities.typeOf(entity)));
        if (!entities.isKnown(entity)) {
            add(thing, RDFS.label.asNode(), Literals.words(entity.name(), language));
        }
        for (String name : entity.names()) {
            add(thing, SKOS.altLabel.asNode(), Literals.words(name, language));
        }
        entity.wikidata()
                .map(id -> NodeFactory.createURI(WIKIDATA + id))
                .ifPresent(same -> add(thing, OWL.sameAs.asNode(), same));
    }

    private void describeOffice(Office office) {
        Optional<Node> organization = office.organization().map(entities::of);
        Node post =
                organization
                        .map(body -> iris.office(office.title(), body))
                        .orElseGet(() -> iris.office(office.title()));
        add(entities.of(office.person()), ORG.holds.asNode(), post);
        add(post, RDF.type.asNode(), News.Office);
        add(post, SKOS.prefLabel.asNode(), Literals.words(office.title(), language));
        organization.ifPresent(body -> add(post, ORG.postIn.asNode(), body));
    }

    private void describePassages() {
        TreeMap<Span, List<Quotation>> spans = new TreeMap<>();
        Set<Span> evidence = new HashSet<>();
        extraction.assertions().forEach(assertion -> evidence.addAll(assertion.evidence()));
        evidence.forEach(span -> spans.put(span, new ArrayList<>()));
        extraction
                .quotations()
                .forEach(q -> spans.computeIfAbsent(q.span(), s -> new ArrayList<>()).add(q));
        spans.forEach((span, quoted) -> describePassage(span, quoted, evidence.contains(span)));
    }

    private void describePassage(Span span, List<Quotation> quotations, boolean evidence) {
        Node passage = own.passage(span);
        if (evidence) {
            add(passage, RDF.type.asNode(), News.Passage);
        }
        if (!quotations.isEmpty()) {
            add(passage, RDF.type.asNode(), News.Quotation);
        }
        add(passage, News.inArticle, node);
        add(passage, News.begin, Literals.integer(span.begin()));
        add(passage, News.end, Literals.integer(span.end()));
        if (article.text().codePointLength() > 0) {
            add(passage, News.text, Literals.string(slice(span)));
        }
        List<String> speakers =
                quotations.stream().flatMap(quotation -> quotation.speaker().stream()).toList();
        entities.sorted(speakers).forEach(one -> add(passage, News.attributedTo, one));
        entities.sorted(mentionedIn(span))
                .forEach(entity -> add(passage, SchemaDO.mentions.asNode(), entity));
    }

    private String slice(Span span) {
        if (!article.text().span().covers(span)) {
            throw new IllegalArgumentException("a span outside the text: " + span);
        }
        return article.text().slice(span);
    }

    private List<String> mentionedIn(Span span) {
        List<String> ids = new ArrayList<>();
        for (Entity entity : entities.all()) {
            if (mentions(span, entity)) {
                ids.add(entity.id());
            }
        }
        return ids;
    }

    private static boolean mentions(Span span, Entity entity) {
        for (Span mention : entity.mentions()) {
            if (span.covers(mention)) {
                return true;
            }
        }
        return false;
    }

    private static Node address(String url) {
        return Iris.isIri(url) ? NodeFactory.createURI(url) : Literals.string(url);
    }

    private void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }
}
