package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.model.EntityType;
import org.kabar.model.NameSpan;
import org.kabar.model.NameType;

/** The model's names, cut to what can be a name. Immutable and thread-safe. */
final class ModelNames {

    private final NameRules rules;

    ModelNames(NameRules rules) {
        this.rules = rules;
    }

    /** The pieces of all names that the model marked on a sheet, in reading order. */
    List<Found> clean(Board board) {
        List<Found> pieces = new ArrayList<>();
        Sheet sheet = board.sheet();
        if (sheet.titleCased()) {
            return pieces;
        }
        for (NameSpan name : sheet.block().names()) {
            int from = sheet.indexAt(name.span().begin());
            int to = sheet.indexAt(name.span().end());
            int begin = from;
            for (int i = from; i <= to; i++) {
                if (i == to || parts(sheet, i, to) || isRank(board, from, i, name)) {
                    piece(board, begin, i, name).ifPresent(pieces::add);
                    begin = i + 1;
                }
            }
        }
        return joined(sheet, pieces);
    }

    /** Two persons without anything but an initial's full stop between them are one name. */
    private static List<Found> joined(Sheet sheet, List<Found> pieces) {
        List<Found> joined = new ArrayList<>();
        for (Found piece : pieces) {
            if (!joined.isEmpty() && isOne(sheet, joined.getLast(), piece)) {
                joined.set(joined.size() - 1, joined.getLast().until(piece.to()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isOne(Sheet sheet, Found left, Found right) {
        boolean adjacent = left.to() == right.from();
        boolean initial =
                left.to() + 1 == right.from()
                        && sheet.word(left.to()).is(".")
                        && sheet.word(left.to() - 1).form().length() == 1;
        boolean people = isPerson(left) && isPerson(right) && sheet.capitalAt(right.from());
        return people && (adjacent || initial) || isHyphened(sheet, left.to(), right.from());
    }

    /** Small letters between hyphens, as in "Mar-a-Lago". */
    private static boolean isHyphened(Sheet sheet, int from, int to) {
        return to == from + 3
                && sheet.words().subList(from, to + 1).stream().allMatch(Word::glued)
                && sheet.word(from).is("-")
                && sheet.word(from + 1).form().equals(sheet.lowerAt(from + 1))
                && sheet.word(from + 2).is("-");
    }

    private static boolean isPerson(Found piece) {
        return piece.guess().filter(EntityType.PERSON::equals).isPresent();
    }

    /** A rank inside what the model takes for a person or a place: "Sumberasri Kompol Hasan". */
    private boolean isRank(Board board, int from, int i, NameSpan name) {
        return name.type() != NameType.ORG
                && i > from
                && board.titleAt(i)
                && (rules.honorifics().has(board.sheet().lowerAt(i))
                        || rules.ranks().lengthAt(board.sheet().words(), i) > 0);
    }

    /** Whether a word inside the model's name cannot be inside a name. */
    private boolean parts(Sheet sheet, int i, int to) {
        Word word = sheet.word(i);
        if (sheet.inDateline(i) && i + 1 < to && !sheet.inDateline(i + 1)) {
            return true;
        }
        if (word.is(".")) {
            boolean domain = i + 1 < to && sheet.word(i + 1).glued();
            boolean initial =
                    sheet.word(i - 1).form().length() <= 2
                            && !rules.ordinary().has(sheet.lowerAt(i + 1));
            return !domain && !initial;
        }
        if (word.isMark()) {
            boolean inner =
                    word.glued()
                                    && (word.is("-")
                                            || word.is("'")
                                            || word.is("’")
                                            || word.is("&")
                                            || word.is("/"))
                            || word.is("&");
            return !inner;
        }
        return !word.isCapital()
                && !word.isNumber()
                && !rules.particles().has(word.lower())
                && !(rules.joints().has(word.lower())
                        && i + 1 < to
                        && sheet.capitalAt(i + 1)
                        && joins(sheet, i))
                && i + 1 < to;
    }

    /** Whether the name goes on after "and" because its head is that of a body with many tasks. */
    private boolean joins(Sheet sheet, int and) {
        for (int i = and - 1; i >= Math.max(0, and - 4); i--) {
            if (rules.joiningHeads().has(sheet.lowerAt(i)) && sheet.capitalAt(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> piece(Board board, int begin, int end, NameSpan name) {
        Sheet sheet = board.sheet();
        int from = begin;
        int to = end;
        while (from < to && isNoBeginning(board, from, to)) {
            from++;
        }
        while (from < to && isNoEnd(sheet, to - 1)) {
            to--;
        }
        if (from < to) {
            to = syllables(sheet, to);
        }
        boolean lone = to - from == 1;
        if (from >= to
                || rules.isAmount(sheet, from, to)
                || rules.isDegree(sheet, from, to)
                || lone && sheet.word(from).form().length() < 2
                || lone && rules.ordinary().has(sheet.lowerAt(from))) {
            return Optional.empty();
        }
        return Optional.of(
                Found.guessed(
                        from,
                        to,
                        Found.Source.MODEL,
                        Optional.of(type(name)),
                        Math.min(0.9, 0.4 + name.probability() / 2)));
    }

    /**
     * The end of a name with the small letters behind a hyphen or an apostrophe, as in "Jo
     * Chun-ryong" and "Ma'mun".
     */
    private static int syllables(Sheet sheet, int to) {
        boolean more =
                to + 1 < sheet.size()
                        && "-'’".contains(sheet.word(to).form())
                        && sheet.word(to).glued()
                        && sheet.word(to + 1).glued()
                        && sheet.word(to + 1).isLetters()
                        && !sheet.word(to + 1).isCapital();
        return more ? to + 2 : to;
    }

    private boolean isNoBeginning(Board board, int from, int to) {
        Sheet sheet = board.sheet();
        Word word = sheet.word(from);
        if (!word.isCapital() || board.titleAt(from)) {
            return true;
        }
        if (to - from < 2) {
            return false;
        }
        boolean initial = word.form().length() == 1 && sheet.word(from + 1).is(".");
        return rules.honorifics().has(word.lower()) && !initial
                || sheet.startsSentence(from)
                        && rules.ordinary().has(word.lower())
                        && sheet.capitalAt(from + 1);
    }

    private boolean isNoEnd(Sheet sheet, int last) {
        Word word = sheet.word(last);
        return word.isMark()
                || rules.calendar().has(word.lower())
                || !word.isCapital() && !word.isNumber()
                || rules.degrees().has(word.lower()) && word.isCaps();
    }

    private static EntityType type(NameSpan name) {
        return switch (name.type()) {
            case PER -> EntityType.PERSON;
            case ORG -> EntityType.ORGANIZATION;
            case LOC -> EntityType.PLACE;
        };
    }
}
