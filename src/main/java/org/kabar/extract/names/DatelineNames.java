package org.kabar.extract.names;

import org.kabar.model.EntityType;

/** The unknown outlet in a dateline: what stands in brackets, or behind the city. */
final class DatelineNames {

    private static final double CONFIDENCE = 0.7;

    private DatelineNames() {}

    /** Adds the outlet of the dateline of a board, if it has one that is not known. */
    static void add(Board board) {
        Sheet sheet = board.sheet();
        int end = 0;
        while (end < sheet.size() && sheet.inDateline(end)) {
            end++;
        }
        int begin = 0;
        for (int i = 0; i < end; i++) {
            if (sheet.word(i).isMark() && !(sheet.word(i).is(".") && sheet.word(i).glued())) {
                segment(board, begin, i);
                begin = i + 1;
            }
        }
    }

    private static void segment(Board board, int from, int to) {
        boolean behind = from > 1 && isOpening(board.sheet().word(from - 1));
        boolean known =
                board.hits().stream()
                        .filter(hit -> !hit.onlyMetonym())
                        .anyMatch(hit -> hit.from() < to && from < hit.to());
        boolean site = from > 1 && board.at(from - 2).isPresent();
        if (behind && !known && !site && board.isFree(from, to)) {
            board.add(Found.sure(from, to, Found.Source.DOMAIN, EntityType.OUTLET, CONFIDENCE));
        }
    }

    private static boolean isOpening(Word mark) {
        return mark.is("(") || mark.is(",");
    }
}
