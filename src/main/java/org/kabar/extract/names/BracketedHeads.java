package org.kabar.extract.names;

import java.util.Optional;
import org.kabar.model.EntityType;

/**
 * Names that go on behind the abbreviation of their own head: "Kepolisian Daerah (Polda) Jawa
 * Barat" is one name. An abbreviation that is no head, as in "Komisi Pemberantasan Korupsi (KPK)
 * Jakarta", ends the name. Immutable and thread-safe.
 */
final class BracketedHeads {

    private final NameRules rules;

    BracketedHeads(NameRules rules) {
        this.rules = rules;
    }

    /** Joins such names on a board. */
    void join(Board board) {
        for (Found name : board.found()) {
            int rest = name.to() + 3;
            boolean person = name.guess().filter(EntityType.PERSON::equals).isPresent();
            if (!person
                    && rules.isBracketedHead(board.sheet(), name.to())
                    && board.at(name.from()).isPresent()) {
                int end = end(board, rest);
                if (end > rest) {
                    join(board, name, end);
                }
            }
        }
    }

    private static void join(Board board, Found name, int end) {
        for (int i = name.to(); i < end; i++) {
            board.at(i).ifPresent(board::remove);
        }
        EntityType type = name.type().or(name::guess).orElse(EntityType.ORGANIZATION);
        board.replace(
                name, Found.sure(name.from(), end, Found.Source.HEAD, type, name.confidence()));
    }

    /** The end of what the name goes on with: another name, or words with capitals. */
    private int end(Board board, int rest) {
        Sheet sheet = board.sheet();
        boolean number = rest < sheet.size() && sheet.word(rest).isNumber();
        int from = number ? rest + 1 : rest;
        Optional<Found> next = board.at(from).filter(other -> other.from() == from);
        boolean person =
                next.flatMap(other -> other.type().or(other::guess))
                        .filter(EntityType.PERSON::equals)
                        .isPresent();
        boolean ordinary = rules.ordinary().has(sheet.lowerAt(from));
        if (person || ordinary || board.titleAt(from) || !number && !sheet.capitalAt(from)) {
            return rest;
        }
        return capitals(board, from);
    }

    private int capitals(Board board, int from) {
        Sheet sheet = board.sheet();
        int end = from;
        while (sheet.capitalAt(end)
                && !board.titleAt(end)
                && !rules.calendar().has(sheet.lowerAt(end))) {
            Optional<Found> inner = board.at(end);
            if (inner.flatMap(Found::guess).filter(EntityType.PERSON::equals).isPresent()) {
                return end;
            }
            end = inner.map(Found::to).orElse(end + 1);
        }
        return end;
    }
}
