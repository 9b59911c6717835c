package org.kabar.extract.offices;

import java.util.Optional;
import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.MarkedSheet.Place;
import org.kabar.extract.names.Sheet;
import org.kabar.model.EntityType;

/** Reads the post behind a person: "Kim Jong Un, pemimpin Korea Utara,". */
final class PostBehind {

    private static final int LONGEST = 14;

    private final OfficeRules rules;
    private final MarkedSheet marked;
    private final Sheet sheet;
    private final boolean[] posts;

    PostBehind(OfficeRules rules, MarkedSheet marked) {
        this.rules = rules;
        this.marked = marked;
        sheet = marked.sheet();
        posts = rules.posts(marked);
    }

    /** The post that begins after the comma or the words behind a person. */
    Optional<Post> read(int behind) {
        int begin = sheet.lowerAt(behind).equals(",") ? behind + 1 : behind;
        int copula = rules.copula(sheet, begin);
        if (begin == behind && copula == 0) {
            return Optional.empty();
        }
        begin += copula;
        if (!rules.begins(sheet.lowerAt(begin)) || marked.covering(begin).isPresent()) {
            return Optional.empty();
        }
        int reach = reach(begin);
        int end = end(begin, reach);
        boolean someoneElse =
                marked.beginningAt(ranks(reach))
                        .filter(place -> place.mark().type() == EntityType.PERSON)
                        .isPresent();
        if (someoneElse
                || !hasName(begin, reach)
                        && (rules.isOccupation(sheet.lowerAt(begin)) || copula > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Post(begin, end, reach, begin));
    }

    /** The post that a sentence begins with and that points back: "Mantan pelatih X tersebut". */
    Optional<Post> pointingBack() {
        int begin = 0;
        while (begin < sheet.size() && !sheet.startsSentence(begin)) {
            begin++;
        }
        if (!rules.begins(sheet.lowerAt(begin)) || marked.covering(begin).isPresent()) {
            return Optional.empty();
        }
        int reach = reach(begin);
        boolean told =
                rules.pointsBack(sheet.lowerAt(reach))
                        && hasName(begin, reach)
                        && end(begin, reach) == reach;
        return told ? Optional.of(new Post(begin, reach, reach, begin)) : Optional.empty();
    }

    /** The word after brackets and ranks, where the person of the next post may stand. */
    private int ranks(int from) {
        int at = from;
        if (sheet.lowerAt(at).equals("(") && sheet.lowerAt(at + 2).equals(")")) {
            at += 3;
        }
        while (rules.isHonorific(sheet.lowerAt(at)) || sheet.lowerAt(at).equals(".")) {
            at++;
        }
        return at;
    }

    private boolean hasName(int begin, int reach) {
        return marked.places().stream()
                .anyMatch(place -> place.from() >= begin && place.to() <= reach);
    }

    private int reach(int begin) {
        int end = begin;
        while (end < sheet.size() && end - begin < LONGEST) {
            Optional<Place> name = marked.beginningAt(end);
            String word = sheet.lowerAt(end);
            if (name.isPresent()) {
                if (name.get().mark().type() == EntityType.PERSON) {
                    break;
                }
                end = name.get().to();
            } else if (posts[end]
                    || rules.continues(sheet, end)
                    || rules.joins(word) && rules.isField(sheet.lowerAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        while (end > begin
                && marked.covering(end - 1).isEmpty()
                && rules.isLoose(sheet.lowerAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The post ends before "di …" once it has named something. */
    private int end(int begin, int reach) {
        for (int i = begin + 2; i < reach; i++) {
            if (marked.covering(i).isEmpty()
                    && rules.isWithin(sheet.lowerAt(i))
                    && marked.covering(i - 1).isPresent()) {
                return i;
            }
        }
        return reach;
    }
}
