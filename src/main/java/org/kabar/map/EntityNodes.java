package org.kabar.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;

/** The nodes of one extraction's entities. */
final class EntityNodes {

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, KnownEntity> known;

    EntityNodes(Extraction extraction, Iris iris, ArticleIris own, Map<String, KnownEntity> known) {
        this.known = known;
        Map<String, Integer> used = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            entities.put(entity.id(), entity);
            nodes.put(entity.id(), node(entity, iris, own, used));
        }
    }

    private static Node node(Entity entity, Iris iris, ArticleIris own, Map<String, Integer> used) {
        if (entity.type() != EntityType.UNNAMED_SOURCE && entity.key().isPresent()) {
            return iris.entity(entity.key().get());
        }
        int ordinal = used.merge(Iris.readable(entity.name()), 1, Integer::sum);
        return own.local(entity.name(), ordinal);
    }

    /**
     * The node of the entity with this identifier.
     *
     * @throws IllegalArgumentException if the extraction has no such entity
     */
    Node of(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no entity with the identifier " + id);
        }
        return node;
    }

    /** The nodes of several entities, each once, ordered by IRI. */
    List<Node> sorted(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() == 1) {
            return List.of(of(ids.getFirst()));
        }
        TreeMap<String, Node> found = new TreeMap<>();
        for (String id : ids) {
            Node node = of(id);
            found.putIfAbsent(node.getURI(), node);
        }
        return List.copyOf(found.values());
    }

    /** The entities in reading order. */
    Iterable<Entity> all() {
        return entities.values();
    }

    /** Whether an entity is an outlet. */
    boolean isOutlet(String id) {
        Entity entity = entities.get(id);
        return entity != null && typeOf(entity) == EntityType.OUTLET;
    }

    /** Whether the authority has this key. */
    boolean isKnownKey(String key) {
        return known.containsKey(key);
    }

    /** Whether the authority describes an entity. */
    boolean isKnown(Entity entity) {
        return entity.key().filter(known::containsKey).isPresent();
    }

    /** What an entity is: as the authority has it, else as the extraction has it. */
    EntityType typeOf(Entity entity) {
        return entity.key().map(known::get).map(KnownEntity::type).orElse(entity.type());
    }
}
