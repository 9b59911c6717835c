package org.kabar.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;

/**
 * Reads phrases with prepositions, times and clauses to the right and left of a trigger into slots.
 * Used for one sentence.
 */
final class Surroundings {

    private static final int LONGEST_CONTENT = 9;

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Set<Integer> reports;

    /**
     * For one sentence.
     *
     * @param reports where verbs stand that report what is said before them
     */
    Surroundings(Lexicon lexicon, Syntax syntax, Set<Integer> reports) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.reports = Set.copyOf(reports);
    }

    /** What somebody goes or is somewhere for happens there: "tiba di X untuk menghadiri Y". */
    void servedPlace(int verb, Slots slots) {
        int opener = syntax.clauseBegin(verb) - 1;
        Optional<String> usual =
                lexicon.prepositions().whither().stream()
                        .filter(lexicon.prepositions().place()::contains)
                        .findFirst();
        boolean placed = lexicon.prepositions().place().stream().anyMatch(slots::has);
        if (syntax.kind(opener) != WordKind.PURPOSE || placed || usual.isEmpty()) {
            return;
        }
        int begin = syntax.verbBefore(opener).map(it -> it + 1).orElse(opener);
        for (int i = begin; i < opener; i++) {
            if (lexicon.prepositions().whither().contains(syntax.lower(i))) {
                slots.add(usual.get(), syntax.joinedFrom(i + 1));
            }
        }
    }

    /** Named times right behind a verb; gives the place after them. */
    int timesFrom(int begin, Slots slots) {
        int at = begin;
        while (syntax.kind(at) == WordKind.TIME) {
            syntax.word(at).time().ifPresent(slots::add);
            at++;
        }
        return at;
    }

    /**
     * Phrases with prepositions and times after a place, up to the next clause, whose words are the
     * content. Examples of what stands before them go where that went.
     */
    int rightOf(int begin, String listed, Slots slots) {
        int at = begin;
        while (at < syntax.size() && !reports.contains(at)) {
            WordKind kind = syntax.kind(at);
            if (kind == WordKind.TIME) {
                syntax.word(at).time().ifPresent(slots::add);
                at++;
            } else if (kind == WordKind.PREPOSITION) {
                at = preposition(at, listed, slots);
            } else if (kind == WordKind.VERB || kind.endsClause()) {
                if (kind != WordKind.MARK || at - begin <= 1) {
                    content(at, slots);
                }
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    private int preposition(int at, String listed, Slots slots) {
        int begin = at;
        while (syntax.kind(begin) == WordKind.PREPOSITION) {
            begin++;
        }
        if (syntax.kind(begin) == WordKind.TIME) {
            return begin;
        }
        List<Phrase> phrases = syntax.joinedFrom(begin);
        slots.add(slot(syntax.lower(begin - 1), listed), phrases);
        return phrases.isEmpty() ? begin : phrases.getLast().end();
    }

    private String slot(String word, String listed) {
        Lexicon.Prepositions known = lexicon.prepositions();
        boolean active = listed.equals(Slots.OBJECT) && !lexicon.order().passive().isEmpty();
        if (known.between().contains(word) || known.by().contains(word) && !active) {
            return Slots.SUBJECT;
        }
        return known.listing().contains(word) ? listed : word;
    }

    private void content(int at, Slots slots) {
        WordKind kind = syntax.kind(at);
        if (kind == WordKind.BREAK || kind == WordKind.RELATIVE) {
            return;
        }
        if (kind == WordKind.VERB) {
            slots.add(syntax.lower(at), syntax.objectsFrom(at + 1));
        }
        int begin = kind == WordKind.VERB ? at : at + 1;
        while (begin < syntax.size() && isEmpty(begin)) {
            begin++;
        }
        int end = begin;
        while (end < syntax.size()
                && end - begin < LONGEST_CONTENT
                && !syntax.kind(end).endsClause()
                && syntax.kind(end) != WordKind.COMMA) {
            end++;
        }
        if (end > begin) {
            Phrase phrase = new Phrase(begin, end);
            slots.content(syntax.lower(at), phrase);
        }
    }

    private boolean isEmpty(int index) {
        WordKind kind = syntax.kind(index);
        return kind == WordKind.AUXILIARY
                || kind == WordKind.SUBORDINATOR
                || kind == WordKind.PURPOSE
                || kind == WordKind.PRONOUN
                || kind == WordKind.COMMA;
    }

    /** Phrases of place and times before the subject, back to where the clause begins. */
    void leftOf(int verb, Slots slots) {
        int at = syntax.clauseBegin(verb);
        while (at < verb) {
            WordKind kind = syntax.kind(at);
            if (kind == WordKind.VERB) {
                return;
            }
            if (kind == WordKind.TIME) {
                syntax.word(at).time().ifPresent(slots::add);
            }
            if (kind == WordKind.PREPOSITION
                    && lexicon.prepositions().place().contains(syntax.lower(at))) {
                List<Phrase> phrases = syntax.joinedFrom(at + 1);
                slots.add(syntax.lower(at), phrases);
                at = phrases.isEmpty() ? at + 1 : phrases.getLast().end();
            } else {
                at++;
            }
        }
    }
}
