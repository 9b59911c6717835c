package org.kabar.read;

import org.kabar.model.Reject;

/** Leads from a field of a record back to the place in the input that it came from. */
@FunctionalInterface
interface Places {

    /** The refusal with its place. */
    Reject reject(Refusal refusal);
}
