package org.kabar.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Maximum entropy trained event by event, in a new order in each iteration, with a step of its own
 * for each weight. The model is an ordinary one of OpenNLP's. Its own trainers do less well on
 * names: the perceptron takes the events in the order of the corpora, so that it leans towards the
 * last of them, and gives no true probabilities; the quasi-Newton trainer is many times slower and
 * keeps a weight for each feature and outcome.
 *
 * <p>Sources: J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods for Online Learning and
 * Stochastic Optimization", JMLR 12 (2011); averaging after B. Polyak, A. Juditsky (1992). The
 * order is drawn from a fixed seed, so the same events give the same model. Public because OpenNLP
 * makes the trainer by its name.
 */
public final class AdaptiveGradient extends AbstractEventTrainer {

    /** The name of the setting for the largest weight that is left out of the model. */
    static final String NEGLIGIBLE = "Negligible";

    /** The name of the setting for how often to train from scratch, each time in other orders. */
    static final String RUNS = "Runs";

    private static final float RATE = 0.1f;
    private static final float FLOOR = 1e-6f;
    private static final double SETTLED = 1e-4;
    private static final double PRECISION = 1000;
    private static final long SEED = 1;

    /** For OpenNLP, which makes one by name. */
    public AdaptiveGradient() {}

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public MaxentModel doTrain(DataIndexer events) {
        Weights weights =
                new Weights(events.getPredLabels().length, events.getOutcomeLabels().length);
        Random random = new Random(SEED);
        int runs = trainingParameters.getIntParameter(RUNS, 1);
        for (int run = 0; run < runs; run++) {
            weights.startAnew();
            run(events, weights, random);
        }
        return weights.model(
                events, 1.0 / runs, trainingParameters.getDoubleParameter(NEGLIGIBLE, 0.0));
    }

    private void run(DataIndexer events, Weights weights, Random random) {
        int[][] contexts = events.getContexts();
        int[] outcomes = events.getOutcomeList();
        int[] order = IntStream.range(0, contexts.length).toArray();
        long steps = (long) getIterations() * order.length;
        long left = steps;
        for (int i = 0; i < getIterations(); i++) {
            shuffle(order, random);
            for (int event : order) {
                weights.learn(contexts[event], outcomes[event], (float) left / steps);
                left--;
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** One weight for each feature and outcome, and what their steps depend on. */
    private static final class Weights {

        private final int width;
        private final float[] now;
        private final float[] averaged;
        private final float[] squares;
        private final double[] scores;

        Weights(int features, int outcomes) {
            width = outcomes;
            now = new float[features * outcomes];
            averaged = new float[now.length];
            squares = new float[now.length];
            scores = new double[outcomes];
        }

        /** Forgets all but the averages, which add up over the runs. */
        void startAnew() {
            Arrays.fill(now, 0);
            Arrays.fill(squares, 0);
        }

        /** Moves the weights of an event's features; {@code share} is its part of the average. */
        void learn(int[] features, int outcome, float share) {
            estimate(features);
            for (int k = 0; k < width; k++) {
                float slope = (float) ((k == outcome ? 1 : 0) - scores[k]);
                if (Math.abs(slope) < SETTLED) {
                    continue;
                }
                for (int feature : features) {
                    int at = feature * width + k;
                    squares[at] += slope * slope;
                    float step = RATE * slope / (float) StrictMath.sqrt(squares[at] + FLOOR);
                    now[at] += step;
                    averaged[at] += share * step;
                }
            }
        }

        /** Sets the scores to the probabilities of the outcomes. */
        private void estimate(int[] features) {
            Arrays.fill(scores, 0);
            for (int feature : features) {
                int at = feature * width;
                for (int k = 0; k < width; k++) {
                    scores[k] += now[at + k];
                }
            }
            double largest = Arrays.stream(scores).max().orElse(0);
            double total = 0;
            for (int k = 0; k < width; k++) {
                scores[k] = StrictMath.exp(scores[k] - largest);
                total += scores[k];
            }
            for (int k = 0; k < width; k++) {
                scores[k] /= total;
            }
        }

        /** The averages times {@code scale} as a model, without those that are negligible. */
        MaxentModel model(DataIndexer events, double scale, double negligible) {
            String[] labels = events.getPredLabels();
            List<Context> contexts = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            for (int feature = 0; feature < labels.length; feature++) {
                int at = feature * width;
                int[] outcomes =
                        IntStream.range(0, width)
                                .filter(k -> Math.abs(scale * averaged[at + k]) > negligible)
                                .toArray();
                if (outcomes.length > 0) {
                    kept.add(labels[feature]);
                    contexts.add(
                            new Context(
                                    outcomes,
                                    IntStream.of(outcomes)
                                            .mapToDouble(k -> rounded(scale * averaged[at + k]))
                                            .toArray()));
                }
            }
            return new GISModel(
                    contexts.toArray(new Context[0]),
                    kept.toArray(new String[0]),
                    events.getOutcomeLabels());
        }

        private static double rounded(double weight) {
            return Math.round(weight * PRECISION) / PRECISION;
        }
    }
}
