package org.kabar.extract.offices;

import java.util.ArrayList;
import java.util.List;
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
    Optional<Post> read(int person) {
        int behind = afterBrackets(person);
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
                        && (rules.isOccupation(sheet.lowerAt(begin)) && reach - begin == 1
                                || copula > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Post(begin, end, reach, begin));
    }

    /** The posts that "he" or "she" is said to hold: "Ia juga menjabat sebagai ketua X". */
    List<Post> ofPronouns() {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            int service = rules.isPronoun(sheet.lowerAt(i)) ? rules.service(sheet, i + 1) : 0;
            if (service > 0) {
                post(i + 1 + service).ifPresent(posts::add);
            }
        }
        return posts;
    }

    /** The former posts that point back: "… kata mantan Ketua X itu". */
    List<Post> formerPosts() {
        List<Post> posts = new ArrayList<>();
        for (int i = 1; i < sheet.size(); i++) {
            boolean former =
                    rules.isFormer(sheet.lowerAt(i))
                            && marked.covering(i).isEmpty()
                            && rules.begins(sheet.lowerAt(i + 1));
            Optional<Post> post = former ? post(i) : Optional.empty();
            post.filter(told -> rules.pointsBack(sheet.lowerAt(afterYears(told.reach()))))
                    .ifPresent(posts::add);
        }
        return posts;
    }

    private Optional<Post> post(int begin) {
        if (!rules.begins(sheet.lowerAt(begin)) || marked.covering(begin).isPresent()) {
            return Optional.empty();
        }
        int reach = reach(begin);
        boolean someone =
                marked.beginningAt(ranks(reach))
                        .filter(place -> place.mark().type() == EntityType.PERSON)
                        .isPresent();
        boolean bare = rules.isOccupation(sheet.lowerAt(reach - 1));
        return someone || bare || reach - begin < 2
                ? Optional.empty()
                : Optional.of(new Post(begin, end(begin, reach), reach, begin));
    }

    private int afterYears(int from) {
        int at = from;
        while (at < sheet.size()
                && (sheet.word(at).isNumber() || at > from && sheet.word(at).is("-"))) {
            at++;
        }
        return at;
    }

    /** The word after an age or an abbreviation in brackets. */
    private int afterBrackets(int from) {
        boolean bracket = sheet.lowerAt(from).equals("(") && sheet.lowerAt(from + 2).equals(")");
        return bracket ? from + 3 : from;
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

    /** The word after brackets, years and ranks, where the person of the next post may stand. */
    private int ranks(int from) {
        int at = from;
        if (sheet.lowerAt(at).equals("(") && sheet.lowerAt(at + 2).equals(")")) {
            at += 3;
        }
        int years = afterYears(rules.isPeriod(sheet.lowerAt(at)) ? at + 1 : at);
        at = years > at + 1 ? years : at;
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
            } else if (rules.isOrdinal(sheet, end)) {
                end += OfficeRules.ORDINAL;
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
