package org.kabar.extract.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.names.Mark;
import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.MarkedSheet.Place;
import org.kabar.extract.names.NameRules;
import org.kabar.extract.names.Names;
import org.kabar.extract.names.Phrases;
import org.kabar.extract.names.Sheet;
import org.kabar.extract.names.Word;
import org.kabar.extract.pack.PackFile;
import org.kabar.model.EntityType;
import org.kabar.model.Span;
import org.kabar.model.Text;

/**
 * Finds the sources that an article does not name, where they are said to say something. Immutable
 * and thread-safe.
 */
public final class SourceReader {

    private static final double CONFIDENCE = 0.6;
    private static final int MOST_PLAIN_WORDS = 3;
    private static final int LONGEST_CLAUSE = 12;
    private static final int NEAR = 6;
    private static final int LONGEST_ASIDE = 6;
    private static final Set<String> DESCRIBING = Set.of("NOUN", "ADJ", "PROPN");

    private final NameRules rules;
    private final VacantPosts posts;
    private final Phrases determiners;
    private final Phrases heads;
    private final Modifiers modifiers;
    private final Phrases plain;
    private final Phrases behind;
    private final Phrases prepositions;
    private final Phrases joints;
    private final Phrases anonymity;
    private final Phrases before;
    private final Phrases between;
    private final Phrases never;
    private final Phrases asides;
    private final Phrases relatives;
    private final Phrases agents;
    private final Phrases via;

    /**
     * A reader.
     *
     * @param file the pack's file on sources
     * @param rules the words by which names are found
     */
    public SourceReader(PackFile file, NameRules rules) {
        this.rules = rules;
        determiners = new Phrases(file.list("determiners"));
        heads = new Phrases(file.list("heads"));
        modifiers = new Modifiers(heads, Integer.parseInt(file.text("modifiers")));
        plain = new Phrases(file.list("plain"));
        behind = new Phrases(file.list("behind"));
        prepositions = new Phrases(file.list("prepositions"));
        joints = new Phrases(file.list("joints"));
        anonymity = new Phrases(file.list("anonymity"));
        before = new Phrases(file.list("before"));
        between = new Phrases(file.list("between"));
        relatives = new Phrases(file.list("relatives"));
        agents = new Phrases(file.list("agents"));
        via = new Phrases(file.list("via"));
        posts = new VacantPosts(rules, new Phrases(file.list("demonstratives")));
        asides = new Phrases(file.list("asides"));
        never = new Phrases(file.list("never"));
    }

    /** The unnamed sources of a page in reading order; names may stand inside them. */
    public List<Mark> read(Text text, Names names) {
        List<Mark> found = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Set<String> held = heldPosts(names);
        for (MarkedSheet marked : names.sheets()) {
            Sheet sheet = marked.sheet();
            int i = 0;
            while (i < sheet.size()) {
                int end = marked.covering(i).isPresent() ? i : phrase(marked, i);
                if (end > i) {
                    Span span = sheet.span(i, end);
                    if (isNamed(marked, i, end)) {
                        named.add(text.slice(span).toLowerCase(Locale.ROOT));
                    } else if (isSource(sheet, i, end) && !held.contains(sheet.lowerAt(i))) {
                        found.add(mark(sheet, span, text.slice(span)));
                    }
                }
                i = Math.max(end, i + 1);
            }
        }
        found.removeIf(mark -> named.contains(mark.name().toLowerCase(Locale.ROOT)));
        return found;
    }

    private static Mark mark(Sheet sheet, Span span, String words) {
        EntityType type = EntityType.UNNAMED_SOURCE;
        return new Mark(sheet.index(), span, words, type, Optional.empty(), CONFIDENCE);
    }

    /** The end of a source that begins at word {@code from}; {@code from} if there is none. */
    private int phrase(MarkedSheet marked, int from) {
        List<Word> words = marked.sheet().words();
        int determiner = determiners.lengthAt(words, from);
        Optional<Integer> noun = modifiers.noun(marked, from + determiner);
        if (determiner > 0 && noun.isEmpty()) {
            determiner = 0;
            noun = modifiers.noun(marked, from);
        }
        if (noun.isEmpty()) {
            return posts.end(marked, from);
        }
        if (never.lengthAt(words, noun.get()) > 0) {
            return from;
        }
        int bare = noun.get() + heads.lengthAt(words, noun.get());
        int end = description(marked, bare);
        end += behind.lengthAt(words, end);
        end = relative(marked, end);
        boolean described = end > bare && plain.lengthAt(words, noun.get()) > 0;
        return determiner > 0 || described ? end : posts.end(marked, from);
    }

    /** The first words of the posts whose holders the page names. */
    private Set<String> heldPosts(Names names) {
        Set<String> held = new HashSet<>();
        for (MarkedSheet marked : names.sheets()) {
            for (Place place : marked.places()) {
                if (place.mark().type() == EntityType.PERSON) {
                    addPosts(marked, place, held);
                }
            }
        }
        return held;
    }

    private void addPosts(MarkedSheet marked, Place person, Set<String> held) {
        Sheet sheet = marked.sheet();
        int first = Math.max(0, person.from() - NEAR);
        int last = Math.min(sheet.size(), person.to() + NEAR);
        for (int i = first; i < last; i++) {
            if (rules.titles().has(sheet.lowerAt(i))) {
                held.add(sheet.lowerAt(i));
            }
        }
    }

    /** The end of the words that describe a noun, from word {@code from} on. */
    private int description(MarkedSheet marked, int from) {
        Sheet sheet = marked.sheet();
        int end = from;
        int plainWords = 0;
        while (end < sheet.size()) {
            Optional<Place> name = marked.beginningAt(end);
            if (name.isPresent()) {
                if (name.get().mark().type() == EntityType.PERSON) {
                    break;
                }
                end = name.get().to();
                continue;
            }
            int step = step(marked, end);
            boolean afterName =
                    end > from
                            && marked.covering(end - 1).isPresent()
                            && !prepositions.has(sheet.lowerAt(end))
                            && !joints.has(sheet.lowerAt(end));
            if (afterName || step == end || (plainWords += step - end) > MOST_PLAIN_WORDS * 2) {
                break;
            }
            end = step;
        }
        return end;
    }

    private int step(MarkedSheet marked, int at) {
        Sheet sheet = marked.sheet();
        Word word = sheet.word(at);
        if (prepositions.has(word.lower())) {
            return Modifiers.leadsToName(marked, at + 1) ? at + 1 : at;
        }
        if (joints.has(word.lower())) {
            boolean on =
                    heads.lengthAt(sheet.words(), at + 1) > 0
                            || marked.beginningAt(at + 1)
                                    .filter(place -> place.mark().type().isPlace())
                                    .isPresent();
            return on ? at + 1 : at;
        }
        boolean describing =
                word.isLetters()
                        && DESCRIBING.contains(word.tag())
                        && !rules.speech().has(word.lower())
                        && !between.has(word.lower());
        return describing ? at + 1 : at;
    }

    /** The end of a relative clause that says why the source has no name. */
    private int relative(MarkedSheet marked, int from) {
        Sheet sheet = marked.sheet();
        int pronoun = sheet.lowerAt(from).equals(",") ? from + 1 : from;
        if (!relatives.has(sheet.lowerAt(pronoun))) {
            return from;
        }
        boolean telling = false;
        int end = pronoun + 1;
        while (end < Math.min(sheet.size(), pronoun + LONGEST_CLAUSE)
                && !sheet.word(end).isMark()
                && !(telling && rules.speech().has(sheet.lowerAt(end)))) {
            telling |= anonymity.has(sheet.lowerAt(end));
            end++;
        }
        return telling ? end : from;
    }

    /** Whether a name inside, right behind or right before says who it is after all. */
    private boolean isNamed(MarkedSheet marked, int from, int end) {
        Sheet sheet = marked.sheet();
        boolean outlet =
                marked.covering(end - 1)
                        .filter(place -> place.mark().type() == EntityType.OUTLET)
                        .filter(place -> !agents.has(sheet.lowerAt(place.from() - 1)))
                        .isPresent();
        boolean comma = sheet.lowerAt(end).equals(",");
        boolean introduced = before.has(sheet.lowerAt(from - 1));
        boolean behind =
                !(comma && introduced) && isNamer(marked.beginningAt(comma ? end + 1 : end));
        boolean apposed =
                determiners.lengthAt(sheet.words(), from) == 0
                        && sheet.lowerAt(from - 1).equals(",")
                        && isNamer(marked.covering(from - 2));
        return outlet || behind || apposed;
    }

    private static boolean isNamer(Optional<Place> place) {
        return place.filter(
                        name ->
                                name.mark().type() == EntityType.PERSON
                                        || name.mark().type() == EntityType.OUTLET)
                .isPresent();
    }

    /** Whether the phrase is said to say something. */
    private boolean isSource(Sheet sheet, int from, int end) {
        String left = sheet.lowerAt(from - 1);
        if (before.has(left)
                || rules.speech().has(left)
                || via.has(left) && before.has(sheet.lowerAt(from - 2))) {
            return true;
        }
        int at = end;
        if (sheet.lowerAt(at).equals(",")) {
            at++;
        }
        for (int skipped = 0; skipped < 3 && between.has(sheet.lowerAt(at)); skipped++) {
            at++;
        }
        if (asides.has(sheet.lowerAt(at))) {
            int stop = at + LONGEST_ASIDE;
            while (at < stop
                    && !rules.speech().has(sheet.lowerAt(at))
                    && !(at < sheet.size() && sheet.word(at).isMark())) {
                at++;
            }
        }
        return rules.speech().has(sheet.lowerAt(at));
    }
}
