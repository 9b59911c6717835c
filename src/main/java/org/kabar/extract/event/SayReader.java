package org.kabar.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.Assertion;
import org.kabar.model.Links;
import org.kabar.model.Source;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Text;
import org.kabar.model.Theme;

/** The act of saying itself, for statements whose content is no event of another type. */
final class SayReader {

    /** The event type. */
    static final String SAY = "say";

    private static final int KEY_WORDS = 7;

    private final EventPack pack;
    private final Text text;
    private final Statement statement;
    private final Syntax syntax;
    private final List<Frame> frames;
    private final SettingReader settings;

    SayReader(
            EventPack pack,
            Text text,
            Statement statement,
            List<Frame> frames,
            SettingReader settings) {
        this.settings = settings;
        this.pack = pack;
        this.text = text;
        this.statement = statement;
        this.syntax = statement.syntax();
        this.frames = List.copyOf(frames);
    }

    void read(List<Draft> drafts, AssertionLog log) {
        String words = text.slice(statement.evidence()).toLowerCase(Locale.ROOT);
        if (drafts.isEmpty() && pack.cues().withholds(words)) {
            frames.stream()
                    .filter(frame -> !frame.sources().isEmpty())
                    .findFirst()
                    .ifPresent(frame -> log.withhold(frame.sources(), outlets(), statement));
            return;
        }
        Optional<Frame> speaking =
                frames.stream()
                        .filter(frame -> frame.reach() == Frame.Reach.OWN)
                        .filter(frame -> !isDenied(frame) && !voices(frame).isEmpty())
                        .findFirst();
        if (!drafts.isEmpty() || speaking.isEmpty()) {
            return;
        }
        Frame frame = speaking.get();
        Optional<Theme> theme = key(frame);
        Setting setting = settings.of(frame);
        if (log.restate(voices(frame), statement, setting) || theme.isEmpty()) {
            return;
        }
        log.add(
                new Assertion(
                        "",
                        SAY,
                        voices(frame),
                        List.of(),
                        theme,
                        setting.where(),
                        setting.when(),
                        new Source(
                                List.of(),
                                frame.sources().isEmpty() ? List.of() : outlets(),
                                frame.stance()),
                        Status.OCCURRED,
                        Links.none(),
                        Optional.empty(),
                        0.6,
                        List.of(statement.evidence())),
                statement);
    }

    /** Whether it is not said: "belum memastikan apakah ...". */
    private boolean isDenied(Frame frame) {
        Phrase group = syntax.verbGroup(new Phrase(frame.verb(), frame.verb() + 1));
        return IntStream.range(group.begin(), frame.verb())
                .anyMatch(i -> pack.cues().tells(Stance.DENIES, syntax.lower(i)));
    }

    /** Who says it: the source, or an outlet that is not only quoted but reports or counts. */
    private List<String> voices(Frame frame) {
        boolean quoted =
                frame.speaker().begin() == frame.verb()
                        && pack.speech().citing().contains(syntax.lower(frame.verb()))
                        && !pack.speech().documents().contains(syntax.lower(frame.verb() + 1));
        return frame.sources().isEmpty() && !quoted ? frame.outlets() : frame.sources();
    }

    private List<String> outlets() {
        return frames.stream().flatMap(it -> it.outlets().stream()).distinct().toList();
    }

    /** The first words of the content that say something. */
    private Optional<Theme> key(Frame frame) {
        int begin = frame.content().begin();
        while (begin < frame.content().end() && !isKey(begin, frame)) {
            begin++;
        }
        int end = begin;
        while (end < frame.content().end()
                && end - begin < KEY_WORDS
                && !ends(end)
                && !frame.speaker().contains(end)) {
            end++;
        }
        return RoleFiller.words(syntax, text, begin, end);
    }

    private boolean isKey(int index, Frame frame) {
        WordKind kind = syntax.kind(index);
        return !frame.speaker().contains(index)
                && index != frame.verb()
                && !kind.endsClause()
                && kind != WordKind.COMMA
                && kind != WordKind.TIME
                && kind != WordKind.PREPOSITION
                && kind != WordKind.AUXILIARY
                && !pack.speech().before().contains(syntax.lower(index));
    }

    private boolean ends(int index) {
        WordKind kind = syntax.kind(index);
        return kind.endsClause() || kind == WordKind.COMMA;
    }
}
