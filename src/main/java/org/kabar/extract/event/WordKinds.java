package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Word;
import org.kabar.extract.syntax.WordKind;
import org.kabar.extract.syntax.WordOrder;

/** Settles the parts of words that depend on their neighbours. Used once. */
final class WordKinds {

    private final List<Word> words;
    private final Lexicon lexicon;

    WordKinds(List<Word> words, Lexicon lexicon) {
        this.words = new ArrayList<>(words);
        this.lexicon = lexicon;
    }

    List<Word> settled() {
        for (int i = 0; i < words.size(); i++) {
            WordKind kind = kind(i);
            if (kind == WordKind.PURPOSE
                    && (isNominal(i + 1) || isNoVerb(i + 1) || isInSubject(i))) {
                set(i, WordKind.PREPOSITION);
            } else if (kind(i - 1) == WordKind.NOUN
                    && lexicon.attributes().lengthAt(words, i) > 0) {
                for (int end = i + lexicon.attributes().lengthAt(words, i); i < end - 1; i++) {
                    set(i, WordKind.ADJECTIVE);
                }
                set(i, WordKind.ADJECTIVE);
            } else if (adverbial(i) > 0) {
                for (int end = i + adverbial(i); i < end - 1; i++) {
                    set(i, WordKind.AUXILIARY);
                }
                set(i, WordKind.AUXILIARY);
            } else if (isManner(i)) {
                set(i, WordKind.AUXILIARY);
            } else if (isCount(i)) {
                set(i - 1, WordKind.AUXILIARY);
                set(i, WordKind.AUXILIARY);
            } else if (kind == WordKind.COORDINATOR && isAdverb(i)) {
                set(i, WordKind.AUXILIARY);
            } else if (kind == WordKind.AUXILIARY && kind(i - 1) == WordKind.NOUN && isEnd(i + 1)) {
                set(i, WordKind.ADJECTIVE);
            } else if (kind == WordKind.PREPOSITION
                    && kind(i - 1) == WordKind.NOUN
                    && (isEnd(i + 1) || kind(i + 1) == WordKind.RELATIVE)) {
                set(i, WordKind.ADJECTIVE);
            }
        }
        return words;
    }

    /** Whether a word cannot follow a word of purpose that takes a bare verb. */
    private boolean isNoVerb(int index) {
        return lexicon.order().purpose() == WordOrder.Purpose.VERB
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

    /** Whether a word ends a count of times between a subject and its verb: "dua kali". */
    private boolean isCount(int index) {
        return lexicon.counts().contains(words.get(index).lower())
                && (kind(index - 1) == WordKind.NUMBER || kind(index - 1) == WordKind.ADJECTIVE)
                && kind(index + 1).inVerbGroup();
    }

    /** Whether a word that may join rather says "then" between a subject and its verb. */
    private boolean isAdverb(int index) {
        int before = index - 1;
        while (kind(before).inNounPhrase()) {
            before--;
        }
        return lexicon.sequences().contains(words.get(index).lower())
                && before < index - 1
                && kind(before) != WordKind.VERB
                && kind(before) != WordKind.PREPOSITION
                && kind(index + 1).inVerbGroup();
    }

    /** Whether no verb stands before: "Bantuan Amerika untuk Mesir dipotong". */
    private boolean isInSubject(int index) {
        int at = index - 1;
        while (kind(at) == WordKind.NAME || kind(at) == WordKind.NOUN) {
            at--;
        }
        return at < index - 1
                && kind(at) == WordKind.BREAK
                && kind(index + 1) == WordKind.NAME
                && kind(index + 2).inVerbGroup();
    }

    /** How many words begin here that only say how the verb behind them is meant. */
    private int adverbial(int index) {
        int length = lexicon.adverbials().lengthAt(words, index);
        return kind(index + length).inVerbGroup() ? length : 0;
    }

    /** Whether a word only says in what manner something is done: "secara khusus". */
    private boolean isManner(int index) {
        return index > 0
                && lexicon.manners().contains(words.get(index - 1).lower())
                && (kind(index) == WordKind.ADJECTIVE || kind(index) == WordKind.NOUN);
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
