package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.Word;
import org.kabar.model.Quotation;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** Tells quotations from titles and finds whose words they are. */
final class Speakers {

    private static final int FEWEST_WORDS = 3;

    private final Speech speech;
    private final Text text;
    private final Statement statement;
    private final List<Frame> frames;
    private final List<Draft> drafts;
    private final List<String> lastSpeakers;

    Speakers(
            Speech speech,
            Text text,
            Statement statement,
            List<Frame> frames,
            List<Draft> drafts,
            List<String> lastSpeakers) {
        this.speech = speech;
        this.text = text;
        this.statement = statement;
        this.frames = List.copyOf(frames);
        this.drafts = List.copyOf(drafts);
        this.lastSpeakers = List.copyOf(lastSpeakers);
    }

    List<Quotation> quotations() {
        List<Quotation> found = new ArrayList<>();
        for (Quote quote : statement.quotes()) {
            if (WordReader.count(text.slice(quote.inner())) < FEWEST_WORDS || isTitle(quote)) {
                continue;
            }
            Optional<String> speaker = speaker(quote);
            if (speaker.isPresent() || isSentence(quote) || isReported(quote)) {
                found.add(new Quotation(speaker, quote.inner()));
            }
        }
        return found;
    }

    private Optional<String> speaker(Quote quote) {
        int at = firstWord(quote);
        Optional<String> framed =
                frames.stream()
                        .filter(frame -> frame.covers(at))
                        .sorted(Comparator.comparingInt(frame -> distance(frame, quote)))
                        .flatMap(
                                frame ->
                                        frame.sources().isEmpty()
                                                ? frame.outlets().stream()
                                                : frame.sources().stream())
                        .findFirst();
        return framed.or(() -> acting(at)).or(() -> alone(quote));
    }

    private int firstWord(Quote quote) {
        Syntax syntax = statement.syntax();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.word(i).span().begin() >= quote.inner().begin()) {
                return i;
            }
        }
        return syntax.size();
    }

    private int distance(Frame frame, Quote quote) {
        Word verb = statement.syntax().word(frame.verb());
        return verb.span().begin() < quote.outer().begin()
                ? quote.outer().begin() - verb.span().begin()
                : Math.max(0, verb.span().begin() - quote.outer().end());
    }

    /** Who does what the quoted words tell of: warns, urges, rejects. */
    private Optional<String> acting(int at) {
        return drafts.stream()
                .filter(draft -> speech.acts().contains(draft.type()))
                .filter(draft -> draft.match().where().begin() < at)
                .flatMap(draft -> draft.actors().stream())
                .findFirst();
    }

    private Optional<String> alone(Quote quote) {
        boolean whole =
                quote.outer().begin() <= statement.evidence().begin()
                        && quote.outer().end() >= statement.evidence().end() - 1;
        return whole || frames.stream().anyMatch(frame -> frame.sources().isEmpty())
                ? Statements.first(lastSpeakers)
                : Optional.empty();
    }

    /** Whether the words end with a mark inside and somebody, if unnamed, is said to say them. */
    private boolean isReported(Quote quote) {
        String words = text.slice(quote.inner());
        return !frames.isEmpty() && ",.?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private boolean isSentence(Quote quote) {
        String words = text.slice(quote.inner());
        char last = words.charAt(words.length() - 1);
        return ",.?!".indexOf(last) >= 0 && WordReader.count(words) >= 2 * FEWEST_WORDS;
    }

    private boolean isTitle(Quote quote) {
        String[] words = text.slice(quote.inner()).split("[\\s\\u00A0]+");
        boolean capitals = true;
        for (String word : words) {
            int first = word.codePointAt(0);
            capitals &= !Character.isLetter(first) || Character.isUpperCase(first);
        }
        return capitals || speech.titles().contains(wordBefore(quote));
    }

    private String wordBefore(Quote quote) {
        int begin = statement.evidence().begin();
        if (quote.outer().begin() <= begin) {
            return "";
        }
        String[] words =
                text.slice(new Span(begin, quote.outer().begin()))
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s\\u00A0]+");
        return words[words.length - 1];
    }
}
