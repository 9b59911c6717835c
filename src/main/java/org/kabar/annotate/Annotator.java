package org.kabar.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.Tokenizer;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.NameSpan;
import org.kabar.model.NameType;
import org.kabar.model.Sentence;
import org.kabar.model.Span;
import org.kabar.model.Token;

/**
 * Marks sentences, tokens, part-of-speech tags and names on articles. Made by {@link
 * Models#annotator()}; one for each thread, not thread-safe. What one article taught the name
 * finder is forgotten before the next.
 */
public final class Annotator {

    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final UnaryOperator<String> seen;
    private final POSTaggerME tagger;
    private final Optional<NameFinder> finder;

    /**
     * An annotator.
     *
     * @param seen what tokenizer and tagger see of a sentence; as long as it
     */
    Annotator(
            SentenceDetectorME detector,
            Tokenizer tokenizer,
            UnaryOperator<String> seen,
            POSTaggerME tagger,
            Optional<NameFinder> finder) {
        this.tokenizer = tokenizer;
        this.seen = seen;
        this.splitter = new SentenceSplitter(detector);
        this.tagger = tagger;
        this.finder = finder;
    }

    /** Marks one article. Any text is accepted, down to the empty one. */
    public Annotated annotate(Article article) {
        return annotate(article, step -> {});
    }

    /**
     * Marks one article.
     *
     * @param entering told of each step when it begins; many times for one article
     */
    public Annotated annotate(Article article, Consumer<? super Step> entering) {
        finder.ifPresent(NameFinder::forget);
        String plain = BasicPlane.of(article.text().toString());
        List<Sentence> sentences = new ArrayList<>();
        entering.accept(Step.SENTENCES);
        splitter.split(
                plain,
                (line, span) -> {
                    sentences.add(sentence(article, plain, line, span, entering));
                    entering.accept(Step.SENTENCES);
                });
        finder.ifPresent(NameFinder::forget);
        return new Annotated(article, sentences);
    }

    private Sentence sentence(
            Article article, String plain, int line, Span span, Consumer<? super Step> entering) {
        entering.accept(Step.TOKENS);
        String words = seen.apply(plain.substring(span.begin(), span.end()));
        opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(words);
        String[] forms = Typography.plain(opennlp.tools.util.Span.spansToStrings(spans, words));
        entering.accept(Step.TAGS);
        String[] tags = tagger.tag(forms);
        List<Token> tokens = new ArrayList<>(spans.length);
        for (int i = 0; i < spans.length; i++) {
            Span place =
                    new Span(span.begin() + spans[i].getStart(), span.begin() + spans[i].getEnd());
            tokens.add(new Token(place, article.text().slice(place), tags[i]));
        }
        entering.accept(Step.NAMES);
        return new Sentence(span, line, tokens, names(forms, tokens));
    }

    private List<NameSpan> names(String[] forms, List<Token> tokens) {
        List<NameSpan> names = new ArrayList<>();
        if (finder.isEmpty()) {
            return names;
        }
        for (opennlp.tools.util.Span found : finder.get().find(forms)) {
            Span place =
                    tokens.get(found.getStart())
                            .span()
                            .union(tokens.get(found.getEnd() - 1).span());
            names.add(
                    new NameSpan(
                            place,
                            NameType.valueOf(found.getType()),
                            Math.clamp(found.getProb(), 0.0, 1.0)));
        }
        return names;
    }
}
