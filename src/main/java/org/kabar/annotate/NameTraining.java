package org.kabar.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the name finder. What it looks at stands in {@code annotate/name-features.xml}. */
final class NameTraining {

    private static final int ITERATIONS = 5;
    private static final int RUNS = 8;
    private static final double NEGLIGIBLE = 0.05;

    static final TrainingParameters PARAMETERS = parameters();

    private static final String FEATURES = "/annotate/name-features.xml";

    private NameTraining() {}

    /**
     * Trains on sentences; those of a corpus that marks names in a way of its own are marked with
     * its {@linkplain Convention convention}.
     */
    static TokenNameFinderModel train(
            Recipe recipe, WordClusters clusters, NameList known, List<NameSample> samples)
            throws IOException {
        Extensions.allow();
        return NameFinderME.train(
                recipe.language(),
                null,
                ObjectStreamUtils.createObjectStream(samples),
                PARAMETERS,
                TokenNameFinderFactory.create(
                        null,
                        features(),
                        Map.of("clusters", clusters, "known", known),
                        new BioCodec()));
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters =
                Parameters.of(AdaptiveGradient.class.getName(), 0, ITERATIONS);
        parameters.put(AdaptiveGradient.RUNS, RUNS);
        parameters.put(AdaptiveGradient.NEGLIGIBLE, NEGLIGIBLE);
        return parameters;
    }

    private static byte[] features() throws IOException {
        try (InputStream in = NameTraining.class.getResourceAsStream(FEATURES)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FEATURES);
            }
            return in.readAllBytes();
        }
    }
}
