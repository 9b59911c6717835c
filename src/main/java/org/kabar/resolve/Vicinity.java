package org.kabar.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where profiles come from when it is looked for all that may be one with some. Each is asked for
 * once at most.
 *
 * @param <P> the kind of profile
 */
public interface Vicinity<P> {

    /**
     * The profiles under a key: as it is, and, where that is something else, as it was when it was
     * last compared; none if nothing is known.
     */
    List<P> profiles(String key);

    /** The blocks of a profile that this gave. */
    Set<String> blocks(P profile);

    /** The keys of the profiles in a block; none if they are too many to be compared. */
    Collection<String> sharing(String block);
}
