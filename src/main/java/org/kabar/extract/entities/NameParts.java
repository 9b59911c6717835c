package org.kabar.extract.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.names.Abbreviation;
import org.kabar.extract.names.Mark;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * Joins a short name to the fuller one that it is part of, an abbreviation to what it abbreviates,
 * and a slip of the pen to what was meant. For one thread and one article.
 */
final class NameParts {

    private record Face(EntityType type, String name, Optional<String> known) {

        static Face of(Mark mark) {
            return new Face(mark.type(), mark.name(), mark.known().map(KnownEntity::key));
        }
    }

    private interface Relation {
        boolean holds(Mark one, Mark other);
    }

    private final Set<String> placeWords;
    private final List<Mark> marks;
    private final Groups groups;

    NameParts(Set<String> placeWords, List<Mark> marks, Groups groups) {
        this.placeWords = placeWords;
        this.marks = marks;
        this.groups = groups;
    }

    /** Joins all marks. */
    void join() {
        Map<Face, Set<Face>> fuller = related(this::isFuller);
        joinAlike(fuller);
        joinNearest(fuller);
        joinNearest(related(NameParts::isMeant));
    }

    /** Which other faces a face stands in a relation to; those without any are left out. */
    private Map<Face, Set<Face>> related(Relation relation) {
        Map<Face, Mark> faces = new LinkedHashMap<>();
        marks.forEach(mark -> faces.putIfAbsent(Face.of(mark), mark));
        Map<Face, Set<Face>> related = new HashMap<>();
        faces.forEach(
                (face, mark) -> {
                    Set<Face> others = new HashSet<>();
                    faces.forEach(
                            (other, otherMark) -> {
                                if (relation.holds(mark, otherMark)) {
                                    others.add(other);
                                }
                            });
                    if (!others.isEmpty()) {
                        related.put(face, others);
                    }
                });
        return related;
    }

    /** Unknown people of one name are one, unless the name is only part of fuller ones. */
    private void joinAlike(Map<Face, Set<Face>> fuller) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean person = mark.type() == EntityType.PERSON && mark.known().isEmpty();
            if (person && !fuller.containsKey(Face.of(mark))) {
                Integer earlier = first.putIfAbsent(Likeness.normal(mark.name()), i);
                if (earlier != null) {
                    groups.join(earlier, i);
                }
            }
        }
    }

    /** Joins each mark to the nearest related one before it, else to the first behind it. */
    private void joinNearest(Map<Face, Set<Face>> related) {
        for (int here = 0; here < marks.size(); here++) {
            Set<Face> others = related.getOrDefault(Face.of(marks.get(here)), Set.of());
            if (others.isEmpty()) {
                continue;
            }
            int found = here - 1;
            while (found >= 0 && !others.contains(Face.of(marks.get(found)))) {
                found--;
            }
            if (found < 0) {
                found = here + 1;
                while (!others.contains(Face.of(marks.get(found)))) {
                    found++;
                }
            }
            groups.join(here, found);
        }
    }

    /** Whether the second is a fuller name of what the first is short for. */
    private boolean isFuller(Mark brief, Mark full) {
        boolean shorter = brief.name().length() < full.name().length();
        if (!shorter || !Likeness.sameKind(brief.type(), full.type()) || differ(brief, full)) {
            return false;
        }
        return switch (brief.type()) {
            case PERSON -> Likeness.isPart(brief.name(), full.name());
            case ORGANIZATION, OUTLET, EVENT ->
                    brief.known().isEmpty()
                            && (Likeness.isEdge(brief.name(), full.name()) && isWordy(brief, full)
                                    || Abbreviation.isOf(brief.name(), full.name()));
            case GEOPOLITICAL_ENTITY, PLACE -> isSamePlace(brief.name(), full.name());
            case ITEM -> Likeness.isEdge(brief.name(), full.name());
            case UNNAMED_SOURCE -> false;
        };
    }

    /** Not merely the head of the fuller name, which many bodies share. */
    private static boolean isWordy(Mark brief, Mark full) {
        return Likeness.normal(full.name()).startsWith(Likeness.normal(brief.name()) + " ")
                || Likeness.words(brief.name()).size() > 1;
    }

    /** "Palembang" and "Kota Palembang": the same with the word for its kind before it. */
    private boolean isSamePlace(String brief, String full) {
        List<String> few = Likeness.words(brief);
        List<String> many = Likeness.words(full);
        return many.size() == few.size() + 1
                && many.subList(1, many.size()).equals(few)
                && placeWords.contains(many.getFirst());
    }

    private static boolean isMeant(Mark slip, Mark meant) {
        if (Math.abs(slip.name().length() - meant.name().length()) > 1) {
            return false;
        }
        boolean unsure = slip.known().isEmpty() && slip.confidence() < 0.95;
        boolean kind =
                Likeness.sameKind(slip.type(), meant.type())
                        || slip.type() == EntityType.ORGANIZATION;
        return unsure && kind && !differ(slip, meant) && Likeness.isSlip(slip.name(), meant.name());
    }

    /** Whether the authority knows both as two. */
    private static boolean differ(Mark one, Mark other) {
        return one.known().isPresent()
                && other.known().isPresent()
                && !one.known().get().key().equals(other.known().get().key());
    }
}
