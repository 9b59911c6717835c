package org.kabar.extract.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of a verb group: before it, past what stands between; that of the main clause
 * for clauses without one of their own; the noun before a relative clause. Immutable.
 */
public final class Subjects {

    private static final int DEEPEST = 6;

    private final Syntax syntax;
    private final Set<String> clauseTaking;
    private final Set<String> between;
    private final Insertions insertions;

    /**
     * For one sentence.
     *
     * @param syntax the sentence
     * @param clauseTaking verbs after which a clause of its own may follow without a joining word
     * @param between prepositions whose phrases are those who act together
     * @param insertions words that report who says the clause they stand in
     */
    public Subjects(
            Syntax syntax, Set<String> clauseTaking, Set<String> between, List<Phrase> insertions) {
        this.insertions = new Insertions(syntax, insertions);
        this.syntax = syntax;
        this.clauseTaking = Set.copyOf(clauseTaking);
        this.between = Set.copyOf(between);
    }

    /**
     * A subject.
     *
     * @param phrases the noun phrases, joined ones in reading order
     * @param inside the noun phrases of a relative clause on it that stands between
     * @param link how it was found
     */
    public record Subject(List<Phrase> phrases, List<Phrase> inside, Link link) {

        /** Copies the lists. */
        public Subject {
            phrases = List.copyOf(phrases);
            inside = List.copyOf(inside);
        }
    }

    /** How a subject was found. */
    public enum Link {
        /** It stands before its verb. */
        OWN,
        /** The verb stands in a relative clause on it. */
        RELATIVE,
        /** It is the subject of another verb that this one follows or serves. */
        CARRIED
    }

    /** The subject of the verb group that begins at {@code begin}. */
    public Optional<Subject> of(int begin) {
        return of(begin, 0);
    }

    private Optional<Subject> of(int begin, int depth) {
        int i = begin - 1;
        List<Phrase> inside = List.of();
        while (i >= 0 && depth < DEEPEST) {
            i = insertions.beforeReport(i);
            switch (syntax.kind(i)) {
                case AUXILIARY, OTHER -> i--;
                case TIME -> i = syntax.kind(i - 1) == WordKind.PREPOSITION ? i - 2 : i - 1;
                case COMMA -> i = insertions.beforeInsertion(i);
                case COORDINATOR -> {
                    return ofVerbBefore(i, depth);
                }
                case RELATIVE -> {
                    return antecedent(i, depth);
                }
                case SUBORDINATOR, PURPOSE -> {
                    return controller(i, begin, depth);
                }
                case VERB, PREPOSITION -> {
                    return ofVerbBefore(i + 1, depth);
                }
                case MARK, BREAK -> {
                    return i == begin - 1 && isContrast(i)
                            ? ofVerbBefore(i, depth)
                            : following(begin);
                }
                case NAME, NOUN, PRONOUN, NUMBER, ARTICLE, ADJECTIVE, DEMONSTRATIVE -> {
                    List<Phrase> phrases = syntax.tied(syntax.joinedTo(i));
                    int first = phrases.isEmpty() ? i : phrases.getFirst().begin();
                    if (isAdverb(phrases)) {
                        i = prepositionStart(first) - 1;
                        continue;
                    }
                    if (i == begin - 1 && syntax.isChance(i)) {
                        Optional<Subject> holder = ofVerbBefore(first, depth);
                        return holder.isPresent() ? holder : following(begin);
                    }
                    if (between.contains(syntax.lower(first - 1))) {
                        return Optional.of(new Subject(phrases, List.of(), Link.RELATIVE));
                    }
                    int next = beyond(first);
                    if (next == first) {
                        return Optional.of(new Subject(phrases, inside, Link.OWN));
                    }
                    inside = syntax.kind(first - 1) == WordKind.PREPOSITION ? inside : phrases;
                    i = next;
                }
            }
        }
        return following(begin);
    }

    /**
     * Where to look on if the phrase that begins here belongs to a preposition or to a relative
     * clause; else the same index.
     */
    private int beyond(int first) {
        if (syntax.kind(first - 1) == WordKind.PREPOSITION) {
            return prepositionStart(first - 1) - 1;
        }
        Optional<Integer> relative = relativeBefore(first);
        if (relative.isEmpty()) {
            return first;
        }
        int before = relative.get() - 1;
        return syntax.kind(before) == WordKind.COMMA ? before - 1 : before;
    }

    private int prepositionStart(int index) {
        int start = index;
        while (syntax.kind(start - 1) == WordKind.PREPOSITION) {
            start--;
        }
        return start;
    }

    /** The relative word whose clause ends with the phrase that begins here. */
    private Optional<Integer> relativeBefore(int begin) {
        int i = begin - 1;
        boolean verb = false;
        while (i >= 0) {
            WordKind kind = syntax.kind(i);
            if (kind == WordKind.RELATIVE) {
                return verb ? Optional.of(i) : Optional.empty();
            }
            if (kind == WordKind.VERB) {
                if (clauseTaking.contains(syntax.lower(i))) {
                    return Optional.empty();
                }
                verb = true;
            } else if (kind.endsClause() || kind == WordKind.COMMA) {
                return Optional.empty();
            }
            i--;
        }
        return Optional.empty();
    }

    /** Whether what seems a phrase before a verb is an adjective that says how it is done. */
    private boolean isAdverb(List<Phrase> phrases) {
        return phrases.size() == 1
                && phrases.getFirst().length() == 1
                && syntax.kind(phrases.getFirst().begin()) == WordKind.ADJECTIVE;
    }

    private Optional<Subject> antecedent(int relative, int depth) {
        int last = relative - 1;
        if (syntax.kind(last) == WordKind.COMMA) {
            last--;
        }
        List<Phrase> phrases = syntax.joinedTo(last);
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        boolean comma = last < relative - 1;
        Optional<Subject> same = comma ? Optional.empty() : described(phrases.getLast(), depth);
        if (same.isPresent()) {
            return same;
        }
        return Optional.of(
                new Subject(
                        comma ? phrases : List.of(phrases.getLast()), List.of(), Link.RELATIVE));
    }

    /** Whom a phrase without a name of its own describes: "Novel adalah penyidik yang …". */
    private Optional<Subject> described(Phrase phrase, int depth) {
        int before = phrase.begin() - 1;
        if (syntax.kind(phrase.begin()) == WordKind.NAME) {
            return Optional.empty();
        }
        if (isCapacity(before) && syntax.kind(before - 1) == WordKind.NAME) {
            return syntax.nounPhraseTo(before - 1)
                    .map(it -> new Subject(List.of(it), List.of(), Link.RELATIVE));
        }
        return isCopula(before) || isCapacity(before)
                ? ofVerbBefore(before + 1, depth)
                : Optional.empty();
    }

    /** Whether behind the word at an index stands what the subject is. */
    private boolean isCopula(int index) {
        return syntax.order().copulas().contains(syntax.lower(index))
                && syntax.kind(index) == WordKind.VERB;
    }

    /** Whether behind the word at an index stands what somebody acts as. */
    private boolean isCapacity(int index) {
        return syntax.order().capacities().contains(syntax.lower(index))
                && syntax.kind(index) == WordKind.PREPOSITION;
    }

    /** Whether the subject goes on behind the word at an index. */
    private boolean isContrast(int index) {
        return syntax.order().contrasts().contains(syntax.lower(index));
    }

    private Optional<Subject> controller(int joining, int begin, int depth) {
        List<Phrase> before = syntax.joinedTo(joining - 1);
        boolean reported = insertions.isReport(joining - 1);
        if (!before.isEmpty() && (reported || opensClause(before.getFirst().begin()))) {
            return Optional.of(new Subject(before, List.of(), Link.CARRIED));
        }
        Optional<Subject> main = ofVerbBefore(joining, depth);
        return main.isPresent() ? main : following(begin);
    }

    private boolean opensClause(int index) {
        WordKind before = syntax.kind(index - 1);
        return before == WordKind.COMMA || before.endsClause();
    }

    private Optional<Subject> ofVerbBefore(int index, int depth) {
        Optional<Integer> verb = syntax.verbBefore(index);
        if (verb.isEmpty() || marksBetween(verb.get(), index)) {
            return Optional.empty();
        }
        Phrase group = syntax.verbGroup(new Phrase(verb.get(), verb.get() + 1));
        return of(group.begin(), depth + 1)
                .map(subject -> new Subject(subject.phrases(), subject.inside(), Link.CARRIED));
    }

    private boolean marksBetween(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (syntax.kind(i) == WordKind.MARK) {
                return true;
            }
        }
        return false;
    }

    /** For an opening clause without subject: the noun phrase after the next comma. */
    private Optional<Subject> following(int begin) {
        int i = begin;
        while (i < syntax.size() && syntax.kind(i) != WordKind.COMMA) {
            if (syntax.kind(i) == WordKind.MARK || syntax.kind(i) == WordKind.BREAK) {
                return Optional.empty();
            }
            i++;
        }
        if (begin > 3 || i >= syntax.size()) {
            return Optional.empty();
        }
        List<Phrase> phrases = syntax.joinedFrom(i + 1);
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(phrases, List.of(), Link.CARRIED));
    }
}
