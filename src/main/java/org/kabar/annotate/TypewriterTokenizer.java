package org.kabar.annotate;

import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * A trained tokenizer that sees printed marks as typewriter marks. The places that it gives are
 * those of the sentence as it is. Not thread-safe.
 */
final class TypewriterTokenizer implements Tokenizer {

    private final TokenizerME trained;

    TypewriterTokenizer(TokenizerModel model) {
        this.trained = new TokenizerME(model);
    }

    @Override
    public Span[] tokenizePos(String sentence) {
        return trained.tokenizePos(Typography.plainText(sentence));
    }

    @Override
    public String[] tokenize(String sentence) {
        return Span.spansToStrings(tokenizePos(sentence), sentence);
    }
}
