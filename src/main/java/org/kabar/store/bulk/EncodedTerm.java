package org.kabar.store.bulk;

/** A term as TDB2 stores it. */
sealed interface EncodedTerm {

    /**
     * A literal whose value fits into the identifier.
     *
     * @param id the identifier, as it stands on the disk
     */
    record Inline(long id) implements EncodedTerm {}

    /**
     * Any other term.
     *
     * @param high the first half of TDB2's hash of it
     * @param low the second half
     * @param bytes what the node file holds of it; never changed
     */
    @SuppressWarnings("ArrayRecordComponent") // it is written once and never compared
    record Stored(long high, long low, byte[] bytes) implements EncodedTerm {}
}
