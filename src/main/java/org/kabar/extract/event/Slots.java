package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.time.TimeExpression;

/**
 * What the syntax around a trigger offers: noun phrases by slot (subject, object, of, or the
 * preposition before them), times, and how sure the subject is. Filled once, then read.
 */
final class Slots {

    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String OF = "of";

    /** Before an event noun in its own phrase: "Russia's attack", "the Russian attack". */
    static final String OWNER = "owner";

    /** Behind the object, without a preposition: "gave her a medal", "named him chairman". */
    static final String SECOND = "second";

    static final String CONTENT = "content";

    private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
    private final Map<String, Phrase> contents = new LinkedHashMap<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private double certainty = 1;

    void add(String slot, List<Phrase> more) {
        if (!more.isEmpty()) {
            phrases.computeIfAbsent(slot, key -> new ArrayList<>()).addAll(more);
        }
    }

    /** Words of a clause that say what it is about. */
    void content(String slot, Phrase words) {
        contents.putIfAbsent(slot, words);
        contents.putIfAbsent(CONTENT, words);
    }

    Map<String, Phrase> contents() {
        return contents;
    }

    void add(TimeExpression time) {
        times.add(time);
    }

    void lessCertain(double factor) {
        certainty *= factor;
    }

    Map<String, List<Phrase>> phrases() {
        return phrases;
    }

    /** The phrases, named or not, for those who act together. */
    List<Phrase> parties(Trigger trigger) {
        return phrases.entrySet().stream()
                .filter(
                        slot ->
                                trigger.rolesOf(slot.getKey()).contains(Role.ACTORS)
                                        || trigger.rolesOf(slot.getKey()).contains(Role.RECIPIENTS))
                .flatMap(slot -> slot.getValue().stream())
                .toList();
    }

    boolean has(String slot) {
        return phrases.containsKey(slot);
    }

    double certainty() {
        return certainty;
    }

    /** The time that says most: a dated one before others. */
    Optional<TimeExpression> time() {
        return times.stream()
                .filter(TimeExpression::isDated)
                .findFirst()
                .or(() -> Statements.first(times));
    }
}
