package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<Frame> framing =
                frames.stream()
                        .filter(frame -> frame.covers(at))
                        .sorted(Comparator.comparingInt(frame -> distance(frame, quote)))
                        .toList();
        return framing.stream()
                .filter(frame -> !isCiting(frame))
                .flatMap(Speakers::voices)
                .findFirst()
                .or(() -> acting(at))
                .or(() -> alone(quote));
    }

    private static Stream<String> voices(Frame frame) {
        return frame.sources().isEmpty() ? frame.outlets().stream() : frame.sources().stream();
    }

    /** Whether a frame only says through whom the article has the words, not whose they are. */
    private boolean isCiting(Frame frame) {
        String verb = statement.syntax().lower(frame.verb());
        return frame.sources().isEmpty() && speech.citing().contains(verb) && !speech.isAfter(verb);
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

    /** Words that nobody else is said to say go on with the last speaker. */
    private Optional<String> alone(Quote quote) {
        boolean opens = quote.outer().begin() <= statement.evidence().begin();
        boolean whole = opens && quote.outer().end() >= statement.evidence().end() - 1;
        boolean cited = opens && !frames.isEmpty() && frames.stream().allMatch(this::isCiting);
        boolean nobody = frames.stream().anyMatch(Frame::namesNobody);
        return whole || cited || nobody ? Statements.first(lastSpeakers) : Optional.empty();
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
