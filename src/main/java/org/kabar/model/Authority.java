package org.kabar.model;

import java.util.List;

/**
 * The entities that Kabar knows before it reads. Stages build the indexes they need over it.
 *
 * @param entities all of them, in a fixed order
 */
public record Authority(List<KnownEntity> entities) {

    /** Copies the list. */
    public Authority {
        entities = List.copyOf(entities);
    }
}
