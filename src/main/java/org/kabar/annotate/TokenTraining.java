package org.kabar.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.kabar.annotate.Treebank.Word;

/** Trains a tokenizer on the words of treebanks. */
final class TokenTraining {

    static final TrainingParameters PARAMETERS = Parameters.of(Parameters.MAXENT, 2, 100);

    private TokenTraining() {}

    static TokenizerModel train(Recipe recipe, List<List<Word>> sentences) throws IOException {
        List<TokenSample> samples = sentences.stream().map(TokenTraining::sample).toList();
        return TokenizerME.train(
                ObjectStreamUtils.createObjectStream(samples),
                TokenizerFactory.create(null, recipe.language(), null, true, null),
                PARAMETERS);
    }

    /** A sentence as text, with the span of each word. */
    static TokenSample sample(List<Word> sentence) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Word word : sentence) {
            spans.add(new Span(text.length(), text.length() + word.form().length()));
            text.append(word.form()).append(word.spaceAfter() ? " " : "");
        }
        return new TokenSample(text.toString(), spans.toArray(new Span[0]));
    }
}
