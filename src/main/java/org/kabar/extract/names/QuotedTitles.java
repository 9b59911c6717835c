package org.kabar.extract.names;

import java.util.Optional;
import org.kabar.model.EntityType;

/**
 * Titles of works: a few words with capitals between quotation marks. Immutable and thread-safe.
 */
final class QuotedTitles {

    private static final String MARKS = "\"“”'‘’`";
    private static final int LONGEST = 7;

    private final NameRules rules;

    QuotedTitles(NameRules rules) {
        this.rules = rules;
    }

    /** Adds all such titles of a sheet, unless the authority knows them as something else. */
    void add(Board board) {
        Sheet sheet = board.sheet();
        if (sheet.titleCased()) {
            return;
        }
        int i = 0;
        while (i < sheet.size()) {
            Optional<Found> title = at(board, i);
            title.ifPresent(board::add);
            i = title.map(found -> found.to() + 1).orElse(i + 1);
        }
    }

    private Optional<Found> at(Board board, int open) {
        Sheet sheet = board.sheet();
        if (!isMark(sheet, open) || isApostrophe(sheet, open)) {
            return Optional.empty();
        }
        int end = open + 1;
        while (end < sheet.size() && end - open <= LONGEST && !isMark(sheet, end)) {
            end++;
        }
        boolean title =
                isMark(sheet, end)
                        && end > open + 1
                        && isTitle(sheet, open + 1, end)
                        && (end - open > 2 || rules.typeByNoun(sheet, open).isPresent())
                        && !isKnown(board, open + 1, end)
                        && !isNickname(sheet, open, end);
        if (!title) {
            return Optional.empty();
        }
        EntityType type =
                rules.typeByNoun(sheet, open)
                        .filter(it -> it != EntityType.PERSON)
                        .orElse(EntityType.ITEM);
        return Optional.of(Found.sure(open + 1, end, Found.Source.HEAD, type, 0.7));
    }

    private static boolean isKnown(Board board, int from, int to) {
        return board.hitAt(from).filter(hit -> hit.to() == to).isPresent();
    }

    /** Whether every word has a capital but small joining words and numbers. */
    private boolean isTitle(Sheet sheet, int from, int to) {
        if (!sheet.capitalAt(from) || !(sheet.capitalAt(to - 1) || sheet.word(to - 1).isNumber())) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word word = sheet.word(i);
            boolean small =
                    rules.particles().has(word.lower()) || rules.ordinary().has(word.lower());
            if (!word.isCapital() && !word.isNumber() && !small) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words stand inside a person's name: "Stefano 'Teco' Cugurra". */
    private static boolean isNickname(Sheet sheet, int open, int close) {
        return sheet.capitalAt(open - 1) && sheet.capitalAt(close + 1);
    }

    private static boolean isApostrophe(Sheet sheet, int i) {
        return sheet.word(i).glued() && i > 0 && sheet.word(i - 1).isLetters();
    }

    private static boolean isMark(Sheet sheet, int i) {
        return i >= 0
                && i < sheet.size()
                && sheet.word(i).form().codePoints().allMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
