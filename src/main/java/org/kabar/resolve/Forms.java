package org.kabar.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kabar.model.EntityProfile;

/**
 * The forms of a name that a profile is compared by. Of an entity that the authority lacks it is
 * the fullest: a short form stands for it in its article only, as "the police" does for one police.
 * A form that few articles use beside one that many use may come from a mistaken reading and is
 * left out.
 */
final class Forms {

    /** A form must be used this share as often as the commonest. */
    private static final int FEWEST_SHARE = 10;

    private static final Comparator<String> FULLEST =
            Comparator.comparingInt((String form) -> Names.normal(form).split(" ").length)
                    .thenComparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());

    private static final NameFolding FOLDING = new NameFolding(NameRules.builtIn());

    private Forms() {}

    /**
     * The full names: all that the authority has, else the fullest; none if it has only acronyms.
     */
    static List<String> full(EntityProfile profile) {
        return common(profile).stream()
                .filter(form -> !BodyNames.isAcronym(form))
                .sorted(
                        Comparator.comparing((String form) -> !isKey(form, profile))
                                .thenComparing(FULLEST))
                .limit(profile.known() ? Integer.MAX_VALUE : 1)
                .toList();
    }

    /** Whether a key was made of a form: of those equally full it is the one to take. */
    private static boolean isKey(String form, EntityProfile profile) {
        String slug = FOLDING.folded(form, profile.type()).replace(' ', '-');
        return profile.key().equals(slug) || profile.key().startsWith(slug + "-");
    }

    /** The acronyms. */
    static List<String> acronyms(EntityProfile profile) {
        return common(profile).stream().filter(BodyNames::isAcronym).toList();
    }

    /** All that is not rare. */
    static List<String> common(EntityProfile profile) {
        int most = profile.names().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return profile.names().entrySet().stream()
                .filter(form -> profile.known() || form.getValue() * FEWEST_SHARE >= most)
                .map(form -> form.getKey())
                .toList();
    }

    /** The forms, one for each that is not rare and zero for the others. */
    static SortedMap<String, Integer> weighed(EntityProfile profile) {
        SortedMap<String, Integer> weighed = new TreeMap<>();
        profile.names().keySet().forEach(form -> weighed.put(form, 0));
        common(profile).forEach(form -> weighed.put(form, 1));
        return weighed;
    }
}
