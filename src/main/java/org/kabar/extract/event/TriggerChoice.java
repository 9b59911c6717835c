package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Word;
import org.kabar.extract.syntax.WordKind;
import org.kabar.extract.syntax.WordOrder;

/**
 * Chooses among triggers that share words: those whose form fits the tags, then the longest. The
 * words of a chosen trigger become what its form says.
 */
final class TriggerChoice {

    /** After such words a verb is rather a predicate. */
    private static final Set<WordKind> PREDICATED =
            Set.of(WordKind.NAME, WordKind.AUXILIARY, WordKind.RELATIVE);

    private final Lexicon lexicon;
    private final List<Word> words;
    private final List<Triggers.Match> matches = new ArrayList<>();

    TriggerChoice(Lexicon lexicon, List<Word> words, List<Triggers.Match> found) {
        this.lexicon = lexicon;
        this.words = new ArrayList<>(words);
        int i = 0;
        while (i < found.size()) {
            int begin = found.get(i).where().begin();
            List<Triggers.Match> here = new ArrayList<>();
            while (i < found.size() && found.get(i).where().begin() == begin) {
                here.add(found.get(i));
                i++;
            }
            here = fitting(here);
            here = here.isEmpty() ? here : ofVoice(here);
            if (here.isEmpty()) {
                continue;
            }
            int length = here.getFirst().where().length();
            here.removeIf(match -> match.where().length() < length);
            matches.removeIf(earlier -> inside(earlier.where(), new Phrase(begin, begin + length)));
            if (matches.stream().noneMatch(earlier -> overlaps(earlier.where(), begin))) {
                here.forEach(match -> matches.add(withoutPreposition(match)));
                mark(matches.getLast());
            }
        }
    }

    private List<Triggers.Match> fitting(List<Triggers.Match> here) {
        int begin = here.getFirst().where().begin();
        boolean verb =
                words.get(begin).kind() == WordKind.VERB
                        || lexicon.order().verbs() == WordOrder.VerbSign.PLACE
                                && isPredicate(begin);
        if (lexicon.order().verbs() == WordOrder.VerbSign.TAG && isOpening(here)) {
            verb = false;
        }
        boolean verbal = verb;
        List<Triggers.Match> fit = new ArrayList<>(here);
        fit.removeIf(
                match ->
                        match.where().length() == 1
                                && (match.trigger().form() == Form.NOUN) == verbal);
        boolean noun =
                lexicon.order().verbs() == WordOrder.VerbSign.TAG
                        && words.get(begin).kind() == WordKind.NOUN;
        return fit.isEmpty() && !noun ? here : fit;
    }

    /** Whether the first word of a statement, which is rarely its verb, can be a noun. */
    private static boolean isOpening(List<Triggers.Match> here) {
        return here.getFirst().where().begin() == 0
                && here.stream().anyMatch(match -> match.trigger().form() == Form.NOUN);
    }

    /** Of verbs whose form is the same in both voices, those of the voice that is meant here. */
    private List<Triggers.Match> ofVoice(List<Triggers.Match> here) {
        if (lexicon.order().passive().isEmpty()) {
            return here;
        }
        List<Triggers.Match> passive = new ArrayList<>(here);
        passive.removeIf(match -> match.trigger().form() != Form.PASSIVE);
        List<Triggers.Match> others = new ArrayList<>(here);
        others.removeIf(match -> match.trigger().form() == Form.PASSIVE);
        boolean meant = passive.stream().anyMatch(match -> isPassive(match.where()));
        return meant ? passive : others;
    }

    private boolean isPassive(Phrase where) {
        int at = where.begin() - 1;
        while (at >= 0 && words.get(at).kind().inVerbGroup()) {
            if (lexicon.order().passive().contains(words.get(at).lower())) {
                return true;
            }
            at--;
        }
        return where.end() < words.size()
                && lexicon.prepositions().by().contains(words.get(where.end()).lower());
    }

    /** Whether a word right behind a name or an auxiliary rather is its verb. */
    private boolean isPredicate(int index) {
        if (index == 0) {
            return false;
        }
        return PREDICATED.contains(words.get(index - 1).kind());
    }

    /** A preposition that ends the words of a trigger governs what follows it. */
    private Triggers.Match withoutPreposition(Triggers.Match match) {
        int gap = match.trigger().words().indexOf(Trigger.GAP);
        int end = gap < 0 ? match.where().end() : match.where().begin() + gap;
        while (hasContent(match.where().begin(), end - 1)
                && words.get(end - 1).kind() == WordKind.PREPOSITION) {
            end--;
        }
        return new Triggers.Match(
                match.trigger(), new Phrase(match.where().begin(), end), match.possessed());
    }

    private boolean hasContent(int begin, int end) {
        for (int i = begin; i < end; i++) {
            WordKind kind = words.get(i).kind();
            if (kind != WordKind.AUXILIARY && kind != WordKind.PREPOSITION) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Phrase inner, Phrase outer) {
        return inner.begin() >= outer.begin() && inner.end() <= outer.end();
    }

    private static boolean overlaps(Phrase earlier, int begin) {
        return earlier.contains(begin);
    }

    private void mark(Triggers.Match match) {
        Phrase where = match.where();
        WordKind kind = match.trigger().form() == Form.NOUN ? WordKind.NOUN : WordKind.VERB;
        for (int i = where.begin(); i < where.end(); i++) {
            words.set(i, words.get(i).as(kind));
        }
    }

    List<Word> words() {
        return words;
    }

    List<Triggers.Match> matches() {
        return matches;
    }
}
