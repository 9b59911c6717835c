package org.kabar.map;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.model.EntityType;

/** The terms of the news ontology that Kabar writes. */
public final class News {

    /** The namespace of the terms. */
    public static final String NS = "https://w3id.org/kabar/ns#";

    /** The namespace of event types. */
    public static final String TYPES = "https://w3id.org/kabar/type/";

    /** The namespace of statuses. */
    public static final String STATUSES = "https://w3id.org/kabar/status/";

    /** The namespace of stances. */
    public static final String STANCES = "https://w3id.org/kabar/stance/";

    /** One news item. */
    public static final Node Article = term("Article");

    /** A stretch of an article's text. */
    public static final Node Passage = term("Passage");

    /** Somebody's own words. */
    public static final Node Quotation = term("Quotation");

    /** One article saying one thing. */
    public static final Node Assertion = term("Assertion");

    /** Something that articles tell of. */
    public static final Node Event = term("Event");

    /** A kind of event. */
    public static final Node EventType = term("EventType");

    /** A person. */
    public static final Node Person = term("Person");

    /** An organization. */
    public static final Node Organization = term("Organization");

    /** A news outlet. */
    public static final Node Outlet = term("Outlet");

    /** A territory with a government. */
    public static final Node GeopoliticalEntity = term("GeopoliticalEntity");

    /** Another location. */
    public static final Node Place = term("Place");

    /** A named thing. */
    public static final Node Item = term("Item");

    /** A source the article does not name. */
    public static final Node UnnamedSource = term("UnnamedSource");

    /** A post. */
    public static final Node Office = term("Office");

    /** What the store remembers of an article's loading. */
    public static final Node LedgerEntry = term("LedgerEntry");

    /** The article of a passage or an assertion. */
    public static final Node inArticle = term("inArticle");

    /** The words of a passage. */
    public static final Node text = term("text");

    /** Where a passage begins, in code points. */
    public static final Node begin = term("begin");

    /** Where a passage ends, in code points. */
    public static final Node end = term("end");

    /** An outlet the article leans on. */
    public static final Node cites = term("cites");

    /** The event an assertion is about. */
    public static final Node reports = term("reports");

    /** A passage an assertion was read from. */
    public static final Node evidence = term("evidence");

    /** Who is said to have said it. */
    public static final Node attributedTo = term("attributedTo");

    /** The outlet through which the article has it. */
    public static final Node via = term("via");

    /** How the event stands to reality. */
    public static final Node status = term("status");

    /** How the source stands to it. */
    public static final Node stance = term("stance");

    /** The extractor's confidence. */
    public static final Node confidence = term("confidence");

    /** Where it happens. */
    public static final Node place = term("place");

    /** Where a journey starts. */
    public static final Node origin = term("origin");

    /** Where a journey leads. */
    public static final Node destination = term("destination");

    /** The first day it may lie on. */
    public static final Node startDate = term("startDate");

    /** The last day it may lie on. */
    public static final Node endDate = term("endDate");

    /** The words that give the time. */
    public static final Node timeText = term("timeText");

    /** What it aims at. */
    public static final Node purpose = term("purpose");

    /** What it depends on. */
    public static final Node conditionalOn = term("conditionalOn");

    /** What it is given in return for. */
    public static final Node inExchangeFor = term("inExchangeFor");

    /** The kind of an event. */
    public static final Node eventType = term("eventType");

    /** Who does it. */
    public static final Node actor = term("actor");

    /** The one it is directed at. */
    public static final Node recipient = term("recipient");

    /** What it is about. */
    public static final Node theme = term("theme");

    /** What it is about, in the article's words. */
    public static final Node themeText = term("themeText");

    /** A name that may stand for something but first means something else. */
    public static final Node metonym = term("metonym");

    /** The web domain of an outlet. */
    public static final Node domain = term("domain");

    /** The key under which the store keeps an article. */
    public static final Node articleKey = term("articleKey");

    /** The hash of an article's text and metadata. */
    public static final Node contentHash = term("contentHash");

    /** The graph an article owns. */
    public static final Node articleGraph = term("articleGraph");

    /** The name and version of what made an extraction. */
    public static final Node extractor = term("extractor");

    /** A model that an extraction was made with: its name and digest. */
    public static final Node model = term("model");

    /** The file that an article was found in. */
    public static final Node readFrom = term("readFrom");

    /** How many statements an article's graph has. */
    public static final Node quads = term("quads");

    /** A run of the loader. */
    public static final Node Run = term("Run");

    /** What came of one path that a run was given, or of all inputs refused for one reason. */
    public static final Node RunPart = term("RunPart");

    /** A path that a run was given. */
    public static final Node inputPath = term("inputPath");

    /** The code of a reason for refusal. */
    public static final Node reason = term("reason");

    /** Articles and extractions found in the input, refused ones among them. */
    public static final Node articlesRead = term("articlesRead");

    /** Those that were stored. */
    public static final Node articlesLoaded = term("articlesLoaded");

    /** Those that were there already. */
    public static final Node articlesUnchanged = term("articlesUnchanged");

    /** Those that were refused. */
    public static final Node articlesRejected = term("articlesRejected");

    /** Those taken out because the input no longer has them. */
    public static final Node articlesRetracted = term("articlesRetracted");

    /** Statements that came into the store. */
    public static final Node quadsAdded = term("quadsAdded");

    /** Statements that went out of the store. */
    public static final Node quadsRemoved = term("quadsRemoved");

    /** Events that are parts of one journey. */
    public static final Node Story = term("Story");

    /** A judgement on what is one thing and what is two. */
    public static final Node Decision = term("Decision");

    /** The number by which people name a decision. */
    public static final Node number = term("number");

    /** An entity or event that a decision is about. */
    public static final Node concerns = term("concerns");

    /** What was decided. */
    public static final Node verdict = term("verdict");

    /** A reason for a decision. */
    public static final Node because = term("because");

    /** Who decided. */
    public static final Node decidedBy = term("decidedBy");

    /** How sure a decision was. */
    public static final Node score = term("score");

    /** When a decision was taken back. */
    public static final Node undoneAt = term("undoneAt");

    /** Who took a decision back. */
    public static final Node undoneBy = term("undoneBy");

    /** A decision without which this one would not hold. */
    public static final Node restsOn = term("restsOn");

    /** The entity that stands for another one in some articles. */
    public static final Node splitInto = term("splitInto");

    /** The entity that stands for another one in all articles. */
    public static final Node mergedInto = term("mergedInto");

    /** An event that is the same as this one. */
    public static final Node sameEventAs = term("sameEventAs");

    /** A key that an entity or event shares with those it may be one with. */
    public static final Node block = term("block");

    /** The names by which an entity was compared with others. */
    public static final Node comparedAs = term("comparedAs");

    /** A digest of the rules by which all articles of a store were compared. */
    public static final Node comparedBy = term("comparedBy");

    /** What restores the graph of an article as it would be without merges. */
    public static final Node replaced = term("replaced");

    /** An entity that another one stands for in the graph of an article. */
    public static final Node rewritten = term("rewritten");

    /** Whether an article, or a thing of one that is gone, is yet to be compared with others. */
    public static final Node unresolved = term("unresolved");

    private News() {}

    /** The class of an entity; named events are those of schema.org, apart from what happens. */
    public static Node classOf(EntityType type) {
        return switch (type) {
            case PERSON -> Person;
            case ORGANIZATION -> Organization;
            case OUTLET -> Outlet;
            case GEOPOLITICAL_ENTITY -> GeopoliticalEntity;
            case PLACE -> Place;
            case ITEM -> Item;
            case UNNAMED_SOURCE -> UnnamedSource;
            case EVENT -> SchemaDO.Event.asNode();
        };
    }

    /** The types of entities of a class: one, or none if it is no class of entities. */
    public static Stream<EntityType> typesOf(Node entityClass) {
        return Stream.of(EntityType.values()).filter(type -> classOf(type).equals(entityClass));
    }

    private static Node term(String local) {
        return NodeFactory.createURI(NS + local);
    }
}
