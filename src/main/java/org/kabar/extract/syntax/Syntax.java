package org.kabar.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Phrases and clauses of one sentence, told from the kinds of its words alone. All indexes are
 * those of the words. Immutable.
 */
public final class Syntax {

    private final List<Word> words;
    private final WordOrder order;

    /**
     * The sentence of these words.
     *
     * @param order how the language builds phrases
     */
    public Syntax(List<Word> words, WordOrder order) {
        this.words = List.copyOf(words);
        this.order = order;
    }

    /** The words. */
    public List<Word> words() {
        return words;
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** The word at an index. */
    public Word word(int index) {
        return words.get(index);
    }

    /** The kind at an index; outside of the sentence all is a break. */
    public WordKind kind(int index) {
        return index < 0 || index >= words.size() ? WordKind.BREAK : words.get(index).kind();
    }

    /** The lower-case word at an index; empty outside of the sentence. */
    public String lower(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).lower();
    }

    /** The lower-case words of a phrase, with a blank behind each. */
    public String lower(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            text.append(lower(i)).append(' ');
        }
        return text.toString();
    }

    /** Whether a name stands in a phrase. */
    public boolean hasName(Phrase phrase) {
        return IntStream.range(phrase.begin(), phrase.end())
                .anyMatch(i -> kind(i) == WordKind.NAME);
    }

    /** The verb group around an index: verbs and their auxiliaries side by side. */
    public Phrase verbGroup(Phrase core) {
        int begin = core.begin();
        while (kind(begin - 1).inVerbGroup()) {
            begin--;
        }
        int end = core.end();
        while (kind(end).inVerbGroup()) {
            end++;
        }
        return new Phrase(begin, end);
    }

    /** The noun phrase that begins at an index, if there is one. */
    public Optional<Phrase> nounPhraseFrom(int begin) {
        int end = begin;
        while (kind(end).inNounPhrase()) {
            boolean pronoun = kind(end) == WordKind.PRONOUN;
            if (end > begin && (pronoun || kind(end) == WordKind.ARTICLE)) {
                break;
            }
            end++;
            if (kind(end - 1) == WordKind.DEMONSTRATIVE || pronoun && !possessed(end)) {
                break;
            }
        }
        if (end == begin) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(begin, isLink(end) ? linkedEnd(end) : end));
    }

    /** Whether the word at an index ties a noun phrase to the one before it. */
    public boolean isLink(int index) {
        return order.links().contains(lower(index)) && kind(index) == WordKind.PREPOSITION;
    }

    /** Whether the word at an index ties a subject to the noun phrase before it. */
    boolean isTie(int index) {
        return order.ties().contains(lower(index)) && kind(index) == WordKind.PREPOSITION;
    }

    /** How the language builds phrases. */
    WordOrder order() {
        return order;
    }

    /** Whether the word at an index is what somebody can or means to do. */
    public boolean isChance(int index) {
        return order.chances().contains(lower(index)) && kind(index) == WordKind.NOUN;
    }

    /** The phrases with the one that the first is tied to: "police from Paris". */
    List<Phrase> tied(List<Phrase> phrases) {
        int begin = phrases.isEmpty() ? 0 : phrases.getFirst().begin();
        if (!isTie(begin - 1)) {
            return phrases;
        }
        Optional<Phrase> head = nounPhraseTo(begin - 2);
        return head.isPresent()
                ? List.of(new Phrase(head.get().begin(), phrases.getLast().end()))
                : phrases;
    }

    private int linkedEnd(int link) {
        return nounPhraseFrom(link + 1).map(Phrase::end).orElse(link);
    }

    private boolean possessed(int next) {
        return kind(next) == WordKind.DEMONSTRATIVE;
    }

    /** The noun phrase whose last word stands at an index, if there is one. */
    public Optional<Phrase> nounPhraseTo(int last) {
        if (kind(last) == WordKind.PRONOUN) {
            return Optional.of(new Phrase(last, last + 1));
        }
        int begin = last + 1;
        while (kind(begin - 1).inNounPhrase()) {
            boolean closed =
                    begin <= last
                            && (kind(begin - 1) == WordKind.DEMONSTRATIVE
                                    || kind(begin - 1) == WordKind.PRONOUN);
            if (closed) {
                break;
            }
            begin--;
            if (opens(begin) && begin <= last && !opens(begin - 1)) {
                break;
            }
        }
        if (begin > last) {
            return Optional.empty();
        }
        int first = isLink(begin - 1) ? linkedBegin(begin) : begin;
        return Optional.of(new Phrase(first, last + 1));
    }

    /** Where the phrase begins that the one from here on is tied to; here, if there is none. */
    private int linkedBegin(int begin) {
        return nounPhraseTo(begin - 2).map(Phrase::begin).orElse(begin);
    }

    private boolean opens(int index) {
        return kind(index) == WordKind.ARTICLE
                || kind(index) == WordKind.NUMBER && !Character.isDigit(first(index));
    }

    private char first(int index) {
        String form = words.get(index).form();
        return form.isEmpty() ? ' ' : form.charAt(0);
    }

    /** The noun phrase that begins at an index and those joined to it, in reading order. */
    public List<Phrase> joinedFrom(int begin) {
        return joined(begin, false);
    }

    /**
     * Like {@link #joinedFrom}, without a last one that is rather the subject of a verb after it.
     */
    public List<Phrase> objectsFrom(int begin) {
        return joined(begin, true);
    }

    private List<Phrase> joined(int begin, boolean objects) {
        List<Phrase> all = new ArrayList<>();
        Optional<Phrase> first = nounPhraseFrom(begin);
        if (first.isEmpty()) {
            return all;
        }
        all.add(first.get());
        List<Phrase> waiting = new ArrayList<>();
        int at = first.get().end();
        while (true) {
            boolean comma = kind(at) == WordKind.COMMA;
            int next = comma ? at + 1 : at;
            boolean joined = kind(next) == WordKind.COORDINATOR;
            if (joined) {
                next++;
            }
            Optional<Phrase> more =
                    comma || joined ? nounPhraseFrom(next) : Optional.<Phrase>empty();
            if (more.isEmpty() || (objects && kind(more.get().end()).inVerbGroup())) {
                return all;
            }
            waiting.add(more.get());
            if (joined) {
                all.addAll(waiting);
                waiting.clear();
            }
            at = more.get().end();
        }
    }

    /** The noun phrase that ends at an index and those joined to it, in reading order. */
    public List<Phrase> joinedTo(int last) {
        List<Phrase> all = new ArrayList<>();
        Optional<Phrase> phrase = nounPhraseTo(last);
        boolean joined = false;
        while (phrase.isPresent()) {
            all.addFirst(phrase.get());
            int before = phrase.get().begin() - 1;
            boolean coordinator = kind(before) == WordKind.COORDINATOR;
            if (coordinator) {
                before--;
                joined = true;
            }
            boolean comma = kind(before) == WordKind.COMMA && joined;
            if (comma) {
                before--;
            }
            if (comma && coordinator && !isListed(before)) {
                return all;
            }
            phrase = coordinator || comma ? nounPhraseTo(before) : Optional.empty();
            if (phrase.isPresent() && kind(phrase.get().begin() - 1) == WordKind.VERB) {
                phrase = Optional.empty();
            }
        }
        return all;
    }

    /** Whether the noun phrase that ends here follows another one and a comma. */
    private boolean isListed(int last) {
        return nounPhraseTo(last)
                .filter(phrase -> kind(phrase.begin() - 1) == WordKind.COMMA)
                .isPresent();
    }

    /** The index of the first word of the clause that an index lies in. */
    public int clauseBegin(int index) {
        int begin = index;
        while (begin > 0 && !kind(begin - 1).endsClause()) {
            begin--;
        }
        return begin;
    }

    /** The index after the last word of the clause that an index lies in. */
    public int clauseEnd(int index) {
        int end = index;
        while (end < words.size() && !kind(end).endsClause()) {
            end++;
        }
        return end;
    }

    /** The nearest verb before an index. */
    public Optional<Integer> verbBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (kind(i) == WordKind.VERB) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The noun phrase around some words of it. */
    public Phrase around(Phrase where) {
        int begin = where.begin();
        while (kind(begin - 1).inNounPhrase() && kind(begin) != WordKind.ARTICLE) {
            begin--;
        }
        int end = where.end();
        while (kind(end).inNounPhrase() && kind(end) != WordKind.ARTICLE) {
            end++;
        }
        return new Phrase(begin, end);
    }
}
