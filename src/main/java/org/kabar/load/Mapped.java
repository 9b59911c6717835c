package org.kabar.load;

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
     * @param made what was made
     * @param parcel the graph
     */
    record Ready(int path, Made.OfArticle made, Parcel.Made parcel) implements Mapped {}

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
