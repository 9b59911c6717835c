package org.kabar.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/**
 * Folds what never tells two bearers of a name apart: marks on letters, transliterations, old
 * spellings, abbreviated name parts, points and blanks between initials, titles and degrees of
 * people, legal forms of companies. What only makes it likely that two names are one is left to
 * {@link EntityMatcher}.
 *
 * <p>Immutable and thread-safe. Folding what is folded changes nothing.
 */
final class NameFolding {

    /** The marks of Latin, Greek and Cyrillic letters; those of other scripts are letters. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");

    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern DEGREE =
            Pattern.compile("(?:\\p{Lu}\\p{L}{0,4}\\.)+\\p{L}{0,5}\\.?");

    private static final int FEWEST_WORDS = 2;

    private final NameRules rules;

    /** A folding by these rules. */
    NameFolding(NameRules rules) {
        this.rules = rules;
    }

    /** The words that tell a name from others, in its order; empty if it has no letter or digit. */
    List<String> words(String name, EntityType type) {
        return switch (type) {
            case PERSON -> person(name);
            case ORGANIZATION, OUTLET -> body(name);
            case GEOPOLITICAL_ENTITY -> government(name);
            case PLACE, ITEM, EVENT, UNNAMED_SOURCE -> thing(name);
        };
    }

    /** The same, joined by blanks. */
    String folded(String name, EntityType type) {
        return String.join(" ", words(name, type));
    }

    /**
     * Whether a person's name says more than one word: a title and a word may be said of anybody.
     */
    boolean tells(String name) {
        return words(name, EntityType.PERSON).stream()
                        .filter(word -> !rules.titles().contains(word))
                        .limit(FEWEST_WORDS)
                        .count()
                == FEWEST_WORDS;
    }

    private List<String> person(String name) {
        List<String> words = split(withoutDegrees(name));
        dropAlias(words);
        dropTitles(words);
        joinInitials(words);
        dropTitles(words);
        words.replaceAll(word -> ending(beginning(rules.spellings().getOrDefault(word, word))));
        return words;
    }

    private List<String> body(String name) {
        List<String> words = split(name);
        joinInitials(words);
        words.replaceAll(this::word);
        shorten(words);
        while (words.size() > FEWEST_WORDS && rules.legalBehind().contains(words.getLast())) {
            words.removeLast();
        }
        while (words.size() > FEWEST_WORDS && rules.legalBefore().contains(words.getFirst())) {
            words.removeFirst();
        }
        if (!words.isEmpty() && rules.heads().contains(words.getFirst())) {
            for (String nation : rules.national()) {
                List<String> tail = Arrays.asList(nation.split(" "));
                int rest = words.size() - tail.size();
                if (rest > 0 && endsWith(words, tail)) {
                    return words.subList(0, rest);
                }
            }
        }
        return words;
    }

    private List<String> government(String name) {
        List<String> words = thing(name);
        while (words.size() > FEWEST_WORDS && rules.provinces().contains(words.getFirst())) {
            words.removeFirst();
        }
        return words;
    }

    private List<String> thing(String name) {
        List<String> words = split(name);
        words.replaceAll(this::word);
        shorten(words);
        return words;
    }

    /** Writes phrases short; one that is said both ways, one beside the other, is said once. */
    private void shorten(List<String> words) {
        for (NameRules.Phrase phrase : rules.phrases()) {
            int at = Collections.indexOfSubList(words, phrase.written());
            if (at >= 0) {
                List<String> said = phrase.said();
                words.subList(at, at + phrase.written().size()).clear();
                boolean before = endsWith(words.subList(0, at), said);
                boolean behind =
                        Collections.indexOfSubList(words.subList(at, words.size()), said) == 0;
                if (!before && !behind) {
                    words.addAll(at, said);
                }
            }
        }
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        int start = words.size() - end.size();
        return start >= 0 && words.subList(start, words.size()).equals(end);
    }

    private void dropAlias(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (rules.aliases().contains(words.get(i))) {
                words.subList(i, words.size()).clear();
            }
        }
    }

    private String word(String word) {
        return beginning(rules.abbreviations().getOrDefault(word, word));
    }

    private List<String> split(String name) {
        String normal = Names.normal(letters(name));
        return normal.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(normal.split(" ")));
    }

    private String letters(String name) {
        String bare =
                Normalizer.normalize(
                        MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                                .replaceAll(""),
                        Normalizer.Form.NFC);
        String lower = bare.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : rules.letters().entrySet()) {
            if (lower.contains(letter.getKey())) {
                lower = lower.replace(letter.getKey(), letter.getValue());
            }
        }
        return MARKS.matcher(lower).replaceAll("");
    }

    /**
     * Without the degrees behind a name. They stand behind a comma, have points, or have several
     * capitals behind a name that is not in capitals, as SPd and MSi.
     */
    private String withoutDegrees(String name) {
        String[] parts = COMMAS.split(name.strip());
        if (parts.length == 0) {
            return name;
        }
        List<String> words = new ArrayList<>(List.of(BLANKS.split(parts[0])));
        boolean shouted = parts[0].equals(parts[0].toUpperCase(Locale.ROOT));
        while (words.size() > FEWEST_WORDS && isDegree(words.getLast(), shouted)) {
            words.removeLast();
        }
        boolean onlyDegrees = Arrays.stream(parts, 1, parts.length).allMatch(this::isDegree);
        String first = String.join(" ", words);
        return onlyDegrees
                ? first
                : first + " " + String.join(" ", List.of(parts).subList(1, parts.length));
    }

    /** Whether what stands behind a comma is a degree, by its points or by its letters. */
    private boolean isDegree(String part) {
        return DEGREE.matcher(part).matches() || rules.degrees().contains(plain(part));
    }

    private boolean isDegree(String word, boolean shouted) {
        boolean marked =
                word.indexOf('.') > 0
                        || !shouted && word.chars().filter(Character::isUpperCase).count() > 1;
        return marked && rules.degrees().contains(plain(word));
    }

    private static String plain(String degree) {
        return degree.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
    }

    private void dropTitles(List<String> words) {
        while (!words.isEmpty()
                && isTitle(words.getFirst())
                && names(words.subList(1, words.size())) >= FEWEST_WORDS) {
            words.removeFirst();
        }
    }

    private boolean isTitle(String word) {
        return rules.titles().contains(word) || rules.lettered().contains(word);
    }

    private static long names(List<String> words) {
        return words.stream().filter(word -> word.length() > 1).count();
    }

    /** Initials that stand side by side are one word: S. B. and SB. */
    private static void joinInitials(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            boolean run = i + 2 == words.size() || !isInitial(words.get(i + 2));
            if (isInitial(words.get(i)) && isInitial(words.get(i + 1)) && run) {
                int first = i;
                while (first > 0 && isInitial(words.get(first - 1))) {
                    first--;
                }
                List<String> initials = words.subList(first, i + 2);
                String joined = String.join("", initials);
                initials.clear();
                words.add(first, joined);
                i = first;
            }
        }
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private String beginning(String word) {
        for (Map.Entry<String, String> old : rules.beginnings().entrySet()) {
            int length = old.getKey().length();
            if (word.length() > length + 2
                    && word.startsWith(old.getKey())
                    && "aeiou".indexOf(word.charAt(length)) < 0) {
                return old.getValue() + word.substring(length);
            }
        }
        return word;
    }

    private String ending(String word) {
        for (Map.Entry<String, String> other : rules.endings().entrySet()) {
            if (word.length() > other.getKey().length() + 2 && word.endsWith(other.getKey())) {
                return word.substring(0, word.length() - other.getKey().length())
                        + other.getValue();
            }
        }
        return word;
    }
}
