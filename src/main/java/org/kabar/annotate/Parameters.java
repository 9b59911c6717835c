package org.kabar.annotate;

import opennlp.tools.util.TrainingParameters;

/** Settings of OpenNLP's trainers. */
final class Parameters {

    static final String MAXENT = "MAXENT";
    static final String PERCEPTRON = "PERCEPTRON";

    private Parameters() {}

    /**
     * Settings of one training.
     *
     * @param cutoff how often a feature must be seen to count
     */
    static TrainingParameters of(String algorithm, int cutoff, int iterations) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        return parameters;
    }

    /** The settings in words, for the training record. */
    static String describe(TrainingParameters parameters) {
        String name = parameters.algorithm();
        int runs = parameters.getIntParameter(AdaptiveGradient.RUNS, 1);
        return "%s, cutoff %d, %d iterations%s"
                .formatted(
                        name.substring(name.lastIndexOf('.') + 1),
                        parameters.getIntParameter(TrainingParameters.CUTOFF_PARAM, 0),
                        parameters.getIntParameter(TrainingParameters.ITERATIONS_PARAM, 0),
                        runs > 1 ? ", " + runs + " runs" : "");
    }
}
