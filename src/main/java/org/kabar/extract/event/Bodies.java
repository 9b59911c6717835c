package org.kabar.extract.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Office;

/** The bodies that people of one article speak and act for. Immutable. */
final class Bodies {

    private final Map<String, String> ofPeople = new HashMap<>();
    private final Map<String, Set<String>> firstWords = new LinkedHashMap<>();

    /**
     * The bodies of an article.
     *
     * @param entities everybody and everything named
     * @param offices who holds which post
     */
    Bodies(List<Entity> entities, List<Office> offices) {
        entities.stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .forEach(entity -> firstWords.put(entity.id(), firstWords(entity)));
        offices.forEach(
                office ->
                        office.organization()
                                .filter(firstWords::containsKey)
                                .ifPresent(body -> ofPeople.putIfAbsent(office.person(), body)));
    }

    private static Set<String> firstWords(Entity entity) {
        return entity.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).split(" ")[0])
                .collect(Collectors.toSet());
    }

    /** The bodies that these people have a post in; who has none stands for himself. */
    List<String> spokenFor(List<String> people) {
        return people.stream().map(who -> ofPeople.getOrDefault(who, who)).distinct().toList();
    }

    /** The first body of the article of which a name begins with one of these words. */
    Optional<String> named(Set<String> words) {
        return firstWords.keySet().stream().filter(id -> isNamed(id, words)).findFirst();
    }

    /** Whether an entity is a body of which a name begins with one of these words. */
    boolean isNamed(String entity, Set<String> words) {
        return Optional.ofNullable(firstWords.get(entity)).stream()
                .flatMap(Set::stream)
                .anyMatch(words::contains);
    }
}
