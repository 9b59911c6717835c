package org.kabar.extract.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/**
 * Decides what the unknown names of one article mean: every occurrence of a name speaks for one
 * type or another, and the name gets the same type everywhere. For one thread and one article.
 */
final class TypeVotes {

    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final double NEIGHBOUR = 0.6;

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
        rules.typeByNoun(sheet, from).ifPresent(type -> add(words, type, 3));
        boolean personBehind =
                board.at(to).filter(next -> isPerson(next)).isPresent() && !sheet.word(to).isMark();
        boolean post = board.titleAt(from - 1) || rules.honorifics().has(sheet.lowerAt(from - 1));
        if (post) {
            add(
                    words,
                    personBehind ? EntityType.ORGANIZATION : EntityType.PERSON,
                    personBehind ? 3 : 2);
        }
        if (rules.speech().has(sheet.lowerAt(from - 1)) || rules.speech().has(sheet.lowerAt(to))) {
            add(words, EntityType.PERSON, 0.8);
        }
        if (rules.placePrepositions().has(sheet.lowerAt(from - 1))) {
            add(words, EntityType.PLACE, "dari".equals(sheet.lowerAt(from - 1)) ? 0.4 : 1);
        }
        form(sheet, from, to, words);
    }

    private void form(Sheet sheet, int from, int to, String words) {
        if (to - from > 1 && rules.organizationTails().lengthBefore(sheet.words(), to) > 0) {
            add(words, EntityType.ORGANIZATION, 3);
        }
        if (to - from > 1 && rules.eventTails().lengthBefore(sheet.words(), to) > 0) {
            add(words, EntityType.EVENT, 2.5);
        }
        if (to - from == 1 && sheet.word(from).isCaps()) {
            add(words, EntityType.ORGANIZATION, 1);
        }
        if (DIGIT.matcher(words).matches()) {
            add(words, EntityType.ITEM, 1);
        }
    }

    private static boolean isPerson(Found name) {
        return name.type().or(name::guess).filter(EntityType.PERSON::equals).isPresent();
    }

    /** A part of a full personal name is that person. */
    private void countParts() {
        List<String> people =
                votes.keySet().stream()
                        .filter(words -> words.contains(" "))
                        .filter(words -> best(words).filter(EntityType.PERSON::equals).isPresent())
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
        for (int i = 0; i + 1 < names.size(); i++) {
            Found left = names.get(i);
            Found right = names.get(i + 1);
            if (right.from() - left.to() != 1 || !isListMark(board.sheet().lowerAt(left.to()))) {
                continue;
            }
            spread(board, left, right);
            spread(board, right, left);
        }
    }

    private void spread(Board board, Found giver, Found taker) {
        Optional<EntityType> type = giver.type().or(() -> best(board.words(giver)));
        if (taker.type().isPresent() || type.isEmpty()) {
            return;
        }
        boolean place = type.get().isPlace();
        if (!place || best(board.words(taker)).filter(EntityType.PERSON::equals).isEmpty()) {
            add(board.words(taker), type.get(), NEIGHBOUR);
        }
    }

    private static boolean isListMark(String word) {
        return word.equals(",") || word.equals("dan") || word.equals("/");
    }
}
