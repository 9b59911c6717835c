package org.kabar.extract.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kabar.model.EntityType;

/**
 * Decides what the unknown names of one article mean: every occurrence of a name speaks for one
 * type or another, and the name gets the same type everywhere. For one thread and one article.
 */
final class TypeVotes {

    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final Optional<EntityType> PERSON = Optional.of(EntityType.PERSON);
    private static final double PAIR = 0.6;
    private static final double LIST = 0.8;
    private static final double SPEAKING = 1.3;

    private final NameRules rules;
    private final Map<String, EnumMap<EntityType, Double>> votes = new HashMap<>();
    private final Map<String, EntityType> sure = new HashMap<>();

    TypeVotes(NameRules rules) {
        this.rules = rules;
    }

    /** Counts the names of all boards. */
    void count(List<Board> boards) {
        for (Board board : boards) {
            for (Found name : board.found()) {
                String words = board.words(name);
                name.type().ifPresent(type -> sure.putIfAbsent(words, type));
                if (name.type().isEmpty()) {
                    vote(board, name, words);
                }
            }
        }
        countParts();
        for (int round = 0; round < 2; round++) {
            boards.forEach(this::countNeighbours);
        }
    }

    /** From now on these words have this type, unless something else was sure of theirs. */
    void settle(String words, EntityType type) {
        sure.putIfAbsent(words, type);
    }

    /** The type of a name. */
    EntityType type(Board board, Found name) {
        String words = board.words(name);
        return name.type()
                .or(() -> Optional.ofNullable(sure.get(words)))
                .orElseGet(() -> best(words).orElse(EntityType.ORGANIZATION));
    }

    private Optional<EntityType> best(String words) {
        EnumMap<EntityType, Double> counts = votes.get(words);
        return counts == null
                ? Optional.empty()
                : counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
    }

    private void add(String words, EntityType type, double weight) {
        votes.computeIfAbsent(words, any -> new EnumMap<>(EntityType.class))
                .merge(type, weight, Double::sum);
    }

    private void vote(Board board, Found name, String words) {
        votes.computeIfAbsent(words, any -> new EnumMap<>(EntityType.class));
        name.guess()
                .ifPresent(
                        type ->
                                add(
                                        words,
                                        type,
                                        name.confidence()
                                                + (name.source() == Found.Source.TITLE ? 1 : 0)));
        Sheet sheet = board.sheet();
        int from = name.from();
        int to = name.to();
        if (sheet.inDateline(from)) {
            add(words, EntityType.PLACE, 1.5);
        }
        rules.typeByNoun(sheet, from).ifPresent(type -> add(words, type, 3));
        post(board, name, words);
        neighbours(sheet, from, to, words);
        abbreviation(board, to, words);
        form(sheet, from, to, words);
        if (rules.finding() == NameRules.Finding.CAPITALS) {
            surroundings(board, name, words);
        }
    }

    /** A post or form of address before a name speaks for a person, or for the body of one. */
    private void post(Board board, Found name, String words) {
        Sheet sheet = board.sheet();
        int from = name.from();
        int to = name.to();
        boolean oneWord = to - from == 1 && sheet.lowerAt(to).equals(",");
        int rank = rank(board, oneWord ? to + 1 : to);
        boolean personBehind =
                oneWord && board.at(rank).filter(TypeVotes::isPerson).isPresent()
                        || board.at(rank).filter(TypeVotes::isPerson).isPresent()
                                && !sheet.word(rank).isMark();
        boolean post =
                board.titleAt(from - 1)
                        || rules.honorifics().has(sheet.lowerAt(from - 1))
                        || isBehindPost(board, from);
        if (post) {
            add(
                    words,
                    personBehind ? EntityType.ORGANIZATION : EntityType.PERSON,
                    personBehind ? 3 : 2);
        }
    }

    /** Words of speech beside a name and prepositions before it. */
    private void neighbours(Sheet sheet, int from, int to, String words) {
        if (rules.speech().has(sheet.lowerAt(from - 1)) || rules.speech().has(sheet.lowerAt(to))) {
            add(words, EntityType.PERSON, sheet.word(from).isCaps() ? 0.8 : SPEAKING);
        }
        if (rules.placePrepositions().has(sheet.lowerAt(from - 1))) {
            add(words, EntityType.PLACE, rules.away().has(sheet.lowerAt(from - 1)) ? 0.4 : 1);
        }
    }

    /** A name and its abbreviation in brackets behind it mean things of one kind. */
    private void abbreviation(Board board, int to, String words) {
        if (board.sheet().lowerAt(to).equals("(")) {
            board.at(to + 1)
                    .filter(
                            other ->
                                    Abbreviation.isOf(board.words(other), words)
                                            || Abbreviation.isOf(words, board.words(other)))
                    .flatMap(Found::type)
                    .ifPresent(type -> add(words, type, 3));
        }
    }

    /** What stands around a name that only its capitals gave away. */
    private void surroundings(Board board, Found name, String words) {
        Sheet sheet = board.sheet();
        votes.computeIfAbsent(words, any -> new EnumMap<>(EntityType.class));
        if (board.titleAt(name.to()) && !board.titleAt(name.from() - 1)) {
            add(words, EntityType.ORGANIZATION, 1.5);
        }
        if (rules.articles().has(sheet.lowerAt(name.from() - 1))) {
            add(words, EntityType.ORGANIZATION, 1);
        }
        boolean aged =
                sheet.lowerAt(name.to()).equals(",")
                        && name.to() + 2 < sheet.size()
                        && sheet.word(name.to() + 1).isNumber()
                        && sheet.lowerAt(name.to() + 2).equals(",");
        if (aged) {
            add(words, EntityType.PERSON, 2);
        }
    }

    /** The word after the ranks and forms of address that begin at a word. */
    private int rank(Board board, int from) {
        Sheet sheet = board.sheet();
        int at = from;
        while (at < sheet.size()
                && (board.titleAt(at) || rules.honorifics().has(sheet.lowerAt(at)))
                && board.at(at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** "CEO Juve, Giuseppe Marotta", "warga Solo, Sri": a post or a resident, then a comma. */
    private boolean isBehindPost(Board board, int from) {
        return board.sheet().lowerAt(from - 1).equals(",")
                && board.at(from - 2)
                        .filter(
                                body ->
                                        board.titleAt(body.from() - 1)
                                                || rules.residents()
                                                        .has(
                                                                board.sheet()
                                                                        .lowerAt(body.from() - 1)))
                        .filter(body -> !isPerson(body))
                        .isPresent();
    }

    private void form(Sheet sheet, int from, int to, String words) {
        if (to - from > 1 && rules.organizationTails().lengthBefore(sheet.words(), to) > 0) {
            add(words, EntityType.ORGANIZATION, 3);
        }
        if (to - from > 1 && rules.eventTails().lengthBefore(sheet.words(), to) > 0) {
            add(words, EntityType.EVENT, 2.5);
        }
        rules.typeByTail(sheet, from, to).ifPresent(type -> add(words, type, 2.5));
        if (to - from == 1 && sheet.word(from).isCaps()) {
            add(words, EntityType.ORGANIZATION, 1);
        }
        if (sheet.words().subList(from, to).stream().anyMatch(Untangling::isCoined)) {
            add(words, EntityType.ORGANIZATION, 1.2);
        }
        if (DIGIT.matcher(words).matches()) {
            add(words, EntityType.ITEM, 1);
        }
    }

    private static boolean isPerson(Found name) {
        return name.type().or(name::guess).filter(EntityType.PERSON::equals).isPresent();
    }

    /** A part of a full personal name is that person, and what a person is part of is one. */
    private void countParts() {
        for (String full : List.copyOf(votes.keySet())) {
            for (String part : full.contains(" ") ? full.split(" ") : new String[0]) {
                if (best(part).filter(EntityType.PERSON::equals).isPresent()) {
                    add(full, EntityType.PERSON, 1);
                }
            }
        }
        List<String> people =
                Stream.concat(
                                votes.keySet().stream().filter(words -> best(words).equals(PERSON)),
                                sure.keySet().stream()
                                        .filter(words -> sure.get(words) == EntityType.PERSON))
                        .filter(words -> words.contains(" "))
                        .distinct()
                        .toList();
        for (String full : people) {
            for (String part : full.split(" ")) {
                if (votes.containsKey(part)) {
                    add(part, EntityType.PERSON, 2);
                }
            }
        }
    }

    /** Names in one list mean things of one kind. */
    private void countNeighbours(Board board) {
        List<Found> names = board.found();
        int begin = 0;
        while (begin < names.size()) {
            int end = begin + 1;
            while (end < names.size() && inOneList(board, names.get(end - 1), names.get(end))) {
                end++;
            }
            if (end - begin > 2 || end - begin > 1 && isJoined(board, names.get(begin))) {
                spread(board, names.subList(begin, end));
            }
            begin = end;
        }
    }

    /**
     * Whether two names are joined by more than a comma, which may also part a name and its place.
     */
    private boolean isJoined(Board board, Found left) {
        String mark = board.sheet().lowerAt(left.to());
        return !mark.equals(",") || rules.joints().has(board.sheet().lowerAt(left.to() + 1));
    }

    private boolean inOneList(Board board, Found left, Found right) {
        int gap = right.from() - left.to();
        if (board.sheet().inDateline(left.from())) {
            return false;
        }
        boolean mark = isListMark(board.sheet().lowerAt(left.to()));
        boolean second = gap == 1 || isListMark(board.sheet().lowerAt(left.to() + 1));
        return gap >= 1 && gap <= 2 && mark && second;
    }

    /** Gives the types that are sure, or most favoured, to the others of a list. */
    private void spread(Board board, List<Found> list) {
        EnumMap<EntityType, Double> counts = new EnumMap<>(EntityType.class);
        for (Found name : list) {
            name.type().ifPresent(type -> counts.merge(type, 2.0, Double::sum));
            if (name.type().isEmpty()) {
                best(board.words(name)).ifPresent(type -> counts.merge(type, 0.5, Double::sum));
            }
        }
        Optional<EntityType> favourite =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        if (favourite.isEmpty()) {
            return;
        }
        double weight = list.size() > 2 ? LIST : PAIR;
        for (Found name : list) {
            boolean person = best(board.words(name)).filter(EntityType.PERSON::equals).isPresent();
            if (name.type().isEmpty() && (list.size() > 2 || !person)) {
                add(board.words(name), favourite.get(), weight);
            }
        }
    }

    private boolean isListMark(String word) {
        return word.equals(",") || word.equals(";") || rules.joints().has(word) || word.equals("/");
    }
}
