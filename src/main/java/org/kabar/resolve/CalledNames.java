package org.kabar.resolve;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kabar.model.EntityType;
import org.kabar.model.EventProfile;

/**
 * The single words by which articles call those whom an event befalls. They make nobody an entity
 * that articles share, but a man called Sugianto who was killed on a day is one in two articles.
 * Only types that are told by whom they befall have any. Immutable and thread-safe.
 */
final class CalledNames {

    private static final int FEWEST_LETTERS = 3;

    private final EventTypes types;
    private final NameFolding folding;

    /** Names folded by these rules. */
    CalledNames(EventTypes types, NameRules rules) {
        this.types = types;
        this.folding = new NameFolding(rules);
    }

    /** The words that name those whom both befall, at least one of whom by nothing else. */
    SortedSet<String> shared(EventProfile a, EventProfile b) {
        if (!isTold(a) || !isTold(b)) {
            return Collections.emptySortedSet();
        }
        NavigableSet<String> shared = new TreeSet<>(called(a));
        shared.retainAll(all(b));
        NavigableSet<String> other = new TreeSet<>(called(b));
        other.retainAll(all(a));
        shared.addAll(other);
        return shared;
    }

    /** All words of the names of those whom an event befalls. */
    SortedSet<String> all(EventProfile profile) {
        if (!isTold(profile)) {
            return Collections.emptySortedSet();
        }
        NavigableSet<String> all =
                folded(isReversed(profile) ? profile.actors() : profile.recipients());
        all.addAll(called(profile));
        return all;
    }

    private NavigableSet<String> called(EventProfile profile) {
        return folded(isReversed(profile) ? profile.actorWords() : profile.recipientWords());
    }

    private boolean isTold(EventProfile profile) {
        return types.suffered().contains(profile.type());
    }

    private boolean isReversed(EventProfile profile) {
        return types.reversed().containsKey(profile.type());
    }

    private NavigableSet<String> folded(Set<String> names) {
        NavigableSet<String> folded = new TreeSet<>();
        for (String name : names) {
            folding.words(name.replace('-', ' '), EntityType.PERSON).stream()
                    .filter(word -> word.length() >= FEWEST_LETTERS)
                    .forEach(folded::add);
        }
        return folded;
    }
}
