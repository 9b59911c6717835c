package org.kabar.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell of an event of some type.
 *
 * @param type the event type
 * @param form how they join with those who take part
 * @param words the words, in lower case; {@code ...} stands for up to four words between
 * @param with words or phrases of which one must stand in the same clause; empty for no condition
 * @param without words or phrases of which none may stand in the same clause
 * @param named roles whose named filler makes an event worth telling, beside actors and recipients
 * @param also roles that the filler of another role has too, if it can act
 * @param roles from a slot of the syntax to the roles it may fill, the first that fits
 */
public record Trigger(
        String type,
        Form form,
        List<String> words,
        Set<String> with,
        Set<String> without,
        Set<Role> named,
        Map<Role, Role> also,
        Map<String, List<Role>> roles) {

    /** What stands for words between. */
    public static final String GAP = "...";

    /** Copies the collections. */
    public Trigger {
        words = List.copyOf(words);
        with = Set.copyOf(with);
        without = Set.copyOf(without);
        named = Set.copyOf(named);
        also = Map.copyOf(also);
        roles = Map.copyOf(roles);
    }

    /** The roles that a slot may fill; empty if none. */
    public List<Role> rolesOf(String slot) {
        return roles.getOrDefault(slot, List.of());
    }

    /** Whether any slot may fill this role. */
    public boolean has(Role role) {
        return roles.values().stream().anyMatch(all -> all.contains(role));
    }
}
