package org.kabar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.kabar.model.Annotated;
import org.kabar.model.Sentence;
import org.kabar.model.Span;

/**
 * A line that holds something.
 *
 * @param number its number in the text, from 0
 * @param span from its first to its last sentence
 * @param text its characters
 * @param sentences its sentences
 */
record Line(int number, Span span, String text, List<Sentence> sentences) {

    private static final String CLOSING = "\"”’')]";
    private static final String FINAL = ".!?:,;";

    /** The lines of an article; blank ones are left out. */
    static List<Line> of(Annotated annotated) {
        List<Line> lines = new ArrayList<>();
        List<Sentence> current = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (!current.isEmpty() && current.getFirst().line() != sentence.line()) {
                lines.add(of(annotated, current));
                current.clear();
            }
            current.add(sentence);
        }
        if (!current.isEmpty()) {
            lines.add(of(annotated, current));
        }
        return lines;
    }

    private static Line of(Annotated annotated, List<Sentence> sentences) {
        Span span = sentences.getFirst().span().union(sentences.getLast().span());
        return new Line(
                sentences.getFirst().line(),
                span,
                annotated.article().text().slice(span),
                List.copyOf(sentences));
    }

    /** The number of words, as blanks part them. */
    int words() {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) && (i == 0 || isBlank(text.charAt(i - 1)))) {
                words++;
            }
        }
        return words;
    }

    /** Whether it ends as a sentence does, closing marks left out. */
    boolean ended() {
        int last = text.length() - 1;
        while (last >= 0
                && (isBlank(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && FINAL.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isBlank(char unit) {
        return switch (unit) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0' -> true;
            default -> false;
        };
    }
}
