package org.kabar.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import opennlp.tools.util.featuregen.GeneratorFactory;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Whether a token and its neighbours stand in a name of a {@link NameList}, at its beginning or
 * inside, and what the name means. The longest names are taken, from left to right. One for each
 * name finder, not thread-safe.
 */
final class NameListFeatures implements AdaptiveFeatureGenerator {

    private final NameList list;
    private String[] sentence = {};
    private String[] marks = {};

    NameListFeatures(NameList list) {
        this.list = list;
    }

    @Override
    @SuppressWarnings(
            "ReferenceEquality") // the same array is the same sentence, and comparing is slow
    public void createFeatures(
            List<String> features, String[] tokens, int index, String[] outcomesBefore) {
        if (tokens != sentence) {
            marks = marks(tokens);
            sentence = tokens;
        }
        for (int i = Math.max(0, index - 1); i <= index + 1 && i < tokens.length; i++) {
            if (!marks[i].isEmpty()) {
                features.add("l" + (i - index) + '=' + marks[i]);
            }
        }
        if (!marks[index].isEmpty()) {
            around(features, tokens, index);
        }
    }

    private void around(List<String> features, String[] tokens, int index) {
        Convention.of(tokens).ifPresent(other -> features.add(other.name() + ":l=" + marks[index]));
        boolean more = index + 1 < tokens.length;
        boolean last = !more || !marks[index + 1].startsWith("I");
        features.add("le=" + marks[index] + last);
        if (index > 0) {
            features.add("lp=" + marks[index] + tokens[index - 1].toLowerCase(Locale.ROOT));
        }
        if (more) {
            features.add(
                    "ln=" + marks[index] + FeatureGeneratorUtil.tokenFeature(tokens[index + 1]));
        }
    }

    private String[] marks(String[] tokens) {
        String[] found = new String[tokens.length];
        Arrays.fill(found, "");
        int from = 0;
        while (from < tokens.length) {
            from = mark(tokens, from, found);
        }
        return found;
    }

    /** Marks the longest name that begins here; the token to go on with. */
    private int mark(String[] tokens, int from, String[] found) {
        if (tokens[from].isEmpty() || !Character.isUpperCase(tokens[from].codePointAt(0))) {
            return from + 1;
        }
        for (int to = Math.min(tokens.length, from + NameList.LONGEST); to > from; to--) {
            Optional<String> kinds =
                    list.kinds(String.join(" ", Arrays.asList(tokens).subList(from, to)));
            if (kinds.isPresent()) {
                found[from] = "B" + kinds.get();
                Arrays.fill(found, from + 1, to, "I" + kinds.get());
                return to;
            }
        }
        return from + 1;
    }

    /** Makes them as {@code name-features.xml} says. */
    public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

        /** For OpenNLP, which makes one by name. */
        public Factory() {}

        @Override
        public Map<String, ArtifactSerializer<?>> getArtifactSerializerMapping()
                throws InvalidFormatException {
            return Map.of(getStr("dict"), new NameList.Serializer());
        }

        @Override
        public AdaptiveFeatureGenerator create() throws InvalidFormatException {
            if (resourceManager.getResource(getStr("dict")) instanceof NameList found) {
                return new NameListFeatures(found);
            }
            throw new InvalidFormatException("no list of names " + getStr("dict"));
        }
    }
}
