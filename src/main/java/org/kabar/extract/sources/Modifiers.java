package org.kabar.extract.sources;

import java.util.Optional;
import java.util.Set;
import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.MarkedSheet.Place;
import org.kabar.extract.names.Phrases;
import org.kabar.extract.names.Word;
import org.kabar.model.EntityType;

/** Words and names between a determiner and the noun of a source: "a senior US official". */
record Modifiers(Phrases heads, int most) {

    /** As many tokens as "2008 - 2013" has, and one. */
    private static final int LONGEST_YEARS = 4;

    private static final Set<String> DESCRIBING = Set.of("NOUN", "ADJ", "PROPN", "NUM", "ADV");

    /** Where the noun stands, at or behind a word; empty if it is too far or there is none. */
    Optional<Integer> noun(MarkedSheet marked, int from) {
        int at = from;
        for (int passed = 0; passed <= most && at < marked.sheet().size(); passed++) {
            if (heads.lengthAt(marked.sheet().words(), at) > 0) {
                return Optional.of(last(marked, at));
            }
            Optional<Place> name = marked.beginningAt(at);
            Word word = marked.sheet().word(at);
            boolean describes = word.isLetters() && DESCRIBING.contains(word.tag());
            boolean person =
                    name.filter(place -> place.mark().type() == EntityType.PERSON).isPresent();
            if (person || name.isEmpty() && !describes) {
                return Optional.empty();
            }
            at = name.map(Place::to).orElse(at + 1);
        }
        return Optional.empty();
    }

    /** The last of nouns side by side that all can be sources: "police officials". */
    private int last(MarkedSheet marked, int from) {
        int at = from;
        while (most > 0 && heads.lengthAt(marked.sheet().words(), at + 1) > 0) {
            at++;
        }
        return at;
    }

    /** Whether a name follows within three words. */
    static boolean leadsToName(MarkedSheet marked, int from) {
        for (int i = from; i < Math.min(from + 3, marked.sheet().size()); i++) {
            if (marked.beginningAt(i).isPresent()) {
                return true;
            }
            if (!marked.sheet().word(i).isLetters()) {
                return false;
            }
        }
        return false;
    }

    /** Where the years end for which somebody held a post. */
    static int years(MarkedSheet marked, int from) {
        int at = from;
        while (at < marked.sheet().size()
                && marked.sheet().lowerAt(at).codePoints().noneMatch(Character::isLetter)
                && at - from < LONGEST_YEARS) {
            at++;
        }
        return at;
    }
}
