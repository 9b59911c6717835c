package org.kabar.extract.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/**
 * The names of accounts, such as {@code @PoldaContoh}: bodies where a part of them is the head of
 * one, else people. Immutable and thread-safe.
 */
final class Handles {

    private static final Pattern PARTS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private final NameRules rules;

    Handles(NameRules rules) {
        this.rules = rules;
    }

    /** Adds all that stand on a board. */
    void add(Board board) {
        Sheet sheet = board.sheet();
        for (int i = 0; i + 1 < sheet.size(); i++) {
            boolean account =
                    sheet.word(i).is("@")
                            && !(i > 0 && sheet.word(i).glued() && isPart(sheet, i - 1));
            int end = account ? end(sheet, i + 1) : i;
            if (end > i + 1) {
                board.add(found(board, i, end));
            }
        }
    }

    private static int end(Sheet sheet, int from) {
        int end = from;
        while (end < sheet.size() && sheet.word(end).glued() && isPart(sheet, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(Sheet sheet, int i) {
        return !sheet.word(i).isMark() || sheet.word(i).is("_");
    }

    private Found found(Board board, int from, int end) {
        boolean head =
                Arrays.stream(PARTS.split(board.words(from + 1, end)))
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .anyMatch(part -> rules.organizationHeads().has(part));
        Optional<EntityType> known =
                board.hitAt(from + 1)
                        .filter(hit -> hit.to() == end)
                        .map(hit -> hit.known().getFirst().type());
        EntityType type = known.orElse(head ? EntityType.ORGANIZATION : EntityType.PERSON);
        return Found.sure(from, end, Found.Source.DOMAIN, type, 0.6);
    }
}
