package org.kabar.annotate;

import java.io.IOException;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Version;

/**
 * The models of a language as OpenNLP runs them by itself: sentences, tokens, tags and names, one
 * after the other, with nothing of Kabar in between. What reading a text costs is measured against
 * this. Not thread-safe.
 */
public final class BareModels {

    private final SentenceDetectorME sentences;
    private final Tokenizer tokenizer;
    private final POSTaggerME tagger;
    private final Optional<NameFinderME> finder;

    private BareModels(Models.Files files) throws IOException {
        sentences = new SentenceDetectorME(new SentenceModel(files.stream(ModelFile.SENTENCES)));
        tokenizer =
                files.places().cutting() == ModelPlaces.Cutting.TRAINED
                        ? new TokenizerME(new TokenizerModel(files.stream(ModelFile.TOKENS)))
                        : SimpleTokenizer.INSTANCE;
        tagger = new POSTaggerME(new POSModel(files.stream(ModelFile.TAGS)));
        finder =
                files.contents().containsKey(ModelFile.NAMES)
                        ? Optional.of(
                                new NameFinderME(
                                        new TokenNameFinderModel(files.stream(ModelFile.NAMES))))
                        : Optional.empty();
    }

    /**
     * The models that {@link Models#ofLanguage(String)} reads too, loaded for themselves.
     *
     * @param language a BCP 47 tag such as {@code id}
     * @throws ModelException if there are none, or a file is not the one recorded
     */
    public static BareModels ofLanguage(String language) {
        try {
            Extensions.allow();
            return new BareModels(Models.Files.of(Models.onClassPath(language)));
        } catch (IOException failure) {
            throw new ModelException("the models cannot be read", failure);
        }
    }

    /**
     * What was found in a text.
     *
     * @param sentences the number of sentences
     * @param tokens the number of tokens
     * @param tags the number of tags
     * @param names the number of names
     */
    public record Found(int sentences, int tokens, int tags, int names) {}

    /** Runs all models over a text, as a program would that used nothing but them. */
    public Found read(String text) {
        String[] found = sentences.sentDetect(text);
        int tokens = 0;
        int tags = 0;
        int names = 0;
        for (String sentence : found) {
            String[] words = tokenizer.tokenize(sentence);
            tokens += words.length;
            tags += tagger.tag(words).length;
            names += finder.map(each -> each.find(words).length).orElse(0);
        }
        finder.ifPresent(NameFinderME::clearAdaptiveData);
        return new Found(found.length, tokens, tags, names);
    }

    /** The version of OpenNLP. */
    public static String version() {
        return Version.currentVersion().toString();
    }
}
