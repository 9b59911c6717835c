package org.kabar.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/**
 * Compares names of bodies, places, things and named events. All words must match, in their order;
 * only words that say little may be missing, and only on one side, and what may be a region behind
 * several telling words, which must then be known from elsewhere. A number must be the same.
 * Immutable and thread-safe.
 */
final class BodyNames {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}-]{1,7}");
    private static final int FEWEST_LETTERS = 3;
    private static final int SHORTEST_SURE = 4;
    private static final int MOST_WORDS = 4;

    private final NameFolding folding;
    private final NameRules rules;
    private final Sounds sounds;

    /** A comparison by these rules. */
    BodyNames(NameRules rules) {
        this.rules = rules;
        this.folding = new NameFolding(rules);
        this.sounds = new Sounds(rules);
    }

    /** The words of a name. */
    List<String> words(String name, EntityType type) {
        return folding.words(name, type);
    }

    /** How many words of a name say more than little. */
    long telling(List<String> words) {
        return words.stream().filter(word -> !rules.filler().contains(word)).count();
    }

    /** Whether one of these names is that of a part of a body. */
    boolean isPart(List<NamedProfile.Form> full) {
        return full.stream()
                .flatMap(form -> form.words().stream().limit(1))
                .anyMatch(rules.parts()::contains);
    }

    /** Whether a form is written as an acronym is. */
    static boolean isAcronym(String form) {
        return ACRONYM.matcher(form).matches();
    }

    /** The first letters of the words of a name that count in an acronym; empty if too few. */
    String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.stream()
                .filter(word -> !rules.small().contains(word))
                .forEach(word -> letters.append(word.charAt(0)));
        return letters.length() < FEWEST_LETTERS ? "" : letters.toString();
    }

    /**
     * Whether an acronym may have been made of a full name: it begins as the name does, its letters
     * stand in the name in their order, and it is no word of the name.
     */
    boolean abbreviates(String acronym, List<String> full) {
        String letters = acronym.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (full.isEmpty() || letters.isEmpty() || full.contains(letters)) {
            return false;
        }
        String name = String.join("", full);
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int found = name.indexOf(letters.charAt(i), at);
            if (found < 0 || i == 0 && found > 0) {
                return false;
            }
            at = found + 1;
        }
        return true;
    }

    /**
     * Compares two forms.
     *
     * @param type what they name
     */
    NameMatch compare(NamedProfile.Form one, NamedProfile.Form other, EntityType type) {
        String first = one.written();
        String second = other.written();
        List<String> a = one.words();
        List<String> b = other.words();
        if (isAcronym(first) || isAcronym(second)) {
            return acronym(first, second, a, b);
        }
        Alignment alignment = Alignment.of(a, b, sounds);
        List<Alignment.Pair> pairs = alignment.pairs();
        if (pairs.isEmpty()) {
            return NameMatch.NOTHING;
        }
        List<String> onlyFirst = alignment.onlyFirst();
        List<String> onlySecond = alignment.onlySecond();
        if (!onlyFirst.isEmpty() && !onlySecond.isEmpty()
                || !pairs.stream().allMatch(pair -> holds(pair, type))
                || !alignment.inOrder()) {
            return NameMatch.conflict(first, second);
        }
        List<String> extra = onlyFirst.isEmpty() ? onlySecond : onlyFirst;
        List<String> region = extra.stream().filter(it -> !rules.filler().contains(it)).toList();
        long telling = telling(pairs.stream().map(Alignment.Pair::first).toList());
        boolean mayLackRegion = telling > 1 && isRegion(region, onlyFirst.isEmpty() ? b : a, type);
        if (!region.isEmpty() && !mayLackRegion
                || pairs.stream().noneMatch(pair -> isSure(pair, pairs.size()))) {
            return NameMatch.NOTHING;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence("body.equal", 1, "\"" + first + "\" and \"" + second + "\" agree"));
        pairs.forEach(pair -> add(evidence, pair, pairs.size()));
        evidence.add(new Evidence("body.words", Math.min(MOST_WORDS, telling - 1), ""));
        extra.forEach(word -> evidence.add(missing(word, telling)));
        return new NameMatch(
                NameMatch.Outcome.FITS, evidence, region, onlySecond.size() - onlyFirst.size());
    }

    /** Whether words may be the region behind the name of a body or place; a number is none. */
    private static boolean isRegion(List<String> end, List<String> words, EntityType type) {
        boolean has =
                switch (type) {
                    case ORGANIZATION, OUTLET, PLACE, GEOPOLITICAL_ENTITY -> true;
                    case PERSON, ITEM, EVENT, UNNAMED_SOURCE -> false;
                };
        return has
                && end.size() < words.size()
                && end.stream().noneMatch(Names::isNumber)
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    private Evidence missing(String word, long telling) {
        String words = "only one has \"" + word + "\"";
        if (!rules.filler().contains(word)) {
            return new Evidence("body.region", 1, words);
        }
        return new Evidence(
                "body.filler", (telling > 1 ? 1 : 2) - (rules.isLegal(word) ? 1 : 0), words);
    }

    /** Slips of the pen are looked for in bodies only; initials in none. */
    private static boolean holds(Alignment.Pair pair, EntityType type) {
        return switch (pair.how()) {
            case EQUAL -> true;
            case SOUND -> pair.first().length() >= SHORTEST_SURE;
            case NEAR -> type == EntityType.ORGANIZATION || type == EntityType.OUTLET;
            case INITIAL -> false;
        };
    }

    /** A word that only sounds alike says little alone. */
    private boolean isSure(Alignment.Pair pair, int pairs) {
        boolean equal = pair.how() == WordMatch.EQUAL || pair.how() == WordMatch.SOUND && pairs > 1;
        return equal && !rules.filler().contains(pair.first());
    }

    private static void add(List<Evidence> evidence, Alignment.Pair pair, int pairs) {
        String both = "\"" + pair.first() + "\" and \"" + pair.second() + "\"";
        if (pair.how() == WordMatch.SOUND) {
            evidence.add(new Evidence("body.sound", 1, both + " sound alike"));
        } else if (pair.how() == WordMatch.NEAR) {
            evidence.add(new Evidence("body.near", 2.0 / (pairs - 1), both + " differ by a slip"));
        }
    }

    private NameMatch acronym(String first, String second, List<String> a, List<String> b) {
        if (a.equals(b)) {
            return new NameMatch(
                    NameMatch.Outcome.FITS,
                    List.of(new Evidence("body.acronym", 1, "both are called " + first)),
                    List.of(),
                    0);
        }
        String one = first.toLowerCase(Locale.ROOT);
        String other = second.toLowerCase(Locale.ROOT);
        boolean stands =
                initials(b).equals(one) && !b.contains(one)
                        || initials(a).equals(other) && !a.contains(other);
        return stands
                ? new NameMatch(
                        NameMatch.Outcome.FITS,
                        List.of(
                                new Evidence(
                                        "body.initials",
                                        1,
                                        first + " may stand for the words of " + second)),
                        List.of(),
                        b.size() - a.size())
                : NameMatch.NOTHING;
    }
}
