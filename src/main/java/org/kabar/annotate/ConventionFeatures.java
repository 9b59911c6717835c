package org.kabar.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import opennlp.tools.util.featuregen.GeneratorFactory;

/**
 * What a token looks like, once more for each {@linkplain Convention convention}, so that what the
 * corpora agree on is learned from all of them and what they disagree on from each alone.
 *
 * <p>Source: H. Daumé III, "Frustratingly Easy Domain Adaptation", Proceedings of ACL 2007. Only
 * the features that tell what kind of word stands here are doubled; doubling all was no better.
 */
final class ConventionFeatures implements AdaptiveFeatureGenerator {

    private static final int[] CLUSTER_DEPTHS = {6, 10, 20};
    private static final int ENDING = 4;

    private final WordClusters clusters;

    ConventionFeatures(WordClusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public void createFeatures(
            List<String> features, String[] tokens, int index, String[] outcomesBefore) {
        Optional<Convention> convention = Convention.of(tokens);
        if (index > 0 && convention.isPresent()) {
            add(features, convention.get().name(), tokens, index, outcomesBefore[index - 1]);
        }
    }

    private void add(
            List<String> features, String name, String[] tokens, int index, String before) {
        String word = lower(tokens[index]);
        String kind = FeatureGeneratorUtil.tokenFeature(tokens[index]);
        features.add(name + ":w=" + word);
        features.add(name + ":c=" + kind);
        features.add(name + ":e=" + word.substring(Math.max(0, word.length() - ENDING)));
        features.add(name + ":oc=" + before + ',' + kind);
        features.add(name + ":ow=" + before + ',' + word);
        if (index > 1) {
            features.add(name + ":p=" + lower(tokens[index - 1]));
        }
        if (index + 1 < tokens.length) {
            features.add(name + ":n=" + lower(tokens[index + 1]));
        }
        String path = clusters.lookupToken(tokens[index]);
        if (path != null) {
            for (int depth : CLUSTER_DEPTHS) {
                String cluster = path.substring(0, Math.min(depth, path.length()));
                features.add(name + ":b" + depth + '=' + cluster);
            }
        }
    }

    private static String lower(String token) {
        return token.toLowerCase(Locale.ROOT);
    }

    /** Makes them as {@code name-features.xml} says. */
    public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

        /** For OpenNLP, which makes one by name. */
        public Factory() {}

        @Override
        public AdaptiveFeatureGenerator create() throws InvalidFormatException {
            if (resourceManager.getResource(getStr("dict")) instanceof WordClusters found) {
                return new ConventionFeatures(found);
            }
            throw new InvalidFormatException("no word clusters " + getStr("dict"));
        }
    }
}
