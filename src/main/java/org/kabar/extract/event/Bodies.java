package org.kabar.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Office;

/** The people of one article by their names, and the bodies they speak and act for. Immutable. */
final class Bodies {

    private final Map<String, String> ofPeople = new HashMap<>();
    private final Map<String, Set<String>> firstWords = new LinkedHashMap<>();
    private final Map<String, Set<String>> callings = new HashMap<>();

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
        entities.stream()
                .filter(
                        entity ->
                                entity.type() == EntityType.PERSON
                                        || entity.type() == EntityType.UNNAMED_SOURCE)
                .forEach(entity -> callings.put(entity.id(), words(entity)));
        firstWords.forEach((body, words) -> callings.put(body, new HashSet<>(words)));
        offices.forEach(
                office ->
                        callings.computeIfAbsent(office.person(), id -> new HashSet<>())
                                .add(firstWord(office.title())));
        offices.forEach(
                office ->
                        office.organization()
                                .filter(firstWords::containsKey)
                                .ifPresent(body -> ofPeople.putIfAbsent(office.person(), body)));
    }

    private static Set<String> words(Entity entity) {
        return entity.names().stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String firstWord(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).split(" ")[0];
    }

    private static Set<String> firstWords(Entity entity) {
        return entity.names().stream().map(Bodies::firstWord).collect(Collectors.toSet());
    }

    /** The bodies that these people have a post in; who has none stands for himself. */
    List<String> spokenFor(List<String> people) {
        return people.stream().map(who -> ofPeople.getOrDefault(who, who)).distinct().toList();
    }

    /** The first body of the article of which a name begins with one of these words. */
    Optional<String> named(Set<String> words) {
        return firstWords.keySet().stream().filter(id -> isNamed(id, words)).findFirst();
    }

    /** Whether a person has a post in a body. */
    boolean speaksFor(String person, String body) {
        return body.equals(ofPeople.get(person));
    }

    /**
     * Whom a word means that stands in a name, or that a post or a body's name begins with: whoever
     * spoke last, else the only one to whom it fits.
     */
    List<String> called(String word, List<String> last) {
        List<String> fitting =
                callings.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(word))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!last.isEmpty() && fitting.containsAll(last)) {
            return last;
        }
        return fitting.size() == 1 ? fitting : List.of();
    }

    /** Whether an entity is a body of which a name begins with one of these words. */
    boolean isNamed(String entity, Set<String> words) {
        return Optional.ofNullable(firstWords.get(entity)).stream()
                .flatMap(Set::stream)
                .anyMatch(words::contains);
    }
}
