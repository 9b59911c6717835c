package org.kabar.extract.syntax;

import java.util.Optional;
import java.util.Set;
import org.kabar.extract.syntax.WordOrder.Head;

/** Finds what a noun phrase is about, by the order of words of its language. Immutable. */
public final class NounHeads {

    private final WordOrder order;

    /** By the order of words of a language. */
    public NounHeads(WordOrder order) {
        this.order = order;
    }

    /**
     * The noun, in lower case, that says what the phrase is about if that is not what it names:
     * empty for "Russian minister Sergei Shoigu", "lawyer" for "Shoigu's lawyer".
     */
    public String of(Syntax syntax, Phrase phrase) {
        return switch (order.head()) {
            case FIRST -> first(syntax, phrase);
            case LAST -> last(syntax, phrase);
        };
    }

    /** Whether a person that the phrase names is not whom it is about. */
    public boolean hidesPersons(String head) {
        return order.head() == Head.LAST && !head.isEmpty();
    }

    /** Whether the phrase is about what the name at its end names, whatever stands before. */
    public boolean endsInName(Syntax syntax, Phrase phrase) {
        return order.head() == Head.LAST && of(syntax, phrase).isEmpty();
    }

    /** Whether the phrase points back at something told before. */
    public boolean isDefinite(Syntax syntax, Phrase phrase) {
        return syntax.kind(phrase.end() - 1) == WordKind.DEMONSTRATIVE
                || order.definite().contains(syntax.lower(phrase.begin()));
    }

    /**
     * The index of the name that a phrase of place means.
     *
     * @param placeHeads nouns for places
     */
    public Optional<Integer> placeName(Syntax syntax, Phrase phrase, Set<String> placeHeads) {
        return switch (order.head()) {
            case FIRST -> firstName(syntax, phrase, placeHeads);
            case LAST -> lastName(syntax, phrase, placeHeads);
        };
    }

    /** The first name in a phrase that begins with it or with a noun for a place. */
    private static Optional<Integer> firstName(
            Syntax syntax, Phrase phrase, Set<String> placeHeads) {
        boolean placed = false;
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            Word word = syntax.word(i);
            if (word.kind() == WordKind.NAME) {
                return Optional.of(i);
            }
            if (word.kind() == WordKind.NOUN && !placed) {
                if (!placeHeads.contains(word.lower())) {
                    return Optional.empty();
                }
                placed = true;
            }
        }
        return Optional.empty();
    }

    /** The last name in a phrase that it is about, or that a noun for a place goes with. */
    private Optional<Integer> lastName(Syntax syntax, Phrase phrase, Set<String> placeHeads) {
        String head = last(syntax, phrase);
        if (!head.isEmpty() && !placeHeads.contains(head)) {
            return Optional.empty();
        }
        for (int i = phrase.end() - 1; i >= phrase.begin(); i--) {
            if (syntax.kind(i) == WordKind.NAME) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first noun of a phrase before any name. */
    private static String first(Syntax syntax, Phrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            WordKind kind = syntax.kind(i);
            if (kind == WordKind.NOUN) {
                return syntax.lower(i);
            }
            if (kind == WordKind.NAME) {
                return "";
            }
        }
        return "";
    }

    /** The last noun before any linked phrase, unless a name comes behind it. */
    private static String last(Syntax syntax, Phrase phrase) {
        int end = phrase.begin() + 1;
        while (end < phrase.end() && !syntax.isLink(end) && !syntax.isTie(end)) {
            end++;
        }
        for (int i = end - 1; i >= phrase.begin(); i--) {
            WordKind kind = syntax.kind(i);
            if (kind == WordKind.NOUN) {
                return syntax.lower(i);
            }
            if (kind == WordKind.NAME) {
                return "";
            }
        }
        return "";
    }
}
