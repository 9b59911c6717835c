package org.kabar.extract.names;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kabar.extract.pack.PackFile;
import org.kabar.model.EntityType;

/**
 * The words by which a language tells names from other words, and one kind from another. Immutable
 * and thread-safe; the meaning of each list stands in the pack's file.
 */
public record NameRules(
        Phrases titles,
        Phrases portfolios,
        Phrases honorifics,
        Phrases ranks,
        Phrases degrees,
        Phrases organizationHeads,
        Phrases joiningHeads,
        Phrases organizationTails,
        Phrases superiors,
        Phrases centres,
        Phrases placeHeads,
        Phrases governmentHeads,
        Phrases eventHeads,
        Phrases eventTails,
        Phrases itemHeads,
        Map<EntityType, Phrases> headNouns,
        Phrases placePrepositions,
        Phrases directions,
        Phrases particles,
        Phrases ordinary,
        Phrases speech,
        Phrases joints,
        Phrases ordinals,
        Phrases numbering,
        Phrases about,
        Phrases currencies,
        Phrases addresses,
        Phrases calendar,
        Phrases summits,
        Phrases away,
        Phrases fields,
        Phrases tasked,
        Phrases residents,
        Set<String> commonWords,
        List<Pattern> commonNouns,
        Finding finding,
        Phrases givenNames,
        Phrases articles,
        Map<EntityType, Phrases> tails,
        PortfolioOrder portfolioOrder) {

    private static final int LONGEST_DEGREE = 4;
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    /** Where the field of a post stands. */
    enum PortfolioOrder {
        /** Behind its first word: "menteri pertahanan". */
        BEHIND,
        /** Before it too: "defence minister", "minister of defence". */
        AROUND
    }

    /** How a language's names are found. */
    enum Finding {
        /** By the model of its pack. */
        MODEL,
        /** By capitals and tags. */
        CAPITALS
    }

    /** Copies maps and list. */
    public NameRules {
        headNouns = Map.copyOf(headNouns);
        tails = Map.copyOf(tails);
        commonWords = Set.copyOf(commonWords);
        commonNouns = List.copyOf(commonNouns);
    }

    /** Whether a word has the form of a noun that is made of another word, and so is no name. */
    boolean isCommonNoun(Word word) {
        return !word.isCaps()
                && commonNouns.stream().anyMatch(noun -> noun.matcher(word.lower()).matches());
    }

    /** Reads the rules from the pack's file on names. */
    public static NameRules of(PackFile file) {
        return new NameRules(
                phrases(file, "titles"),
                phrases(file, "portfolios"),
                phrases(file, "honorifics"),
                phrases(file, "ranks"),
                phrases(file, "degrees"),
                phrases(file, "organizationHeads"),
                phrases(file, "joiningHeads"),
                phrases(file, "organizationTails"),
                phrases(file, "superiors"),
                phrases(file, "centres"),
                phrases(file, "placeHeads"),
                phrases(file, "governmentHeads"),
                phrases(file, "eventHeads"),
                phrases(file, "eventTails"),
                phrases(file, "itemHeads"),
                byType(file.lists("headNouns")),
                phrases(file, "placePrepositions"),
                phrases(file, "directions"),
                phrases(file, "particles"),
                phrases(file, "ordinary"),
                phrases(file, "speech"),
                phrases(file, "joints"),
                phrases(file, "ordinals"),
                phrases(file, "numbering"),
                phrases(file, "about"),
                phrases(file, "currencies"),
                phrases(file, "addresses"),
                phrases(file, "calendar"),
                phrases(file, "summits"),
                phrases(file, "away"),
                phrases(file, "fields"),
                phrases(file, "tasked"),
                phrases(file, "residents"),
                file.lines("words"),
                file.patterns("commonNouns"),
                Finding.valueOf(file.text("finding").toUpperCase(Locale.ROOT)),
                phrases(file, "givenNames"),
                phrases(file, "articles"),
                byType(file.lists("tails")),
                PortfolioOrder.valueOf(file.text("portfolioOrder").toUpperCase(Locale.ROOT)));
    }

    private static Phrases phrases(PackFile file, String key) {
        return new Phrases(file.list(key));
    }

    private static Map<EntityType, Phrases> byType(Map<String, List<String>> lists) {
        List<Map.Entry<EntityType, Phrases>> entries = new ArrayList<>();
        lists.forEach(
                (label, nouns) ->
                        entries.add(
                                Map.entry(
                                        EntityType.of(label)
                                                .orElseThrow(
                                                        () ->
                                                                new IllegalStateException(
                                                                        "no type is called "
                                                                                + label)),
                                        new Phrases(nouns))));
        return entries.stream().collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The type that a noun ending right before word {@code i} gives to the name there. */
    Optional<EntityType> typeByNoun(Sheet sheet, int i) {
        int longest = 0;
        EntityType found = EntityType.PERSON;
        for (EntityType type : EntityType.values()) {
            Phrases nouns = headNouns.get(type);
            int length = nouns == null ? 0 : nouns.lengthBefore(sheet.words(), i);
            if (length > longest) {
                longest = length;
                found = type;
            }
        }
        return longest == 0 ? Optional.empty() : Optional.of(found);
    }

    /** The type that the last words of a name, or its longest last words, give to it. */
    Optional<EntityType> typeByTail(Sheet sheet, int from, int to) {
        for (EntityType type : EntityType.values()) {
            Phrases last = tails.get(type);
            int length = last == null ? 0 : last.lengthBefore(sheet.words(), to);
            if (length > 0 && to - length > from) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the words are numbers, with the name of a currency or without: "Rp500", "IV-2024".
     */
    boolean isAmount(Sheet sheet, int from, int to) {
        return sheet.words().subList(from, to).stream()
                .allMatch(
                        word ->
                                word.isNumber()
                                        || word.isMark()
                                        || ROMAN.matcher(word.form()).matches()
                                        || word.form().length() <= 3 && ordinary.has(word.lower()));
    }

    /** Whether the words are letters behind a person's name: "S.I.K." */
    boolean isDegree(Sheet sheet, int from, int to) {
        boolean behind = sheet.lowerAt(from - 1).equals(",");
        boolean dotted =
                IntStream.range(from, to)
                        .allMatch(
                                i ->
                                        sheet.word(i).is(".")
                                                || sheet.word(i).isLetters()
                                                        && sheet.word(i).form().length()
                                                                <= LONGEST_DEGREE);
        boolean letter =
                sheet.word(from).form().length() <= 2 && sheet.lowerAt(from + 1).equals(".");
        return behind && dotted && letter && sheet.capitalAt(from);
    }

    /** Whether a word is one that is written small when it is no name. */
    boolean isCommonWord(Word word) {
        return !word.isCaps() && commonWords.contains(word.lower());
    }

    /** Whether a body or a place with a head of its own may begin at a word. */
    boolean isHead(Sheet sheet, int i) {
        return Stream.of(organizationHeads, placeHeads, governmentHeads)
                .anyMatch(heads -> heads.lengthAt(sheet.words(), i) > 0);
    }

    /** Whether the abbreviation of such a head stands in brackets at a word. */
    boolean isBracketedHead(Sheet sheet, int open) {
        String head = sheet.lowerAt(open + 1);
        return sheet.lowerAt(open).equals("(")
                && sheet.lowerAt(open + 2).equals(")")
                && sheet.capitalAt(open + 1)
                && Stream.of(organizationHeads, placeHeads, governmentHeads, eventHeads)
                        .anyMatch(heads -> heads.has(head));
    }

    /** How posts are read by these words. */
    public Posts posts() {
        return new Posts(this);
    }
}
