package org.kabar.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.kabar.annotate.Treebank.Word;

/**
 * Trains the part-of-speech tagger on the words of treebanks, cut into tokens as the pipeline cuts
 * them: each part has the tag of the whole word, and the marks between the parts are punctuation.
 */
final class TagTraining {

    static final TrainingParameters PARAMETERS = Parameters.of(Parameters.PERCEPTRON, 0, 100);

    private TagTraining() {}

    static POSModel train(Recipe recipe, List<List<Word>> sentences) throws IOException {
        List<POSSample> samples = sentences.stream().map(TagTraining::sample).toList();
        return POSTaggerME.train(
                recipe.language(),
                ObjectStreamUtils.createObjectStream(samples),
                PARAMETERS,
                new POSTaggerFactory());
    }

    /** A sentence as tagged tokens. */
    static POSSample sample(List<Word> sentence) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (Word word : sentence) {
            String[] parts = SimpleTokenizer.INSTANCE.tokenize(word.form());
            for (String part : parts) {
                boolean mark = parts.length > 1 && !Character.isLetterOrDigit(part.charAt(0));
                forms.add(Typography.plain(part));
                tags.add(mark ? "PUNCT" : word.tag());
            }
        }
        return new POSSample(forms, tags);
    }
}
