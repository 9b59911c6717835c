package org.kabar.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;

/** Finds the outlet of an article among the entities that it names. */
final class OwnOutlet {

    private OwnOutlet() {}

    /**
     * The entity that stands for the article's own outlet.
     *
     * @param publisher the outlet as the metadata name it
     */
    static Optional<String> among(List<Entity> entities, Optional<String> publisher) {
        Optional<String> wanted = publisher.map(OwnOutlet::folded).filter(it -> !it.isEmpty());
        return wanted.flatMap(
                name ->
                        entities.stream()
                                .filter(entity -> entity.type() == EntityType.OUTLET)
                                .filter(
                                        entity ->
                                                entity.names().stream()
                                                        .anyMatch(it -> folded(it).equals(name)))
                                .map(Entity::id)
                                .findFirst());
    }

    /** Letters and digits without a web domain's ending: "Detik.com" is "detik". */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[.](?:com|net|id|co\\.id|org)$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
