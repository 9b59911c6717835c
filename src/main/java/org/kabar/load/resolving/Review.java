package org.kabar.load.resolving;

import java.util.List;
import org.kabar.resolve.Homonym;

/**
 * All that a person may decide in a store.
 *
 * @param pairs what may be one, the likeliest first; entities before events
 * @param homonyms what may be several under one name, the likeliest first; entities by their IRIs,
 *     articles by their keys
 */
public record Review(List<Resolved.Question> pairs, List<Homonym> homonyms) {

    /** Copies the lists. */
    public Review {
        pairs = List.copyOf(pairs);
        homonyms = List.copyOf(homonyms);
    }

    /** How many questions there are. */
    public int size() {
        return pairs.size() + homonyms.size();
    }
}
