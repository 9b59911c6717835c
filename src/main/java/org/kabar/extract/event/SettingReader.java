package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.extract.time.TimeExpression;

/**
 * Reads from the clause that reports words where and when they were spoken: "kata X di Y, Senin".
 * Used for one statement.
 */
final class SettingReader {

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Referents referents;

    SettingReader(Lexicon lexicon, Syntax syntax, Referents referents) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.referents = referents;
    }

    /** Where and when the source of a frame speaks. */
    Setting of(Frame frame) {
        List<Integer> words = reporting(frame);
        Optional<TimeExpression> time =
                words.stream()
                        .flatMap(i -> syntax.word(i).time().stream())
                        .filter(TimeExpression::isDated)
                        .findFirst();
        Optional<String> place =
                words.stream()
                        .filter(this::isBeforePlace)
                        .flatMap(i -> place(i).stream())
                        .findFirst();
        return new Setting(place, time);
    }

    private boolean isBeforePlace(int index) {
        return syntax.kind(index) == WordKind.PREPOSITION
                && lexicon.prepositions().place().contains(syntax.lower(index));
    }

    private Optional<String> place(int preposition) {
        return referents.place(syntax, syntax.joinedFrom(preposition + 1));
    }

    /** The words of the reporting clause that belong neither to the source nor to what is said. */
    private List<Integer> reporting(Frame frame) {
        List<Integer> words = new ArrayList<>();
        Phrase speaker = frame.speaker();
        if (speaker.begin() < frame.verb()) {
            for (int i = syntax.clauseBegin(speaker.begin()); i < frame.verb(); i++) {
                words.add(i);
            }
            if (frame.content().begin() > frame.verb()) {
                return words;
            }
        }
        int at = Math.max(speaker.end(), frame.verb() + 1);
        while (at < syntax.size()
                && syntax.kind(at) != WordKind.MARK
                && syntax.kind(at) != WordKind.BREAK) {
            words.add(at);
            at++;
        }
        return words;
    }
}
