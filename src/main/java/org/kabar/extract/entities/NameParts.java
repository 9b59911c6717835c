package org.kabar.extract.entities;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.kabar.extract.names.Abbreviation;
import org.kabar.extract.names.Mark;
import org.kabar.model.EntityType;

/**
 * Joins a short name to the fuller one that it is part of, an abbreviation to what it abbreviates,
 * and a slip of the pen to what was meant. For one thread and one article.
 */
final class NameParts {

    private final Set<String> placeWords;
    private final List<Mark> marks;
    private final Groups groups;

    NameParts(Set<String> placeWords, List<Mark> marks, Groups groups) {
        this.placeWords = placeWords;
        this.marks = marks;
        this.groups = groups;
    }

    void join() {
        for (int i = 0; i < marks.size(); i++) {
            int here = i;
            nearest(here, other -> isFuller(marks.get(here), marks.get(other)))
                    .ifPresent(other -> groups.join(here, other));
        }
        for (int i = 0; i < marks.size(); i++) {
            int here = i;
            nearest(here, other -> isMeant(marks.get(here), marks.get(other)))
                    .ifPresent(other -> groups.join(here, other));
        }
    }

    private interface Test {
        boolean holds(int other);
    }

    /** The nearest mark before that fits, else the first after. */
    private OptionalInt nearest(int here, Test test) {
        for (int i = here - 1; i >= 0; i--) {
            if (test.holds(i)) {
                return OptionalInt.of(i);
            }
        }
        for (int i = here + 1; i < marks.size(); i++) {
            if (test.holds(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the second is a fuller name of what the first is short for. */
    private boolean isFuller(Mark brief, Mark full) {
        if (!Likeness.sameKind(brief.type(), full.type()) || differ(brief, full)) {
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
