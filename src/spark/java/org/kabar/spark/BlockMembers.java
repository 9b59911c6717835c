package org.kabar.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of a block as they come together in any order; of a block of too many nothing is
 * kept. Used by one thread.
 *
 * @param <V> a member
 */
final class BlockMembers<V> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<V> members = new ArrayList<>();
    private final int most;
    private boolean tooMany;

    /**
     * Nobody yet.
     *
     * @param most how many can be compared
     */
    BlockMembers(int most) {
        this.most = most;
    }

    /** This block with one more. */
    BlockMembers<V> with(V member) {
        members.add(member);
        return checked();
    }

    /** This block with the members that it has elsewhere. */
    BlockMembers<V> with(BlockMembers<V> others) {
        tooMany |= others.tooMany;
        members.addAll(others.members);
        return checked();
    }

    private BlockMembers<V> checked() {
        tooMany |= members.size() > most;
        if (tooMany) {
            members.clear();
        }
        return this;
    }

    /** The members; none if they are too many to be compared. */
    List<V> all() {
        return members;
    }
}
