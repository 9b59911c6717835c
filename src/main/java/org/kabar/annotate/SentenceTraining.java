package org.kabar.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;
import org.kabar.annotate.Treebank.Word;

/** Trains the sentence detector on paragraphs put together from the sentences of treebanks. */
final class SentenceTraining {

    static final TrainingParameters PARAMETERS = Parameters.of(Parameters.MAXENT, 5, 100);

    private static final int SENTENCES_IN_A_PARAGRAPH = 5;
    private static final char[] ENDS = {'.', '!', '?', '"', '”'};

    private SentenceTraining() {}

    static SentenceModel train(Recipe recipe, List<List<Word>> sentences) throws IOException {
        Dictionary abbreviations = new Dictionary(true);
        recipe.abbreviations().forEach(word -> abbreviations.put(new StringList(word)));
        return SentenceDetectorME.train(
                recipe.language(),
                ObjectStreamUtils.createObjectStream(paragraphs(sentences)),
                new SentenceDetectorFactory(recipe.language(), true, abbreviations, ENDS),
                PARAMETERS);
    }

    /** Paragraphs of a few sentences each, with the span of each sentence. */
    static List<SentenceSample> paragraphs(List<List<Word>> sentences) {
        List<SentenceSample> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += SENTENCES_IN_A_PARAGRAPH) {
            int end = Math.min(sentences.size(), i + SENTENCES_IN_A_PARAGRAPH);
            paragraphs.add(paragraph(sentences.subList(i, end)));
        }
        return paragraphs;
    }

    private static SentenceSample paragraph(List<List<Word>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (List<Word> sentence : sentences) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(Spacing.text(sentence));
            spans.add(new Span(begin, text.length()));
        }
        return new SentenceSample(text, spans.toArray(new Span[0]));
    }
}
