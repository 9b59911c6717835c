package org.kabar.store.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.map.profile.ArticleFacts;
import org.kabar.map.profile.EntityGathering;
import org.kabar.map.profile.NameGathering;
import org.kabar.model.EntityProfile;
import org.kabar.model.KnownEntity;
import org.kabar.store.merge.Compared;
import org.kabar.store.merge.StoryGraph;

/**
 * Reads profiles out of a store. Entities are called by their keys, events by the local names of
 * their IRIs. To be used inside a transaction, by one thread.
 */
public final class StoredProfiles {

    private final DatasetGraph data;
    private final Iris iris;
    private final Node decisions;
    private final String entities;
    private final StoredArticles articles;
    private final Map<String, KnownEntity> known;

    /**
     * Profiles of the things in a store.
     *
     * @param known the entities of the authority by key
     */
    public StoredProfiles(DatasetGraph data, Iris iris, Map<String, KnownEntity> known) {
        this.data = data;
        this.iris = iris;
        this.decisions = iris.sharedGraph(SharedGraph.DECISIONS);
        this.entities = iris.namespace("entity");
        this.articles = new StoredArticles(data, iris);
        this.known = Map.copyOf(known);
    }

    /**
     * What articles name.
     *
     * @param entities keys
     * @param events local names
     */
    public record Named(Set<String> entities, Set<String> events) {

        /** Copies the sets. */
        public Named {
            entities = Set.copyOf(entities);
            events = Set.copyOf(events);
        }
    }

    /** The entities and events in articles of these keys. */
    public Named in(Collection<String> keys) {
        Set<String> foundEntities = new TreeSet<>();
        Set<String> foundEvents = new TreeSet<>();
        for (String key : keys) {
            ArticleFacts facts = articles.facts(iris.graph(key).getURI());
            foundEntities.addAll(facts.entities());
            foundEvents.addAll(facts.events());
        }
        return new Named(foundEntities, foundEvents);
    }

    /** The IRI of the article of a key. */
    public String article(String key) {
        return iris.article(key).getURI();
    }

    /** The events. */
    public StoredEvents events() {
        return new StoredEvents(data, iris, articles, known);
    }

    /** The blocks that entities and events stand in. */
    public StoredBlocks blocks() {
        return new StoredBlocks(data, iris);
    }

    /** What articles said that are gone. */
    public Withdrawals withdrawals() {
        return new Withdrawals(data, iris);
    }

    /** The names of entities and what they are, and nothing else; by key. */
    public List<EntityProfile> names(Collection<String> keys) {
        return keys.stream().sorted().flatMap(key -> names(key).stream()).toList();
    }

    /** The same of one entity; empty if neither the authority has it nor an article names it. */
    public Optional<EntityProfile> names(String key) {
        return known.containsKey(key) ? ofAuthority(key) : new StoredNames(data, articles).of(key);
    }

    /** An entity of the authority by its names there; empty if it has none of this key. */
    public Optional<EntityProfile> ofAuthority(String key) {
        return Optional.ofNullable(known.get(key)).map(NameGathering::profile);
    }

    /**
     * The names of an entity as it was last compared with others, and what it was taken for; those
     * of the authority, if it has it; empty if it was never compared.
     */
    public Optional<EntityProfile> compared(String key) {
        return known.containsKey(key)
                ? ofAuthority(key)
                : data.stream(decisions, articles.entity(key), News.comparedAs, Node.ANY)
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .flatMap(text -> ComparedNames.profile(key, text).stream())
                        .findAny();
    }

    /** What to keep of how an entity is compared. */
    public Compared kept(EntityProfile profile, Set<String> blocks) {
        return new Compared(
                blocks,
                profile.known() ? Optional.empty() : Optional.of(ComparedNames.text(profile)));
    }

    /** Entities with all that is compared, from what is known of their names; by key. */
    public List<EntityProfile> entities(Collection<EntityProfile> names) {
        SortedMap<String, EntityGathering> gathered = new TreeMap<>();
        SortedMap<String, List<EntityGathering>> graphs = new TreeMap<>();
        for (EntityProfile profile : names) {
            Node node = articles.entity(profile.key());
            EntityGathering gathering = new EntityGathering(profile);
            gathered.put(profile.key(), gathering);
            articles.naming(node).stream()
                    .limit(EntityGathering.MOST_ARTICLES)
                    .forEach(
                            it ->
                                    graphs.computeIfAbsent(it, g -> new ArrayList<>())
                                            .add(gathering));
        }
        graphs.forEach(
                (graph, named) -> {
                    List<Node> things =
                            named.stream().map(it -> articles.entity(it.key())).toList();
                    ArticleFacts facts = articles.facts(graph, things);
                    named.forEach(it -> it.add(facts.entity(it.key())));
                });
        return gathered.values().stream().map(EntityGathering::profile).toList();
    }

    /**
     * What each article by itself says of an entity, by the IRIs of the articles; of at most as
     * many as a profile is made of.
     *
     * @param profile tells its key and what it is
     */
    public List<EntityProfile> apart(EntityProfile profile) {
        List<Node> wanted = List.of(articles.entity(profile.key()));
        return articles.naming(wanted.getFirst()).stream()
                .map(graph -> articles.facts(graph, wanted).entity(profile.key()))
                .filter(facts -> !facts.types().isEmpty())
                .limit(EntityGathering.MOST_ARTICLES)
                .map(facts -> EntityGathering.of(profile.type(), facts))
                .toList();
    }

    /** Whether there is any story. */
    public boolean hasStories() {
        return !new StoryGraph(iris).isEmpty(data);
    }

    /** The keys of those of whom there are stories that no article tells any more. */
    public Set<String> outdatedStories() {
        Set<String> keys = new TreeSet<>();
        new StoryGraph(iris)
                .outdated(data)
                .forEach(principal -> keys.add(principal.substring(entities.length())));
        return keys;
    }
}
