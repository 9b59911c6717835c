package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the writing of names, as the data file {@code resolve/names.txt} has it.
 * Immutable.
 *
 * @param letters a letter to what is written for it
 * @param spellings a part of a person's name to the spelling that stands for all
 * @param abbreviations the same for a word of any other name
 * @param phrases what is said in fewer words in any other name, the longest first
 * @param beginnings the beginning of a word in an old spelling to the present one
 * @param endings the same for the end of a word in a person's name
 * @param titles words before a person's name that are no part of it
 * @param lettered those that may be initials as well
 * @param aliases words behind which a person's other name follows
 * @param degrees what stands behind a person's name and is no part of it, without points
 * @param light words without weight in a person's name
 * @param legalBefore forms of companies that stand before the name
 * @param legalBehind those that stand behind it
 * @param provinces words before the name of a province
 * @param heads first words of bodies of which a nation has one
 * @param national a nation behind the name of such a body
 * @param filler words that say little in the name of a body or place
 * @param parts first words of the names of parts of bodies
 * @param small words that leave no letter in an acronym
 * @param women words said of women
 * @param men words said of men
 * @param single words of posts that one person holds at a time
 * @param sounds what sounds alike, in the order of its use
 */
record NameRules(
        Map<String, String> letters,
        Map<String, String> spellings,
        Map<String, String> abbreviations,
        List<Phrase> phrases,
        Map<String, String> beginnings,
        Map<String, String> endings,
        Set<String> titles,
        Set<String> lettered,
        Set<String> aliases,
        Set<String> degrees,
        Set<String> light,
        Set<String> legalBefore,
        Set<String> legalBehind,
        Set<String> provinces,
        Set<String> heads,
        List<String> national,
        Set<String> filler,
        Set<String> parts,
        Set<String> small,
        Set<String> women,
        Set<String> men,
        Set<String> single,
        List<Sound> sounds) {

    private static final NameRules BUILT_IN = read();

    /**
     * One step towards what a word sounds like.
     *
     * @param written what is looked for; a {@code ^} or {@code $} stands for an end of the word
     * @param heard what takes its place
     */
    record Sound(String written, String heard) {}

    /**
     * Several words for which fewer are written.
     *
     * @param written the several
     * @param said the fewer
     */
    record Phrase(List<String> written, List<String> said) {

        /** Copies the lists. */
        Phrase {
            written = List.copyOf(written);
            said = List.copyOf(said);
        }
    }

    /** Copies the collections. */
    NameRules {
        letters = Map.copyOf(letters);
        spellings = Map.copyOf(spellings);
        abbreviations = Map.copyOf(abbreviations);
        phrases = List.copyOf(phrases);
        beginnings = Map.copyOf(beginnings);
        endings = Map.copyOf(endings);
        titles = Set.copyOf(titles);
        lettered = Set.copyOf(lettered);
        aliases = Set.copyOf(aliases);
        degrees = Set.copyOf(degrees);
        light = Set.copyOf(light);
        legalBefore = Set.copyOf(legalBefore);
        legalBehind = Set.copyOf(legalBehind);
        provinces = Set.copyOf(provinces);
        heads = Set.copyOf(heads);
        national = List.copyOf(national);
        filler = Set.copyOf(filler);
        parts = Set.copyOf(parts);
        small = Set.copyOf(small);
        women = Set.copyOf(women);
        men = Set.copyOf(men);
        single = Set.copyOf(single);
        sounds = List.copyOf(sounds);
    }

    /** Whether a word is the form of a company. */
    boolean isLegal(String word) {
        return legalBefore.contains(word) || legalBehind.contains(word);
    }

    /** The rules that Kabar comes with. */
    static NameRules builtIn() {
        return BUILT_IN;
    }

    private static NameRules read() {
        Sections file = Sections.read("names.txt");
        return new NameRules(
                file.replacements("letters"),
                file.replacements("spellings"),
                file.replacements("abbreviations"),
                phrases(file.lines("phrases")),
                file.replacements("beginnings"),
                file.replacements("endings"),
                file.words("titles"),
                file.words("lettered"),
                file.words("aliases"),
                file.words("degrees"),
                file.words("light"),
                file.words("legal before"),
                file.words("legal behind"),
                file.words("provinces"),
                file.words("heads"),
                file.lines("national"),
                file.words("filler"),
                file.words("parts"),
                file.words("small"),
                file.words("women"),
                file.words("men"),
                file.words("single"),
                file.lines("sounds").stream().map(NameRules::sound).toList());
    }

    private static List<Phrase> phrases(List<String> lines) {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : lines) {
            String[] sides = line.split("=", 2);
            for (String written : sides[1].split("\\|")) {
                phrases.add(new Phrase(words(written), words(sides[0])));
            }
        }
        phrases.sort(Comparator.comparing((Phrase it) -> it.written().size()).reversed());
        return phrases;
    }

    private static List<String> words(String side) {
        return List.of(side.strip().split(" "));
    }

    private static Sound sound(String line) {
        String[] sides = line.split("=", 2);
        return new Sound(sides[1].strip(), sides[0].strip());
    }
}
