package org.kabar.resolve;

import java.util.List;
import java.util.Map;

/**
 * The weights of evidence, as natural logarithms of odds, and the scores from which something comes
 * of them: logistic models, one for each kind of comparison. The data file {@code
 * resolve/weights.txt} has the figures and says where they come from. Immutable.
 *
 * @param weights the weight of a unit of each kind of evidence
 * @param apply the score from which a proposal is applied, from 0 to 1
 * @param review the score from which it is listed for a person
 * @param limits other limits
 */
record ScoreModel(
        Map<String, Double> weights, double apply, double review, Map<String, Double> limits) {

    /** Copies the maps. */
    ScoreModel {
        weights = Map.copyOf(weights);
        limits = Map.copyOf(limits);
    }

    /**
     * The model under a heading of the data file.
     *
     * @param kind {@code entity} or {@code event}
     */
    static ScoreModel of(String kind) {
        Sections file = Sections.read("weights.txt");
        Map<String, Double> limits = file.numbers(kind + " limits");
        return new ScoreModel(
                file.numbers(kind), value(limits, "apply"), value(limits, "review"), limits);
    }

    /**
     * The weight of one kind of evidence.
     *
     * @throws IllegalStateException if the file has none
     */
    double weight(String evidence) {
        return value(weights, evidence);
    }

    /**
     * A limit.
     *
     * @throws IllegalStateException if the file has none
     */
    double limit(String name) {
        return value(limits, name);
    }

    /** The probability of a sum of evidence, in thousandths. */
    double score(List<Evidence> evidence) {
        double odds = evidence.stream().mapToDouble(e -> weight(e.kind()) * e.amount()).sum();
        return Math.round(1000 / (1 + Math.exp(-odds))) / 1000.0;
    }

    private static double value(Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no weight or limit " + name);
        }
        return value;
    }
}
