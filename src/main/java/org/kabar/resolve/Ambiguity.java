package org.kabar.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kabar.resolve.Decisions.Pair;

/** Tells pairs in which a short name fits several that are apart. */
final class Ambiguity {

    private final Map<String, Map<String, Double>> fitting = new HashMap<>();
    private final Map<Pair, Judgement.Alike> alike;
    private final Function<Pair, Judgement> judge;
    private final ScoreModel model;

    /**
     * What is ambiguous.
     *
     * @param alike all pairs that may be one
     * @param judge compares any two
     */
    Ambiguity(Map<Pair, Judgement.Alike> alike, Function<Pair, Judgement> judge, ScoreModel model) {
        this.alike = alike;
        this.judge = judge;
        this.model = model;
        alike.forEach(
                (pair, found) ->
                        Stream.of(pair.first(), pair.second())
                                .forEach(key -> note(key, pair, found.score())));
    }

    private void note(String key, Pair pair, double score) {
        String other = key.equals(pair.first()) ? pair.second() : pair.first();
        fitting.computeIfAbsent(key, any -> new TreeMap<>()).put(other, score);
    }

    /** Why a pair is ambiguous, in plain words; empty if it is not. */
    Optional<String> of(Pair pair) {
        Judgement.Alike found = alike.get(pair);
        if (found == null || found.shorter().isEmpty()) {
            return Optional.empty();
        }
        return rival(pair.first(), pair.second(), found)
                .or(() -> rival(pair.second(), pair.first(), found));
    }

    /**
     * Another that one of a pair fits as well. A short name fits several fuller ones; a long one
     * that is two names run together fits both.
     */
    private Optional<String> rival(String one, String other, Judgement.Alike found) {
        double odds = odds(found.score());
        return fitting.getOrDefault(one, Map.of()).entrySet().stream()
                .filter(rival -> !rival.getKey().equals(other))
                .filter(rival -> odds - odds(rival.getValue()) < model.limit("margin"))
                .filter(rival -> areTwo(other, rival.getKey()))
                .map(rival -> one + " fits " + rival.getKey() + " as well")
                .findFirst();
    }

    private boolean areTwo(String one, String other) {
        return !(judge.apply(Pair.of(one, other)) instanceof Judgement.Alike);
    }

    private static double odds(double score) {
        double within = Math.min(0.9995, Math.max(0.0005, score));
        return Math.log(within / (1 - within));
    }
}
