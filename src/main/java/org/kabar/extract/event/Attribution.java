package org.kabar.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.model.Assertion;
import org.kabar.model.Links;
import org.kabar.model.Source;
import org.kabar.model.Span;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Text;
import org.kabar.model.When;

/** Adds to an event who says it, through whom, and how surely. */
final class Attribution {

    private final EventPack pack;
    private final Text text;
    private final Statement statement;
    private final List<Frame> frames;
    private final List<String> lastSpeakers;
    private final Optional<Frame> carried;

    Attribution(
            EventPack pack,
            Text text,
            Statement statement,
            List<Frame> frames,
            List<String> lastSpeakers,
            Optional<Frame> carried) {
        this.pack = pack;
        this.text = text;
        this.statement = statement;
        this.frames = List.copyOf(frames);
        this.lastSpeakers = List.copyOf(lastSpeakers);
        this.carried = carried;
    }

    /** The assertion; its identifier is given when it is logged. */
    Assertion assertion(Draft draft) {
        int at = draft.match().where().begin();
        List<Frame> covering =
                carried.isPresent()
                        ? carried.stream().toList()
                        : frames.stream().filter(frame -> frame.covers(at)).toList();
        Optional<Frame> nearest =
                covering.stream()
                        .filter(frame -> !frame.sources().isEmpty())
                        .min(
                                Comparator.comparing(this::isWish)
                                        .thenComparing(frame -> Math.abs(frame.verb() - at)));
        List<String> sources = nearest.map(Frame::sources).orElseGet(() -> quoted(at));
        if (pack.speech().acts().contains(draft.type()) && draft.actors().containsAll(sources)) {
            sources = List.of();
        }
        List<String> outlets =
                covering.stream().flatMap(frame -> frame.outlets().stream()).distinct().toList();
        Stance stance =
                withholds(at)
                        ? Stance.WITHHOLDS
                        : draft.stance()
                                .or(() -> nearest.map(Frame::stance))
                                .orElse(Stance.AFFIRMS);
        return new Assertion(
                "",
                draft.type(),
                draft.actors(),
                draft.recipients(),
                draft.theme(),
                draft.where(),
                when(draft),
                new Source(sources, outlets, stance),
                draft.status(),
                Links.none(),
                Optional.empty(),
                Math.round(draft.confidence() * 100) / 100.0,
                List.of(statement.evidence()));
    }

    /** Whether somebody only hopes; what they hope is told by whoever tells of it. */
    private boolean isWish(Frame frame) {
        return pack.speech().wishing().contains(statement.syntax().lower(frame.verb()));
    }

    /** A statement that is nothing but a quotation goes on with the last speaker. */
    private List<String> quoted(int at) {
        if (at >= statement.syntax().size()) {
            return List.of();
        }
        Span word = statement.syntax().word(at).span();
        boolean own =
                frames.isEmpty()
                        && statement.quotes().stream()
                                .anyMatch(
                                        quote ->
                                                quote.outer().begin()
                                                                <= statement.evidence().begin()
                                                        && quote.inner().covers(word));
        return own ? lastSpeakers : List.of();
    }

    private static When when(Draft draft) {
        return draft.time()
                .map(
                        time ->
                                draft.status() == Status.OCCURRED
                                                || draft.status() == Status.ONGOING
                                        ? time.before()
                                        : time.ahead())
                .orElseGet(When::unknown);
    }

    /** Whether the source will not say more of what is told from here on. */
    private boolean withholds(int at) {
        Span before =
                new Span(statement.evidence().begin(), statement.syntax().word(at).span().begin());
        return pack.cues().withholds(text.slice(before).toLowerCase(Locale.ROOT));
    }
}
