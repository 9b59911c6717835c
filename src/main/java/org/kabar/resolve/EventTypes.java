package org.kabar.resolve;

import java.util.Map;
import java.util.Set;

/**
 * Which types of events are tellings of one happening, as the data file {@code resolve/events.txt}
 * has it. Immutable.
 *
 * @param families a type to the name of its family
 * @param mutual types in which all parties act
 * @param reversed types to those that tell the same from the other side
 * @param suffered types that are told by whom they are done to, whoever is said to do it
 * @param placed types that are told by their place where nobody is said to take part
 * @param idle words that say nothing of what an event is about
 * @param once types that do not happen to the same parties twice within years
 * @param generic types that happen many times a day
 * @param journeys types of moving from one place to another
 * @param stops types of what is done on a journey
 */
record EventTypes(
        Map<String, String> families,
        Set<String> mutual,
        Map<String, String> reversed,
        Set<String> suffered,
        Set<String> placed,
        Set<String> idle,
        Set<String> once,
        Set<String> generic,
        Set<String> journeys,
        Set<String> stops) {

    private static final EventTypes BUILT_IN = read();

    /** Copies the collections. */
    EventTypes {
        families = Map.copyOf(families);
        mutual = Set.copyOf(mutual);
        reversed = Map.copyOf(reversed);
        suffered = Set.copyOf(suffered);
        placed = Set.copyOf(placed);
        idle = Set.copyOf(idle);
        once = Set.copyOf(once);
        generic = Set.copyOf(generic);
        journeys = Set.copyOf(journeys);
        stops = Set.copyOf(stops);
    }

    /** The types that Kabar comes with. */
    static EventTypes builtIn() {
        return BUILT_IN;
    }

    private static EventTypes read() {
        Sections file = Sections.read("events.txt");
        return new EventTypes(
                file.replacements("families"),
                file.words("mutual"),
                file.replacements("reversed"),
                file.words("suffered"),
                file.words("placed"),
                file.words("idle"),
                file.words("once"),
                file.words("generic"),
                file.words("journeys"),
                file.words("stops"));
    }

    /** The family of a type; the type itself if it has no kin. */
    String family(String type) {
        return families.getOrDefault(type, type);
    }
}
