package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.EntityType;

/**
 * Names told by their capitals and tags, for languages without a model of names. Finds where names
 * are; what they mean is mostly left to the votes of the whole article. Immutable and thread-safe.
 */
final class CapitalNames {

    private static final double PERSON = 0.8;
    private static final double UNSURE = 0.45;
    private static final int LONGEST_PERSON = 3;

    /** Tags of words that begin a sentence with a capital and are no names. */
    private static final Set<String> PLAIN =
            Set.of(
                    "DET", "PRON", "ADP", "SCONJ", "CCONJ", "ADV", "VERB", "AUX", "NUM", "PART",
                    "NOUN", "INTJ");

    /** Those among them whose words begin names too. */
    private static final Set<String> CONTENT = Set.of("NOUN", "VERB");

    private final NameRules rules;

    CapitalNames(NameRules rules) {
        this.rules = rules;
    }

    /** The runs of capitalised words of a sheet, in reading order. */
    List<Found> find(Board board) {
        List<Found> pieces = new ArrayList<>();
        Sheet sheet = board.sheet();
        if (sheet.titleCased()) {
            return pieces;
        }
        int i = 0;
        while (i < sheet.size()) {
            if (begins(board, i)) {
                int end = end(board, i);
                piece(board, i, end).ifPresent(pieces::add);
                i = end;
            } else {
                i++;
            }
        }
        return pieces;
    }

    private boolean begins(Board board, int i) {
        Sheet sheet = board.sheet();
        Word word = sheet.word(i);
        if (!word.isCapital()
                || board.titleAt(i)
                || rules.calendar().has(word.lower())
                || isHonorific(sheet, i)) {
            return false;
        }
        if (!sheet.startsSentence(i)) {
            return !isOrdinary(sheet, i);
        }
        boolean known = board.hitAt(i).isPresent();
        boolean followed = sheet.capitalAt(i + 1) && !board.titleAt(i + 1);
        boolean plain =
                rules.ordinary().has(word.lower())
                        || PLAIN.contains(word.tag())
                                && !(followed && CONTENT.contains(word.tag()));
        return known || word.isCaps() || !plain || rules.givenNames().has(word.lower());
    }

    private boolean isHonorific(Sheet sheet, int i) {
        return rules.honorifics().has(sheet.lowerAt(i));
    }

    /** An ordinary word is part of a name only with another capitalised word beside it. */
    private boolean isOrdinary(Sheet sheet, int i) {
        return rules.ordinary().has(sheet.lowerAt(i)) && !sheet.capitalAt(i + 1);
    }

    private int end(Board board, int begin) {
        Sheet sheet = board.sheet();
        int end = begin + 1;
        while (end < sheet.size()) {
            if (goesOn(board, begin, end)) {
                end++;
            } else if (joins(board, begin, end)) {
                end += 2;
            } else if (links(board, begin, end)) {
                end += sheet.capitalAt(end + 1) ? 2 : 3;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean goesOn(Board board, int begin, int at) {
        Sheet sheet = board.sheet();
        Word word = sheet.word(at);
        boolean tail = rules.organizationTails().has(word.lower());
        boolean number = word.isNumber() && word.glued() && sheet.word(at - 1).is("-");
        boolean name =
                word.isCapital()
                        && !rules.calendar().has(word.lower())
                        && (!board.titleAt(at) || tail && at > begin)
                        && !isHonorific(sheet, at);
        boolean next =
                at > begin
                        && board.hitAt(at)
                                .filter(hit -> hit.length() > 1)
                                .filter(hit -> !hit.onlyMetonym())
                                .filter(hit -> hit.known().getFirst().type() == EntityType.PERSON)
                                .isPresent();
        return number || name && !next;
    }

    /** A hyphen, an apostrophe, an ampersand or an initial's full stop between two capitals. */
    private static boolean joins(Board board, int begin, int at) {
        Sheet sheet = board.sheet();
        if (at + 1 >= sheet.size()) {
            return false;
        }
        Word mark = sheet.word(at);
        boolean next = sheet.capitalAt(at + 1) || sheet.word(at + 1).isNumber();
        boolean glued = mark.glued() && sheet.word(at + 1).glued();
        boolean initial =
                mark.is(".")
                        && mark.glued()
                        && sheet.word(at - 1).form().length() <= (at - 1 > begin ? 1 : 2);
        return next
                && (glued && (mark.is("-") || mark.is("'") || mark.is("’") || initial)
                        || initial && sheet.word(at - 1).form().length() == 1
                        || mark.is("&"));
    }

    /** "of", "for" and the like after the head of a body, a place, an event or a law. */
    private boolean links(Board board, int begin, int at) {
        Sheet sheet = board.sheet();
        boolean article = rules.articles().has(sheet.lowerAt(at + 1));
        boolean capital = sheet.capitalAt(article ? at + 2 : at + 1);
        boolean joint =
                rules.joints().has(sheet.lowerAt(at))
                        && hasHead(sheet, begin, at, rules.joiningHeads())
                        && board.hitAt(at + 1).isEmpty();
        boolean linked =
                rules.particles().has(sheet.lowerAt(at))
                        && (hasHead(sheet, begin, at, rules.organizationHeads())
                                || hasHead(sheet, begin, at, rules.eventHeads())
                                || hasHead(sheet, begin, at, rules.placeHeads())
                                || hasHead(sheet, begin, at, rules.itemHeads())
                                || hasHead(sheet, begin, at, rules.governmentHeads()));
        return capital
                && !board.titleAt(at + 1)
                && !rules.calendar().has(sheet.lowerAt(at + 1))
                && (joint && !article || linked);
    }

    private static boolean hasHead(Sheet sheet, int from, int to, Phrases heads) {
        for (int i = from; i < to; i++) {
            if (heads.has(sheet.lowerAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> piece(Board board, int begin, int end) {
        Sheet sheet = board.sheet();
        int from = begin;
        while (from < end && sheet.startsSentence(from) && isLead(board, from, end)) {
            from++;
        }
        int to = end;
        while (to > from && rules.degrees().has(sheet.lowerAt(to - 1))) {
            to--;
        }
        boolean lone = to - from == 1;
        if (from >= to
                || lone
                        && (sheet.word(from).form().length() < 2
                                || rules.ordinary().has(sheet.lowerAt(from))
                                || board.titleAt(from))) {
            return Optional.empty();
        }
        Optional<EntityType> guess = guess(sheet, from, to);
        boolean given = rules.givenNames().has(sheet.lowerAt(from));
        return Optional.of(
                Found.guessed(from, to, Found.Source.MODEL, guess, given ? PERSON : UNSURE));
    }

    /** A word that has its capital only from the beginning of the sentence. */
    private boolean isLead(Board board, int at, int end) {
        Sheet sheet = board.sheet();
        return at + 1 < end
                && sheet.capitalAt(at + 1)
                && rules.ordinary().has(sheet.lowerAt(at))
                && board.hitAt(at).filter(hit -> hit.to() > at + 1).isEmpty();
    }

    /** Two or three words that no word list knows are rather a person's name. */
    private Optional<EntityType> guess(Sheet sheet, int from, int to) {
        if (rules.givenNames().has(sheet.lowerAt(from))) {
            return Optional.of(EntityType.PERSON);
        }
        Optional<EntityType> told = rules.typeByTail(sheet, from, to);
        if (told.isPresent()) {
            return told;
        }
        boolean words =
                sheet.words().subList(from, to).stream()
                        .allMatch(word -> word.isCapital() && !word.isCaps());
        return words && to - from > 1 && to - from <= LONGEST_PERSON
                ? Optional.of(EntityType.PERSON)
                : Optional.empty();
    }
}
