package org.kabar.load;

import java.util.List;
import org.kabar.model.Extraction;
import org.kabar.model.Origin;
import org.kabar.model.Reject;

/** What became of one reading: a resolved extraction, or a refusal. */
public sealed interface Understood {

    /**
     * It was understood.
     *
     * @param where where it stood in the input
     * @param extraction the extraction, its entities under canonical keys
     * @param ignored names of fields that were left out
     */
    record Extracted(Origin where, Extraction extraction, List<String> ignored)
            implements Understood {

        /** Copies the list. */
        public Extracted {
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * It was refused.
     *
     * @param reject what was refused and why
     */
    record Refused(Reject reject) implements Understood {}
}
