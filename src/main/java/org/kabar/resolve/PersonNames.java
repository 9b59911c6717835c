package org.kabar.resolve;

import java.util.ArrayList;
import java.util.List;
import org.kabar.model.EntityType;

/**
 * Compares names of people, part by part. What both have must match; one may have parts that the
 * other leaves out. A single word fits too many to say anything. Immutable and thread-safe.
 */
final class PersonNames {

    private static final int FEWEST_PARTS = 2;
    private static final int SHORTEST_SURE = 3;

    /** A slip of the pen keeps this share of what a part tells. */
    private static final double NEAR_SHARE = 0.6;

    /** The information of an initial: half of the four bits of a letter, as some are common. */
    private static final double INITIAL_BITS = 2;

    private final NameFolding folding;
    private final NameRules rules;
    private final Sounds sounds;

    /** A comparison by these rules. */
    PersonNames(NameRules rules) {
        this.rules = rules;
        this.folding = new NameFolding(rules);
        this.sounds = new Sounds(rules);
    }

    /** The parts of a name that carry weight; all of them if that leaves fewer than two. */
    List<String> parts(String name) {
        List<String> words =
                folding.words(name, EntityType.PERSON).stream()
                        .filter(word -> !rules.titles().contains(word))
                        .toList();
        List<String> weighty =
                words.stream().filter(word -> !rules.light().contains(word)).toList();
        return weighty.size() < FEWEST_PARTS ? words : weighty;
    }

    /** Compares two names by their parts. */
    NameMatch compare(List<String> a, List<String> b, NameWeights weights) {
        Alignment alignment = Alignment.of(a, b, sounds);
        List<Alignment.Pair> pairs = alignment.pairs();
        if (pairs.isEmpty()) {
            return NameMatch.NOTHING;
        }
        List<String> onlyFirst = alignment.onlyFirst();
        List<String> onlySecond = alignment.onlySecond();
        boolean numbered = hasNumber(onlyFirst) || hasNumber(onlySecond);
        if (numbered || !onlyFirst.isEmpty() && !onlySecond.isEmpty()) {
            return NameMatch.conflict(String.join(" ", a), String.join(" ", b));
        }
        long parts = pairs.stream().filter(pair -> !Names.isNumber(pair.first())).count();
        if (parts < FEWEST_PARTS || pairs.stream().noneMatch(PersonNames::isSure)) {
            return NameMatch.NOTHING;
        }
        List<Evidence> evidence = new ArrayList<>();
        pairs.forEach(pair -> add(evidence, pair, weights));
        List<String> extra = onlyFirst.isEmpty() ? onlySecond : onlyFirst;
        for (String part : extra) {
            double amount = part.length() == 1 ? 0.5 : 1;
            evidence.add(new Evidence("name.extra", amount, "only one has \"" + part + "\""));
        }
        if (!alignment.inOrder()) {
            evidence.add(new Evidence("name.order", 1, "name parts in another order"));
        }
        return new NameMatch(NameMatch.Outcome.FITS, evidence, extra, gap(alignment));
    }

    /** A number in a name is there to tell it from others. */
    private static boolean hasNumber(List<String> parts) {
        return parts.stream().anyMatch(Names::isNumber);
    }

    private static boolean isSure(Alignment.Pair pair) {
        return (pair.how() == WordMatch.EQUAL || pair.how() == WordMatch.SOUND)
                && pair.first().length() >= SHORTEST_SURE
                && !Names.isNumber(pair.first())
                && pair.first().indexOf(' ') < 0
                && pair.second().indexOf(' ') < 0;
    }

    private void add(List<Evidence> evidence, Alignment.Pair pair, NameWeights weights) {
        double bits = Math.min(bits(pair.first(), weights), bits(pair.second(), weights));
        String both = "\"" + pair.first() + "\" and \"" + pair.second() + "\"";
        switch (pair.how()) {
            case EQUAL ->
                    evidence.add(new Evidence("name.bits", bits, "both \"" + pair.first() + "\""));
            case SOUND -> {
                evidence.add(new Evidence("name.bits", bits, ""));
                evidence.add(new Evidence("name.sound", 1, both + " sound alike"));
            }
            case NEAR -> {
                evidence.add(new Evidence("name.bits", bits * NEAR_SHARE, ""));
                evidence.add(new Evidence("name.near", 1, both + " differ by a slip"));
            }
            case INITIAL -> {
                int letters = Math.min(pair.first().length(), pair.second().length());
                evidence.add(new Evidence("name.bits", INITIAL_BITS * letters, ""));
                evidence.add(new Evidence("name.initial", 1, both + ": initials"));
            }
        }
    }

    private static double bits(String words, NameWeights weights) {
        double bits = 0;
        for (String word : words.split(" ")) {
            bits += Names.isNumber(word) ? 0 : weights.ofPart(word);
        }
        return bits;
    }

    /** An initial leaves out the rest of its word. */
    private static int gap(Alignment alignment) {
        int gap = alignment.onlySecond().size() - alignment.onlyFirst().size();
        for (Alignment.Pair pair : alignment.pairs()) {
            if (pair.how() == WordMatch.INITIAL) {
                gap += Integer.signum(pair.second().length() - pair.first().length());
            }
        }
        return gap;
    }
}
