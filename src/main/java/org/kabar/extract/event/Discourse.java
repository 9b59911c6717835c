package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.Word;
import org.kabar.model.EntityType;

/**
 * Whom the article has been about so far: who was named, who acted, who spoke. Lives for one
 * article, on one thread.
 */
final class Discourse {

    private final Function<String, EntityType> types;
    private final List<String> recent = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<EntityType, List<String>> pairs = new HashMap<>();
    private List<String> focus = List.of();
    private List<String> focusBefore = List.of();
    private boolean focusIsNew;
    private boolean crowd;
    private List<String> speakers = List.of();
    private Optional<String> lastPerson = Optional.empty();
    private boolean spokenHere;
    private boolean spokenBefore;

    /**
     * Nothing has been told yet.
     *
     * @param types what each entity is
     */
    Discourse(Function<String, EntityType> types) {
        this.types = types;
    }

    /** Remembers everybody named in a statement, the last named first. */
    void mention(Syntax syntax) {
        focusBefore = focusIsNew ? focus : List.of();
        focusIsNew = false;
        spokenBefore = spokenHere;
        spokenHere = false;
        for (Word word : syntax.words()) {
            if (!word.entities().isEmpty()) {
                recent.remove(word.entities().getFirst());
                recent.addFirst(word.entities().getFirst());
                counts.merge(word.entities().getFirst(), 1, Integer::sum);
            }
        }
    }

    /** Remembers whom a statement is about. */
    void focus(List<String> entities) {
        if (!entities.isEmpty()) {
            focus = List.copyOf(entities);
            focusIsNew = true;
            crowd = false;
        }
    }

    /** Remembers that a statement is about people who are not named. */
    void crowd() {
        crowd = true;
    }

    /** Remembers two of a kind that were in something together. */
    void together(List<String> entities) {
        if (entities.size() == 2
                && types.apply(entities.getFirst()) == types.apply(entities.getLast())) {
            pairs.put(types.apply(entities.getFirst()), List.copyOf(entities));
        }
    }

    /** Remembers who spoke. */
    void spoke(List<String> entities) {
        if (!entities.isEmpty()) {
            speakers = List.copyOf(entities);
            spokenHere = true;
            lastPerson = entities.stream().filter(this::isPerson).findFirst().or(() -> lastPerson);
        }
    }

    /** The person who spoke in the statement before; empty if nobody or several did. */
    List<String> stillSpeaking() {
        boolean person = speakers.size() == 1 && isPerson(speakers.getFirst());
        return person && spokenBefore ? speakers : List.of();
    }

    /**
     * Whom a speaker without a name means: who spoke last, else whom the article is about.
     *
     * @param spokesman whether a person speaks for a body
     */
    List<String> goingOn(BiPredicate<String, String> spokesman) {
        if (speakers.isEmpty()) {
            return Stream.of(focusBefore, mostNamed().stream().toList(), focus)
                    .flatMap(List::stream)
                    .filter(this::isPerson)
                    .findFirst()
                    .map(List::of)
                    .orElseGet(List::of);
        }
        return lastPerson
                .filter(person -> spokesman.test(person, speakers.getFirst()))
                .map(List::of)
                .orElse(speakers);
    }

    /** The person named most often so far, of several the one named first. */
    private Optional<String> mostNamed() {
        return counts.keySet().stream()
                .filter(this::isPerson)
                .min(Comparator.comparing(id -> -counts.getOrDefault(id, 0)));
    }

    /** Who spoke last. */
    List<String> speakers() {
        return speakers;
    }

    /** Several whom the statement is about; empty if it is about one or nobody. */
    List<String> several() {
        return focus.size() > 1 ? focus : List.of();
    }

    /** The person it is about here, else the one named most so far, of such the first. */
    Optional<String> mainPerson() {
        return focus.stream().filter(this::isPerson).findFirst().or(this::mostNamed);
    }

    /** The body that alone the statement is about; empty if it is about others. */
    List<String> oneBody() {
        boolean body =
                !crowd
                        && focus.size() == 1
                        && types.apply(focus.getFirst()) == EntityType.ORGANIZATION;
        return body ? focus : List.of();
    }

    /** Whether an entity can act, has a name and is no person. */
    boolean isNamedBody(String entity) {
        EntityType type = types.apply(entity);
        return type.isAgent() && type != EntityType.PERSON && type != EntityType.UNNAMED_SOURCE;
    }

    /**
     * The person meant by "he" or "she".
     *
     * @param here those named before it in the same statement, the last first
     */
    Optional<String> person(List<String> here) {
        List<String> own = focusIsNew ? focus : List.of();
        return Stream.of(own, here, focus, speakers, recent)
                .flatMap(List::stream)
                .filter(this::isPerson)
                .findFirst();
    }

    /** The first of its kind among those whom it is about, who speak, who were named last. */
    Optional<String> first(Predicate<String> kind) {
        return Stream.of(focus, speakers, recent).flatMap(List::stream).filter(kind).findFirst();
    }

    /** Two of a kind whom the article speaks of together; empty if there are none. */
    List<String> pair(EntityType wanted) {
        boolean open = wanted == EntityType.PERSON;
        if (focus.size() == 2 && (open || types.apply(focus.getFirst()) == wanted)) {
            return focus;
        }
        List<String> known = pairs.get(wanted);
        if (known != null) {
            return known;
        }
        List<String> found =
                recent.stream().filter(id -> types.apply(id) == wanted).limit(2).toList();
        return found.size() == 2 ? found : List.of();
    }

    /** The last one of a kind that was named. */
    Optional<String> last(EntityType type) {
        return recent.stream().filter(id -> types.apply(id) == type).findFirst();
    }

    private boolean isPerson(String entity) {
        return types.apply(entity) == EntityType.PERSON;
    }
}
