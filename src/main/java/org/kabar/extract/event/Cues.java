package org.kabar.extract.event;

import java.util.Map;
import java.util.Set;
import org.kabar.model.Stance;
import org.kabar.model.Status;

/**
 * Words that tell how an event stands to reality and how its source stands to it. All in lower
 * case.
 *
 * @param status words for each status
 * @param stance words for each stance
 * @param conditions subordinators that make their clause a condition
 * @param withholding phrases of a source that will not say more
 * @param exchange words for what is given in return
 * @param habits adverbs that make it a habit rather than an event
 * @param unspecific words in a subject that mean any of its kind
 * @param likely words by which something planned is said to be likely
 * @param implicative verbs whose purpose is reached: what they "managed to" do has happened
 * @param since words behind a verb from which on it has gone on
 */
public record Cues(
        Map<Status, Set<String>> status,
        Map<Stance, Set<String>> stance,
        Set<String> conditions,
        Set<String> withholding,
        Set<String> exchange,
        Set<String> habits,
        Set<String> unspecific,
        Set<String> likely,
        Set<String> implicative,
        Set<String> since) {

    /** Copies the collections. */
    public Cues {
        status = Map.copyOf(status);
        stance = Map.copyOf(stance);
        conditions = Set.copyOf(conditions);
        withholding = Set.copyOf(withholding);
        exchange = Set.copyOf(exchange);
        habits = Set.copyOf(habits);
        unspecific = Set.copyOf(unspecific);
        likely = Set.copyOf(likely);
        implicative = Set.copyOf(implicative);
        since = Set.copyOf(since);
    }

    /** Whether these words say that a source will not say more. */
    boolean withholds(String words) {
        return withholding.stream().anyMatch(words::contains);
    }

    boolean tells(Status wanted, String word) {
        return status.getOrDefault(wanted, Set.of()).contains(word);
    }

    boolean tells(Stance wanted, String word) {
        return stance.getOrDefault(wanted, Set.of()).contains(word);
    }
}
