package org.kabar.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.extract.names.Abbreviation;
import org.kabar.extract.names.Mark;
import org.kabar.extract.pack.PackFile;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;
import org.kabar.model.Text;

/**
 * Joins the names of one article that mean the same thing: known to be one, spelled alike,
 * abbreviated in brackets, or parts of a fuller name. Immutable and thread-safe.
 */
public final class EntityJoiner {

    private final Set<String> placeWords;

    /** A joiner by the pack's file on names. */
    public EntityJoiner(PackFile file) {
        placeWords = file.set("placeWords");
    }

    /**
     * The entities in the order of their first mention.
     *
     * @param text the text that the names stand in
     * @param marks the names in reading order
     */
    public List<Entity> join(Text text, List<Mark> marks) {
        Groups groups = new Groups(marks.size());
        joinSame(marks, groups);
        joinBracketed(text, marks, groups);
        new NameParts(placeWords, marks, groups).join();
        List<Entity> entities = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            entities.add(
                    entity("e" + (entities.size() + 1), group.stream().map(marks::get).toList()));
        }
        return entities;
    }

    /** What the authority knows as one, and all but people that is spelled alike. */
    private static void joinSame(List<Mark> marks, Groups groups) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            boolean person = marks.get(i).type() == EntityType.PERSON;
            if (person && marks.get(i).known().isEmpty()) {
                continue;
            }
            Integer earlier = first.putIfAbsent(identity(marks.get(i)), i);
            if (earlier != null) {
                groups.join(earlier, i);
            }
        }
    }

    private static String identity(Mark mark) {
        return mark.known()
                .map(known -> "known " + known.key())
                .orElseGet(
                        () ->
                                switch (mark.type()) {
                                            case PERSON -> "person ";
                                            case ORGANIZATION, OUTLET -> "body ";
                                            case GEOPOLITICAL_ENTITY, PLACE -> "place ";
                                            case ITEM -> "item ";
                                            case EVENT -> "event ";
                                            case UNNAMED_SOURCE -> "source ";
                                        }
                                        + Likeness.series(mark.name()));
    }

    /** A name and the abbreviation in brackets right behind it. */
    private static void joinBracketed(Text text, List<Mark> marks, Groups groups) {
        for (int i = 0; i + 1 < marks.size(); i++) {
            Mark full = marks.get(i);
            Mark brief = marks.get(i + 1);
            if (isBracketed(text, full, brief) && mayMeanSame(full, brief)) {
                groups.join(i, i + 1);
            }
        }
    }

    private static boolean isBracketed(Text text, Mark full, Mark brief) {
        if (brief.span().begin() - full.span().end() > 2
                || brief.span().begin() < full.span().end()) {
            return false;
        }
        String between =
                text.toString()
                        .substring(text.unit(full.span().end()), text.unit(brief.span().begin()));
        int behind = text.unit(brief.span().end());
        return between.strip().equals("(") && behind < text.length() && text.charAt(behind) == ')';
    }

    private static boolean mayMeanSame(Mark full, Mark brief) {
        if (full.known().isPresent() && brief.known().isPresent()) {
            return full.known().get().key().equals(brief.known().get().key());
        }
        boolean abbreviation =
                Abbreviation.isOf(brief.name(), full.name())
                        || Abbreviation.isOf(full.name(), brief.name());
        return abbreviation
                || Likeness.sameKind(full.type(), brief.type())
                        && full.type() != EntityType.PERSON
                        && brief.known().isEmpty()
                        && Abbreviation.isCapitals(brief.name());
    }

    private static Entity entity(String id, List<Mark> group) {
        List<String> names =
                group.stream()
                        .map(Mark::name)
                        .distinct()
                        .sorted(Comparator.comparingInt((String name) -> -name.length()))
                        .collect(Collectors.toCollection(ArrayList::new));
        Optional<KnownEntity> known = known(group, names.getFirst());
        known.map(KnownEntity::label).filter(names::remove).ifPresent(names::addFirst);
        return new Entity(
                id,
                known.map(KnownEntity::type).orElseGet(() -> type(group, names.getFirst())),
                names,
                group.stream().map(Mark::span).toList(),
                known.map(KnownEntity::key),
                known.flatMap(KnownEntity::wikidata),
                group.stream().mapToDouble(Mark::confidence).max().orElse(0));
    }

    /** The known thing, unless it is a namesake of the person whom the article names in full. */
    private static Optional<KnownEntity> known(List<Mark> group, String fullest) {
        return group.stream()
                .flatMap(mark -> mark.known().stream())
                .filter(
                        known ->
                                known.type() == EntityType.PERSON
                                        ? isBornBy(known, fullest)
                                        : isAkin(known, fullest))
                .findFirst();
    }

    /**
     * Whether a long name shares a word with those known, so that an abbreviation is no namesake.
     */
    private static boolean isAkin(KnownEntity known, String fullest) {
        List<String> words = Likeness.words(fullest);
        return words.size() < 3
                || known.names().stream()
                        .map(Likeness::words)
                        .filter(name -> name.size() > 1)
                        .anyMatch(name -> name.stream().anyMatch(words::contains))
                || known.names().stream().allMatch(name -> Likeness.words(name).size() < 2);
    }

    private static boolean isBornBy(KnownEntity known, String fullest) {
        List<String> words = Likeness.words(fullest);
        return words.size() == 1
                || known.names().stream()
                        .map(Likeness::words)
                        .anyMatch(name -> words.stream().filter(name::contains).count() > 1);
    }

    /** The type of the fullest name. */
    private static EntityType type(List<Mark> group, String fullest) {
        return group.stream()
                .filter(mark -> mark.name().equals(fullest))
                .map(Mark::type)
                .findFirst()
                .orElse(group.getFirst().type());
    }
}
