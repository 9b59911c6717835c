package org.kabar.resolve;

import java.util.List;

/**
 * Words as they sound, so that ways of spelling one name fall together: Lavrov and Lavroff,
 * Soekarno and Sukarno, Khairil and Chairil. Wider than {@link NameFolding}: equal sounds are
 * evidence, no proof. Immutable and thread-safe.
 */
final class Sounds {

    private final List<NameRules.Sound> steps;

    /** The sounds by these rules. */
    Sounds(NameRules rules) {
        steps = rules.sounds();
    }

    /** What a folded word sounds like; a word with digits stays as it is. */
    String of(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        String heard = "^" + word + "$";
        for (NameRules.Sound step : steps) {
            heard = heard.replace(step.written(), step.heard());
        }
        StringBuilder single = new StringBuilder(heard.length());
        for (int i = 0; i < heard.length(); i++) {
            char c = heard.charAt(i);
            boolean repeated = !single.isEmpty() && single.charAt(single.length() - 1) == c;
            if (c != '^' && c != '$' && !repeated) {
                single.append(c);
            }
        }
        return single.isEmpty() ? word : single.toString();
    }
}
