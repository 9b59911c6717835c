package org.kabar.load;

import java.util.List;
import java.util.Optional;
import org.kabar.model.Extraction;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reject;
import org.kabar.store.Parcel;

/** A reading on its way to the store. */
sealed interface Mapped {

    /** Under which of the paths it was found, from 0. */
    int path();

    /**
     * It became a graph.
     *
     * @param path under which path it was found
     * @param origin what it was read from
     * @param repairable the extraction, if the input was one, so that it can be mended
     * @param parcel the graph
     * @param ignored names of fields that were left out
     */
    record Ready(
            int path,
            Origin origin,
            Optional<Extraction> repairable,
            Parcel.Made parcel,
            List<String> ignored)
            implements Mapped {

        /** Copies the list. */
        public Ready {
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * The store seems to have it.
     *
     * @param path under which path it was found
     * @param reading what it was, should the store turn out to have something else by now
     * @param parcel what the store is believed to hold
     */
    record Known(int path, Reading reading, Parcel.Known parcel) implements Mapped {}

    /**
     * It was refused.
     *
     * @param path under which path it was found
     * @param reject what was refused and why
     */
    record Refused(int path, Reject reject) implements Mapped {}
}
