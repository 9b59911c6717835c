package org.kabar.annotate;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.perceptron.PerceptronModel;

/**
 * A linear model that weighs the features two contexts begin with only once.
 *
 * <p>Beam search asks about one word after another, and about each word once for each way to have
 * come there. These contexts differ in their last features alone, which tell what was decided
 * before. The weights are added in the same order as by the model itself, so that the probabilities
 * are the same to the last bit. One for each tagger or finder, not thread-safe.
 */
final class StepwiseModel implements MaxentModel {

    /** How the sums of weights become probabilities. */
    private enum Kind {
        MAXIMUM_ENTROPY,
        PERCEPTRON
    }

    private final AbstractModel model;
    private final Kind kind;
    private final CompactWeights weights;
    private final int varying;
    private final double prior;
    private final double[] shared;
    private final double[] answer;
    private String[] asked = {};
    private String[] known = {};
    private int[] places = {};

    private StepwiseModel(AbstractModel model, Kind kind, CompactWeights weights, int varying) {
        this.model = model;
        this.kind = kind;
        this.weights = weights;
        this.varying = varying;
        this.prior = kind == Kind.PERCEPTRON ? 0 : StrictMath.log(1.0 / model.getNumOutcomes());
        this.shared = new double[model.getNumOutcomes()];
        this.answer = new double[model.getNumOutcomes()];
    }

    /** What makes such models, one for each thread, over the weights of one. */
    interface Source {

        /** A new one. */
        MaxentModel make();
    }

    /**
     * Models that give what another gives; the other itself if it is of an unknown kind.
     *
     * @param varying how many features at the end of a context depend on what was decided before
     */
    static Source of(MaxentModel model, int varying) {
        return switch (model) {
            case GISModel gis -> of(gis, Kind.MAXIMUM_ENTROPY, varying);
            case PerceptronModel perceptron -> of(perceptron, Kind.PERCEPTRON, varying);
            default -> () -> model;
        };
    }

    private static Source of(AbstractModel model, Kind kind, int varying) {
        CompactWeights weights = CompactWeights.of(weights(model));
        return () -> new StepwiseModel(model, kind, weights, varying);
    }

    /** OpenNLP hands out its parts untyped; the second is the weights by feature. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    @Override
    @SuppressWarnings(
            "ReferenceEquality") // the search asks again with the array that it asked with before
    public double[] eval(String[] context, double[] sums) {
        if (context == asked) {
            System.arraycopy(answer, 0, sums, 0, answer.length);
            return sums;
        }
        if (!beginsAsKnown(context)) {
            known = Arrays.copyOf(context, Math.max(0, context.length - varying));
            Arrays.fill(shared, prior);
            add(known, 0, shared);
        }
        System.arraycopy(shared, 0, sums, 0, shared.length);
        add(context, known.length, sums);
        normalise(sums);
        asked = context;
        System.arraycopy(sums, 0, answer, 0, answer.length);
        return sums;
    }

    private boolean beginsAsKnown(String[] context) {
        if (context.length != known.length + varying) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            if (!known[i].equals(context[i])) {
                return false;
            }
        }
        return true;
    }

    private void add(String[] features, int from, double[] sums) {
        int count = features.length - from;
        if (places.length < count) {
            places = new int[2 * count];
        }
        weights.find(features, from, places);
        for (int i = 0; i < count; i++) {
            if (places[i] != CompactWeights.NOWHERE) {
                weights.add(places[i], sums);
            }
        }
    }

    /** As the models of each kind do it. */
    private void normalise(double[] sums) {
        double scale = 1;
        if (kind == Kind.PERCEPTRON) {
            for (double sum : sums) {
                scale = Math.max(scale, Math.abs(sum));
            }
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] / scale);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[model.getNumOutcomes()]);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        return model.eval(context, values);
    }

    @Override
    public String getBestOutcome(double[] outcomes) {
        return model.getBestOutcome(outcomes);
    }

    @Override
    public String getAllOutcomes(double[] outcomes) {
        return model.getAllOutcomes(outcomes);
    }

    @Override
    public String getOutcome(int index) {
        return model.getOutcome(index);
    }

    @Override
    public int getIndex(String outcome) {
        return model.getIndex(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return model.getNumOutcomes();
    }
}
