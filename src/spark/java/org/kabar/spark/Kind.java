package org.kabar.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.kabar.resolve.Decisions.Pair;
import org.kabar.resolve.Proposal;

/**
 * How things of one kind are compared. What is asked here is answered in the same way for all of
 * them, wherever a task runs.
 *
 * @param <V> such a thing
 */
interface Kind<V> extends Serializable {

    /** The blocks that it stands in. */
    Set<String> blocks(V thing);

    /** The pairs among the members of a block that may be one by what is quickly compared. */
    Set<Pair> near(List<V> block);

    /** Whether two may be one by all that is known of them. */
    boolean mayBeOne(V one, V other);

    /**
     * What is proposed.
     *
     * @param connected all that are connected by pairs that may be one
     * @param pairs these pairs
     */
    List<Proposal> proposals(List<V> connected, List<Pair> pairs);
}
