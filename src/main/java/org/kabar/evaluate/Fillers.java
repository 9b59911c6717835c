package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.kabar.evaluate.Side.Claim;

/** Fillers of roles against fillers of roles. Immutable and thread-safe. */
final class Fillers {

    private final Wording wording;

    Fillers(Wording wording) {
        this.wording = wording;
    }

    /** All roles of two assertions together. */
    Counts compareAll(Claim gold, Claim system) {
        Counts all = Counts.NONE;
        for (Role role : Role.values()) {
            all = all.plus(compare(role, gold.fillers(role), system.fillers(role)));
        }
        return all;
    }

    /** One role: each filler of the system is used once, by the first of the gold that fits. */
    Counts compare(Role role, List<Filler> gold, List<Filler> system) {
        List<Filler> left = new ArrayList<>(system);
        for (Filler wanted : gold) {
            for (Iterator<Filler> each = left.iterator(); each.hasNext(); ) {
                if (same(role, wanted, each.next())) {
                    each.remove();
                    break;
                }
            }
        }
        return Counts.of(system.size() - left.size(), system.size(), gold.size());
    }

    /** Two entities must be one; in themes, words are compared otherwise. */
    private boolean same(Role role, Filler gold, Filler system) {
        if (role != Role.THEME) {
            return gold.equals(system);
        }
        if (gold.entity().isPresent() && system.entity().isPresent()) {
            return gold.entity().equals(system.entity());
        }
        return gold.words().stream()
                .anyMatch(
                        mine ->
                                system.words().stream()
                                        .anyMatch(yours -> wording.sameTheme(mine, yours)));
    }

    /** The fillers of an assertion that has no counterpart, as misses. */
    Counts missed(Claim gold) {
        return Counts.of(0, 0, size(gold));
    }

    /** The fillers of an assertion that has no counterpart, as false alarms. */
    Counts spurious(Claim system) {
        return Counts.of(0, size(system), 0);
    }

    private static int size(Claim claim) {
        int size = 0;
        for (Role role : Role.values()) {
            size += claim.fillers(role).size();
        }
        return size;
    }
}
