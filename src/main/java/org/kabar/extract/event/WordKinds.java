package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.kabar.extract.syntax.Word;
import org.kabar.extract.syntax.WordKind;
import org.kabar.extract.syntax.WordOrder;

/** Settles the parts of words that depend on their neighbours. Used once. */
final class WordKinds {

    private final List<Word> words;
    private final WordOrder order;

    WordKinds(List<Word> words, WordOrder order) {
        this.words = new ArrayList<>(words);
        this.order = order;
    }

    List<Word> settled() {
        for (int i = 0; i < words.size(); i++) {
            WordKind kind = kind(i);
            if (kind == WordKind.PURPOSE && (isNominal(i + 1) || isNoVerb(i + 1))) {
                set(i, WordKind.PREPOSITION);
            } else if (kind == WordKind.AUXILIARY && kind(i - 1) == WordKind.NOUN && isEnd(i + 1)) {
                set(i, WordKind.ADJECTIVE);
            } else if (kind == WordKind.PREPOSITION
                    && kind(i - 1) == WordKind.NOUN
                    && isEnd(i + 1)) {
                set(i, WordKind.ADJECTIVE);
            }
        }
        return words;
    }

    /** Whether a word cannot follow a word of purpose that takes a bare verb. */
    private boolean isNoVerb(int index) {
        return order.purpose() == WordOrder.Purpose.VERB
                && (kind(index) == WordKind.NAME || kind(index) == WordKind.ARTICLE);
    }

    /** Whether a noun phrase begins here that is no subject of a verb. */
    private boolean isNominal(int index) {
        int at = index;
        while (kind(at).inNounPhrase()) {
            at++;
        }
        return at > index && !kind(at).inVerbGroup();
    }

    private boolean isEnd(int index) {
        return kind(index) == WordKind.COMMA || kind(index) == WordKind.BREAK;
    }

    private WordKind kind(int index) {
        return index < 0 || index >= words.size() ? WordKind.BREAK : words.get(index).kind();
    }

    private void set(int index, WordKind kind) {
        words.set(index, words.get(index).as(kind));
    }
}
