package org.kabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.kabar.annotate.Treebank.Word;

/** Puts words back to text as they are usually set, for treebanks that do not tell. */
final class Spacing {

    private static final String CLOSING = ".,;:!?%)]}”’";
    private static final String OPENING = "([{“‘$";
    private static final String JOINING = "/-–";

    private Spacing() {}

    /**
     * The same words with the usual blanks: none before a comma, none inside brackets and marks.
     */
    static List<Word> guess(List<Word> words) {
        List<Word> spaced = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean opens = OPENING.contains(word.form());
            if (word.form().equals("\"")) {
                quoted = !quoted;
                opens = quoted;
            }
            boolean closes = !last && closes(words.get(i + 1).form(), quoted);
            boolean joined = JOINING.contains(word.form());
            spaced.add(new Word(word.form(), word.tag(), !(opens || closes || joined)));
        }
        return List.copyOf(spaced);
    }

    /** The text of a sentence, without a blank at its end. */
    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(word.form()).append(word.spaceAfter() ? " " : "");
        }
        return text.toString().stripTrailing();
    }

    private static boolean closes(String form, boolean quoted) {
        return CLOSING.contains(form) || JOINING.contains(form) || (form.equals("\"") && quoted);
    }
}
