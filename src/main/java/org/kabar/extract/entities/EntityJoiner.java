package org.kabar.extract.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.extract.names.Mark;
import org.kabar.model.Entity;

/** Joins the names of one article that mean the same thing. Immutable and thread-safe. */
public final class EntityJoiner {

    /** The entities in the order of their first mention. */
    public List<Entity> join(List<Mark> marks) {
        Map<String, List<Mark>> groups = new LinkedHashMap<>();
        for (Mark mark : marks) {
            groups.computeIfAbsent(mark.type() + " " + mark.name(), name -> new ArrayList<>())
                    .add(mark);
        }
        List<Entity> entities = new ArrayList<>();
        for (List<Mark> group : groups.values()) {
            entities.add(entity("e" + (entities.size() + 1), group));
        }
        return entities;
    }

    private static Entity entity(String id, List<Mark> group) {
        return new Entity(
                id,
                group.getFirst().type(),
                group.stream().map(Mark::name).distinct().toList(),
                group.stream().map(Mark::span).toList(),
                Optional.empty(),
                Optional.empty(),
                group.stream().mapToDouble(Mark::confidence).max().orElse(0));
    }
}
