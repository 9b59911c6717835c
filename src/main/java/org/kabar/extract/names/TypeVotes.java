package org.kabar.extract.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kabar.model.EntityType;

/**
 * Decides what the unknown names of one article mean: every occurrence of a name speaks for one
 * type or another, and the name gets the same type everywhere. For one thread and one article.
 */
final class TypeVotes {

    private static final Optional<EntityType> PERSON = Optional.of(EntityType.PERSON);
    private static final double PAIR = 0.6;
    private static final double LIST = 0.8;

    private final NameRules rules;
    private final TypeTally tally = new TypeTally();
    private final Map<String, EntityType> sure = new HashMap<>();

    TypeVotes(NameRules rules) {
        this.rules = rules;
    }

    /** Counts the names of all boards. */
    void count(List<Board> boards) {
        TypeClues clues = new TypeClues(rules, tally);
        for (Board board : boards) {
            for (Found name : board.found()) {
                String words = board.words(name);
                name.type().ifPresent(type -> sure.putIfAbsent(words, type));
                if (name.type().isEmpty()) {
                    clues.read(board, name);
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
                .orElseGet(() -> tally.best(words).orElse(EntityType.ORGANIZATION));
    }

    /** A part of a full personal name is that person, and what a person is part of is one. */
    private void countParts() {
        for (String full : tally.names()) {
            for (String part : full.contains(" ") ? full.split(" ") : new String[0]) {
                if (tally.best(part).filter(EntityType.PERSON::equals).isPresent()) {
                    tally.add(full, EntityType.PERSON, 1);
                }
            }
        }
        List<String> people =
                Stream.concat(
                                tally.names().stream()
                                        .filter(words -> tally.best(words).equals(PERSON)),
                                sure.keySet().stream()
                                        .filter(words -> sure.get(words) == EntityType.PERSON))
                        .filter(words -> words.contains(" "))
                        .distinct()
                        .toList();
        for (String full : people) {
            for (String part : full.split(" ")) {
                if (tally.holds(part)) {
                    tally.add(part, EntityType.PERSON, 2);
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
                tally.best(board.words(name))
                        .ifPresent(type -> counts.merge(type, 0.5, Double::sum));
            }
        }
        Optional<EntityType> favourite = TypeTally.heaviest(counts);
        if (favourite.isEmpty()) {
            return;
        }
        double weight = list.size() > 2 ? LIST : PAIR;
        for (Found name : list) {
            boolean person =
                    tally.best(board.words(name)).filter(EntityType.PERSON::equals).isPresent();
            if (name.type().isEmpty() && (list.size() > 2 || !person)) {
                tally.add(board.words(name), favourite.get(), weight);
            }
        }
    }

    private boolean isListMark(String word) {
        return word.equals(",") || word.equals(";") || rules.joints().has(word) || word.equals("/");
    }
}
