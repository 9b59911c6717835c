package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kabar.extract.Passage;
import org.kabar.extract.Scene;
import org.kabar.extract.Zone;
import org.kabar.model.Span;
import org.kabar.model.Text;
import org.kabar.model.Token;

/** Joins sentences that one quotation spans, and quotations to the clause that reports them. */
final class Statements {

    /** A mark that never closes must not turn a whole page into one statement. */
    private static final int MOST_SENTENCES = 30;

    private final Speech speech;
    private final WordReader reader;

    Statements(EventPack pack) {
        this.speech = pack.speech();
        this.reader = new WordReader(pack);
    }

    /** The statements of the article's own sentences and headlines, in reading order. */
    List<Statement> of(Scene scene) {
        List<Statement> all = new ArrayList<>();
        List<Passage> open = new ArrayList<>();
        List<Quote> quotes = List.of();
        int line = -1;
        Map<Integer, Span> lines = lines(scene);
        for (Passage passage : scene.passages()) {
            if (!isTold(passage)) {
                continue;
            }
            if (passage.line() != line) {
                flush(scene, open, quotes, all);
                line = passage.line();
                quotes =
                        QuoteFinder.find(
                                scene.article().text(),
                                lines.getOrDefault(line, passage.evidence()));
            } else if (!open.isEmpty() && !joins(scene.article().text(), open, passage, quotes)) {
                flush(scene, open, quotes, all);
            }
            open.add(passage);
        }
        flush(scene, open, quotes, all);
        return all;
    }

    private static boolean isTold(Passage passage) {
        return (passage.zone() == Zone.BODY || passage.zone() == Zone.HEADLINE)
                && !passage.repeated()
                && !passage.tokens().isEmpty();
    }

    private static Map<Integer, Span> lines(Scene scene) {
        Map<Integer, Span> lines = new HashMap<>();
        scene.passages().stream()
                .filter(Statements::isTold)
                .forEach(it -> lines.merge(it.line(), it.evidence(), Span::union));
        return lines;
    }

    private boolean joins(Text text, List<Passage> open, Passage next, List<Quote> quotes) {
        if (open.size() >= MOST_SENTENCES) {
            return false;
        }
        int border = next.evidence().begin();
        int begin = open.getFirst().evidence().begin();
        boolean spanned =
                quotes.stream()
                        .map(Quote::outer)
                        .anyMatch(
                                outer ->
                                        outer.begin() >= begin
                                                && outer.begin() < border
                                                && outer.end() > border);
        Token first = next.tokens().getFirst();
        boolean reports =
                Character.isLowerCase(first.form().codePointAt(0))
                        && speech.isAfter(first.form().toLowerCase(Locale.ROOT));
        return spanned || reports && endsQuoted(text, open.getLast(), quotes);
    }

    private static boolean endsQuoted(Text text, Passage passage, List<Quote> quotes) {
        int end = passage.evidence().end();
        return quotes.stream().anyMatch(quote -> Math.abs(quote.outer().end() - end) <= 1)
                && end <= text.codePointLength();
    }

    private void flush(
            Scene scene, List<Passage> open, List<Quote> lineQuotes, List<Statement> all) {
        if (open.isEmpty()) {
            return;
        }
        Span evidence = open.stream().map(Passage::evidence).reduce(Span::union).orElseThrow();
        List<Quote> quotes =
                lineQuotes.stream().filter(quote -> evidence.covers(quote.inner())).toList();
        all.add(reader.read(scene, List.copyOf(open), evidence, quotes));
        open.clear();
    }

    /** The first of a list, if there is one. */
    static <T> Optional<T> first(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getFirst());
    }
}
