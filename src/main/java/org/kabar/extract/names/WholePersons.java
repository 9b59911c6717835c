package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.kabar.model.EntityType;

/**
 * Completes the people that the model found only in part: small words of foreign names, nicknames
 * between marks, first and last names that it left out. Immutable and thread-safe.
 */
final class WholePersons {

    private static final String MARKS = "'\"“”‘’";
    private static final int MOST_PARTICLES = 2;

    private final NameRules rules;

    WholePersons(NameRules rules) {
        this.rules = rules;
    }

    /** The pieces with people made whole; what they now hold is no piece of its own. */
    List<Found> complete(Board board, List<Found> pieces) {
        List<Found> whole = new ArrayList<>();
        for (Found piece : pieces) {
            if (!whole.isEmpty() && whole.getLast().to() > piece.from()) {
                continue;
            }
            boolean person = piece.guess().filter(EntityType.PERSON::equals).isPresent();
            int after = whole.isEmpty() ? 0 : whole.getLast().to();
            whole.add(person ? complete(board, piece, after) : piece);
        }
        return whole;
    }

    private Found complete(Board board, Found piece, int after) {
        int from = piece.from();
        boolean alone = !board.sheet().capitalAt(from - 2) || board.titleAt(from - 2);
        if (from - 1 >= after && alone && isLeftOut(board, from - 1)) {
            from--;
        }
        int to = piece.to();
        int next = next(board, to);
        while (next > to) {
            to = next;
            next = next(board, to);
        }
        return Found.guessed(from, to, piece.source(), piece.guess(), piece.confidence());
    }

    /** A capitalised word in the middle of a sentence that is nothing else. */
    private boolean isLeftOut(Board board, int i) {
        Sheet sheet = board.sheet();
        return sheet.capitalAt(i)
                && !sheet.word(i).isCaps()
                && !sheet.startsSentence(i)
                && !sheet.inDateline(i)
                && sheet.word(i).form().length() > 2
                && !board.titleAt(i)
                && board.isFree(i, i + 1)
                && board.hits().stream().noneMatch(hit -> hit.from() <= i && i < hit.to())
                && !rules.ordinary().has(sheet.lowerAt(i))
                && !rules.honorifics().has(sheet.lowerAt(i))
                && !rules.calendar().has(sheet.lowerAt(i))
                && !isHead(sheet, i)
                && !rules.isCommonWord(sheet.word(i));
    }

    private boolean isHead(Sheet sheet, int i) {
        return rules.organizationHeads().has(sheet.lowerAt(i))
                || rules.placeHeads().has(sheet.lowerAt(i))
                || rules.eventHeads().has(sheet.lowerAt(i))
                || rules.itemHeads().has(sheet.lowerAt(i));
    }

    /** The end of the name with the next part of it; the same end if there is none. */
    private int next(Board board, int end) {
        Sheet sheet = board.sheet();
        int particles = end;
        while (particles - end < MOST_PARTICLES && isParticle(sheet, particles)) {
            particles++;
        }
        if (particles > end && isLeftOut(board, particles)) {
            return particles + 1;
        }
        boolean nickname =
                end + 3 < sheet.size()
                        && MARKS.contains(sheet.word(end).form())
                        && sheet.capitalAt(end + 1)
                        && sheet.word(end + 2).form().equals(sheet.word(end).form())
                        && isLeftOut(board, end + 3);
        return nickname ? end + 4 : end;
    }

    private boolean isParticle(Sheet sheet, int i) {
        String lower = sheet.lowerAt(i);
        return rules.particles().has(lower)
                && !sheet.capitalAt(i)
                && !rules.placePrepositions().has(lower)
                && !rules.ordinary().has(lower);
    }
}
