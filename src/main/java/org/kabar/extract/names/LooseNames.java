package org.kabar.extract.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/**
 * Names that neither model nor authority knows, but that their surroundings give away: web domains,
 * people behind a post, abbreviations in brackets, capitals in the middle of a sentence. Immutable
 * and thread-safe.
 */
final class LooseNames {

    private static final Pattern TOP_LEVEL = Pattern.compile("(?i)com|id|co|net|tv|news|info");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int LONGEST_PERSON = 5;

    private final NameRules rules;

    LooseNames(NameRules rules) {
        this.rules = rules;
    }

    /** Adds web domains, which go before everything else. */
    void addDomains(Board board) {
        Sheet sheet = board.sheet();
        for (int i = 0; i + 2 < sheet.size(); i++) {
            boolean domain = sheet.word(i).isLetters() || sheet.word(i).isNumber();
            if (domain && dotted(sheet, i) && !inAddress(sheet, i)) {
                int begin = i;
                while (begin > 0 && sheet.word(begin).glued() && !sheet.word(begin - 1).isMark()) {
                    begin--;
                }
                int end = i + 3;
                while (dotted(sheet, end - 1)) {
                    end += 2;
                }
                Optional<Gazetteer.Hit> hit = board.hitAt(begin);
                board.add(
                        hit.isPresent() && hit.get().to() >= end
                                ? Found.known(hit.get(), hit.get().known().getFirst().type())
                                : Found.sure(
                                        begin, end, Found.Source.DOMAIN, EntityType.OUTLET, 0.8));
            }
        }
    }

    private static boolean dotted(Sheet sheet, int i) {
        return i + 2 < sheet.size()
                && sheet.word(i + 1).is(".")
                && sheet.word(i + 1).glued()
                && sheet.word(i + 2).glued()
                && TOP_LEVEL.matcher(sheet.word(i + 2).form()).matches();
    }

    private static boolean inAddress(Sheet sheet, int i) {
        String before = i > 0 && sheet.word(i).glued() ? sheet.word(i - 1).form() : "";
        return before.equals("/") || before.equals("@") || before.equals(".");
    }

    /** Adds what stands free after all other names were found. */
    void add(Board board) {
        if (!board.sheet().titleCased()) {
            addRuns(board);
        }
        addBracketed(board);
        addEditions(board);
    }

    private void addRuns(Board board) {
        Sheet sheet = board.sheet();
        int i = 0;
        while (i < sheet.size()) {
            int end = runEnd(board, i);
            if (end > i) {
                run(board, i, end).ifPresent(board::add);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of a run of free capitalised words. */
    private int runEnd(Board board, int begin) {
        Sheet sheet = board.sheet();
        int end = begin;
        while (end < sheet.size() && board.isFree(end, end + 1) && !board.titleAt(end)) {
            Word word = sheet.word(end);
            boolean inner = end > begin && end + 1 < sheet.size();
            boolean joins =
                    inner
                            && (word.glued()
                                            && sheet.word(end + 1).glued()
                                            && (word.is("-") || word.is("'") || word.is("’"))
                                    || word.is(".")
                                            && word.glued()
                                            && sheet.word(end - 1).form().length() == 1
                                            && sheet.capitalAt(end + 1)
                                            && !rules.ordinary().has(sheet.lowerAt(end + 1))
                                    || rules.particles().has(word.lower())
                                            && !rules.placePrepositions().has(word.lower())
                                            && sheet.capitalAt(end + 1)
                                            && board.isFree(end + 1, end + 2));
            boolean follows = word.isNumber() && end > begin && sheet.word(end).glued();
            if (!word.isCapital() && !joins && !follows) {
                break;
            }
            end++;
        }
        return end;
    }

    private Optional<Found> run(Board board, int begin, int end) {
        Sheet sheet = board.sheet();
        int from = begin;
        while (from < end
                && (isOrdinary(sheet, from, end)
                        || rules.honorifics().has(sheet.lowerAt(from))
                                && !(from + 1 < end && sheet.word(from + 1).is(".")))) {
            from++;
        }
        int to = end;
        while (to > from
                && (sheet.word(to - 1).isMark() || rules.degrees().has(sheet.lowerAt(to - 1)))) {
            to--;
        }
        boolean lone = to - from == 1;
        if (from >= to
                || rules.isAmount(sheet, from, to)
                || rules.isDegree(sheet, from, to)
                || areOrdinary(sheet, from, to)
                || lone && sheet.word(from).form().length() < 2
                || lone && rules.isCommonNoun(sheet.word(from))) {
            return Optional.empty();
        }
        boolean afterPost = isAfterPost(board, from);
        if (afterPost && to - from <= LONGEST_PERSON && !sheet.word(from).isCaps()) {
            return Optional.of(
                    Found.guessed(
                            from, to, Found.Source.TITLE, Optional.of(EntityType.PERSON), 0.7));
        }
        boolean first = sheet.startsSentence(from);
        boolean telling =
                to - from > 1
                        || sheet.word(from).isCaps()
                        || sheet.word(from).tag().equals("PROPN");
        return first && (to - from == 1 || !sheet.word(from).tag().equals("PROPN")) || !telling
                ? Optional.empty()
                : Optional.of(Found.guessed(from, to, Found.Source.RUN, Optional.empty(), 0.5));
    }

    private boolean areOrdinary(Sheet sheet, int from, int to) {
        return sheet.words().subList(from, to).stream()
                .allMatch(word -> rules.ordinary().has(word.lower()) && !word.isCaps());
    }

    /** Whether a post or form of address stands before, or the body that the post belongs to. */
    private boolean isAfterPost(Board board, int from) {
        Optional<Found> body =
                board.at(from - 1)
                        .filter(name -> board.titleAt(name.from() - 1))
                        .filter(name -> name.type().filter(EntityType::isAgent).isPresent());
        return body.isPresent()
                || board.titleAt(from - 1)
                || rules.honorifics().has(board.sheet().lowerAt(from - 1));
    }

    /** An ordinary word that is alone or only begins a sentence is no part of a name. */
    private boolean isOrdinary(Sheet sheet, int at, int end) {
        return rules.ordinary().has(sheet.lowerAt(at))
                && (at + 1 == end || sheet.startsSentence(at));
    }

    /** An abbreviation in brackets right behind a name means the same thing. */
    private void addBracketed(Board board) {
        Sheet sheet = board.sheet();
        for (Found name : board.found()) {
            int open = name.to();
            if (open + 2 < sheet.size()
                    && sheet.word(open).is("(")
                    && sheet.capitalAt(open + 1)
                    && sheet.word(open + 2).is(")")
                    && board.isFree(open + 1, open + 2)
                    && !rules.ordinary().has(sheet.lowerAt(open + 1))
                    && !rules.currencies().has(sheet.lowerAt(name.from() - 1))
                    && !rules.titles().has(sheet.lowerAt(open + 1))) {
                board.add(
                        new Found(
                                open + 1,
                                open + 2,
                                Found.Source.BRACKET,
                                name.type(),
                                name.guess(),
                                List.of(),
                                List.of(),
                                name.confidence()));
            }
        }
    }

    /** The words behind a name that count its editions: a year, or "ke-59"; 0 if none do. */
    private int edition(Sheet sheet, int end) {
        boolean year =
                end < sheet.size()
                        && YEAR.matcher(sheet.word(end).form()).matches()
                        && !sheet.word(end).glued();
        boolean count =
                end + 2 < sheet.size()
                        && rules.ordinals().has(sheet.lowerAt(end))
                        && sheet.word(end + 1).is("-")
                        && sheet.word(end + 2).isNumber();
        return count ? 3 : year ? 1 : 0;
    }

    /** A year or a count right behind makes an edition of a named event. */
    private void addEditions(Board board) {
        Sheet sheet = board.sheet();
        for (Found name : board.found()) {
            int end = name.to();
            int edition = edition(sheet, end);
            boolean event =
                    name.type()
                            .map(EntityType.EVENT::equals)
                            .orElse(
                                    name.guess().filter(EntityType.PERSON::equals).isEmpty()
                                            || name.to() - name.from() > 1
                                                    && name.source() != Found.Source.TITLE);
            boolean unknown =
                    name.known().isEmpty()
                            || name.type().filter(EntityType.EVENT::equals).isPresent();
            if (edition > 0 && event && unknown && !rules.particles().has(sheet.lowerAt(end - 1))) {
                board.replace(name, name.until(end + edition).as(EntityType.EVENT));
            }
        }
    }
}
