package org.kabar.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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

    static final TrainingParameters PARAMETERS = Parameters.of(Parameters.PERCEPTRON, 0, 100);

    private static final String FEATURES = "/annotate/name-features.xml";

    private NameTraining() {}

    /**
     * Trains on the trusted sentences, completes the others with what that model finds, and trains
     * again on all.
     */
    static TokenNameFinderModel train(
            Recipe recipe,
            WordClusters clusters,
            List<NameSample> trusted,
            List<NameSample> incomplete)
            throws IOException {
        TokenNameFinderModel first = train(recipe, clusters, trusted);
        if (incomplete.isEmpty()) {
            return first;
        }
        NameCompletion completion = new NameCompletion(first, recipe.namesToComplete());
        List<NameSample> all = new ArrayList<>(trusted);
        incomplete.forEach(sample -> all.add(completion.complete(sample)));
        return train(recipe, clusters, all);
    }

    private static TokenNameFinderModel train(
            Recipe recipe, WordClusters clusters, List<NameSample> samples) throws IOException {
        Extensions.allow();
        return NameFinderME.train(
                recipe.language(),
                null,
                ObjectStreamUtils.createObjectStream(samples),
                PARAMETERS,
                TokenNameFinderFactory.create(
                        null, features(), Map.of("clusters", clusters), new BioCodec()));
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
