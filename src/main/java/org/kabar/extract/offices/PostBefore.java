package org.kabar.extract.offices;

import java.util.Optional;
import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.MarkedSheet.Place;
import org.kabar.extract.names.Sheet;
import org.kabar.model.EntityType;

/** Reads the post before a person: "Menteri Pertahanan Rusia Sergei Shoigu". */
final class PostBefore {

    private static final int LONGEST = 14;
    private static final int YEAR = 4;

    private final OfficeRules rules;
    private final MarkedSheet marked;
    private final Sheet sheet;
    private final boolean[] posts;

    PostBefore(OfficeRules rules, MarkedSheet marked) {
        this.rules = rules;
        this.marked = marked;
        sheet = marked.sheet();
        posts = rules.posts(marked);
    }

    /** The post that ends before a word. */
    Optional<Post> read(int person) {
        int end = end(person);
        int first = begin(end);
        int begin = first;
        while (begin < end && !startsPost(begin)) {
            begin++;
        }
        int from = rules.isBodyFirst() ? first : begin;
        if (begin >= end || isBareOccupation(from, end)) {
            return Optional.empty();
        }
        return Optional.of(new Post(withBody(from, begin), end, end, from));
    }

    /** The body right before the post is part of its words, unless it owns the post. */
    private int withBody(int from, int begin) {
        Optional<Place> body = begin > from ? marked.covering(begin - 1) : Optional.empty();
        return body.map(Place::from).filter(at -> at >= from).orElse(begin);
    }

    private boolean startsPost(int i) {
        return marked.covering(i).isEmpty() && rules.begins(sheet.lowerAt(i));
    }

    /** Where the post ends: before a comma, brackets and forms of address. */
    private int end(int person) {
        int end = person;
        boolean moved = true;
        while (moved && end > 0) {
            moved = false;
            String last = sheet.lowerAt(end - 1);
            int rank = rules.rankBefore(sheet, end);
            if (last.equals(",") && end == person
                    || last.equals(".") && end > 1 && rules.isHonorific(sheet.lowerAt(end - 2))) {
                end--;
                moved = true;
            } else if (last.equals("(") && end == person) {
                end--;
                moved = true;
            } else if (origin(end) < end || period(end) < end) {
                end = Math.min(origin(end), period(end));
                moved = true;
            } else if (rank > 0 || rules.pointsBack(last)) {
                end -= Math.max(rank, 1);
                moved = true;
            } else if (last.equals(",") && rank(end, person)) {
                end--;
                moved = true;
            } else if (last.equals(")")) {
                int open = open(end - 1);
                moved = open < end - 1;
                end = open;
            } else if (isForce(end - 1)) {
                end -= 2;
                moved = true;
            } else if (marked.covering(end - 1).isEmpty() && rules.isHonorific(last)) {
                end--;
                moved = true;
            }
        }
        return end;
    }

    /** Whether the name of a force stands behind a rank: "Jenderal TNI". */
    private boolean isForce(int at) {
        return marked.covering(at).filter(place -> place.to() - place.from() == 1).isPresent()
                && rules.isRank(sheet.lowerAt(at - 1));
    }

    /** Where "asal Brasil" before a word begins; that word if nothing of the kind ends there. */
    private int origin(int end) {
        return marked.covering(end - 1)
                .filter(place -> rules.isOrigin(sheet.lowerAt(place.from() - 1)))
                .map(place -> place.from() - 1)
                .orElse(end);
    }

    /** Where the years that somebody held a post begin: "tahun 2021-2024". */
    private int period(int end) {
        int begin = end;
        while (begin > 0
                && marked.covering(begin - 1).isEmpty()
                && (sheet.word(begin - 1).isNumber()
                        || begin < end && sheet.lowerAt(begin - 1).equals("-"))) {
            begin--;
        }
        boolean years = begin < end && sheet.word(begin).form().length() == YEAR;
        int word = years && rules.isPeriod(sheet.lowerAt(begin - 1)) ? 1 : 0;
        return years ? begin - word : end;
    }

    /** Whether nothing but ranks and forms of address stand between here and the person. */
    private boolean rank(int end, int person) {
        int at = person;
        while (at > end) {
            int rank = rules.rankBefore(sheet, at);
            boolean mark = sheet.lowerAt(at - 1).equals(".");
            if (rank == 0 && !mark && !rules.isHonorific(sheet.lowerAt(at - 1))) {
                return false;
            }
            at -= Math.max(rank, 1);
        }
        return end < person;
    }

    private int begin(int end) {
        int begin = end;
        while (begin > 0 && end - begin < LONGEST) {
            Optional<Place> name = marked.covering(begin - 1);
            String word = sheet.lowerAt(begin - 1);
            if (name.isPresent()) {
                if (name.get().mark().type() == EntityType.PERSON) {
                    return begin;
                }
                begin = name.get().from();
            } else if (rules.isOrdinal(sheet, begin - OfficeRules.ORDINAL)) {
                begin -= OfficeRules.ORDINAL;
            } else if (rules.isGenitive(word) && begin > 1) {
                begin--;
            } else if (word.equals(")")) {
                int open = open(begin - 1);
                if (open == begin - 1) {
                    return begin;
                }
                begin = open;
            } else if (posts[begin - 1]
                    || rules.continues(sheet, begin - 1)
                    || rules.joins(word)
                            && rules.isField(sheet.lowerAt(begin))
                            && !rules.begins(sheet.lowerAt(begin))) {
                begin--;
            } else {
                return begin;
            }
        }
        return begin;
    }

    /** The bracket that a closing one belongs to, if it is near. */
    private int open(int close) {
        for (int i = close - 1; i >= Math.max(0, close - 4); i--) {
            if (sheet.word(i).is("(")) {
                return i;
            }
        }
        return close;
    }

    private boolean isBareOccupation(int begin, int end) {
        boolean named =
                marked.places().stream()
                        .anyMatch(place -> place.from() >= begin && place.to() <= end);
        boolean another =
                !sheet.capitalAt(begin)
                        && sheet.capitalAt(begin + 1)
                        && rules.begins(sheet.lowerAt(begin + 1));
        boolean bare = end - begin == 1 || another;
        return !named && bare && rules.isOccupation(sheet.lowerAt(begin));
    }
}
