package org.kabar.load;

import java.util.List;
import org.kabar.model.Authority;

/** Where the entities known beforehand come from. Called once for each language pack in use. */
@FunctionalInterface
public interface Authorities {

    /**
     * The entities, with the names that texts may use for them.
     *
     * @param languages the languages whose names count, that of the labels first
     */
    Authority in(List<String> languages);
}
