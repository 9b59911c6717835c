package org.kabar.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.kabar.annotate.Treebank.Word;

/**
 * Measures models on test files. A span counts as correct only if its begin, end and type all
 * agree; the accuracy of tags is given as the share of tokens whose tag agrees.
 */
public final class Evaluation {

    private static final String ALL = "all";

    private final Models models;
    private final Path corpora;

    private Evaluation(Models models, Path corpora) {
        this.models = models;
        this.corpora = corpora;
    }

    /**
     * Measures the models of a language on the test files of its training recipe.
     *
     * @param corpora the folder of the corpora
     * @throws IOException if a test file cannot be read
     * @throws ModelException if there is no recipe for the language, or a test file is damaged
     */
    public static List<Result> of(Models models, String language, Path corpora) throws IOException {
        return of(models, Recipe.ofLanguage(language), corpora);
    }

    static List<Result> of(Models models, Recipe recipe, Path corpora) throws IOException {
        Evaluation evaluation = new Evaluation(models, corpora);
        List<Result> results = new ArrayList<>();
        for (String file : recipe.treebanksForTesting()) {
            results.addAll(evaluation.treebank(file));
        }
        for (String file : recipe.namesForTesting()) {
            results.addAll(
                    NameEvaluation.of(models, corpora.resolve(file), file, Optional.empty())
                            .results());
        }
        for (String file : recipe.namesForTesting()) {
            Optional<Convention> convention = recipe.convention(file);
            if (convention.isPresent()) {
                results.addAll(
                        NameEvaluation.of(models, corpora.resolve(file), file, convention)
                                .results());
            }
        }
        return List.copyOf(results);
    }

    private List<Result> treebank(String file) throws IOException {
        List<List<Word>> sentences = Treebank.read(corpora.resolve(file));
        return List.of(
                new Result("sentences", file, ALL, sentences(sentences)),
                new Result("tokens, plain", file, ALL, tokens(models.plainTokenizer(), sentences)),
                new Result("tokens, trained", file, ALL, tokens(models.tokenizer(), sentences)),
                new Result("tags", file, ALL, tags(sentences)));
    }

    private Score sentences(List<List<Word>> sentences) {
        SentenceSplitter splitter = new SentenceSplitter(models.sentenceDetector());
        Score score = Score.NONE;
        for (SentenceSample sample : SentenceTraining.paragraphs(sentences)) {
            Set<String> found = new HashSet<>();
            splitter.split(
                    BasicPlane.of(sample.getDocument()),
                    (line, span) -> found.add(place(span.begin(), span.end())));
            score = score.plus(compare(places(sample.getSentences()), found));
        }
        return score;
    }

    private static Score tokens(Tokenizer tokenizer, List<List<Word>> sentences) {
        Score score = Score.NONE;
        for (List<Word> sentence : sentences) {
            TokenSample sample = TokenTraining.sample(sentence);
            Span[] found = tokenizer.tokenizePos(sample.getText());
            score = score.plus(compare(places(sample.getTokenSpans()), places(found)));
        }
        return score;
    }

    private Score tags(List<List<Word>> sentences) {
        POSTaggerME tagger = models.tagger();
        int correct = 0;
        int all = 0;
        for (List<Word> sentence : sentences) {
            POSSample sample = TagTraining.sample(sentence);
            String[] found = tagger.tag(sample.getSentence());
            for (int i = 0; i < found.length; i++) {
                correct += found[i].equals(sample.getTags()[i]) ? 1 : 0;
            }
            all += found.length;
        }
        return new Score(correct, all, all);
    }

    private static Set<String> places(Span[] spans) {
        Set<String> places = new HashSet<>();
        Arrays.stream(spans).forEach(span -> places.add(place(span.getStart(), span.getEnd())));
        return places;
    }

    private static String place(int begin, int end) {
        return begin + "-" + end;
    }

    private static Score compare(Set<String> expected, Set<String> found) {
        int correct = (int) found.stream().filter(expected::contains).count();
        return new Score(correct, found.size(), expected.size());
    }
}
