package org.kabar.store;

/**
 * What a compaction won.
 *
 * @param before the bytes of disk that the data took
 * @param after the bytes that they take now
 */
public record Compacted(long before, long after) {

    /** One line for a person. */
    public String line() {
        return "Compacted: "
                + DiskReserve.mebibytes(before)
                + " of disk before, "
                + DiskReserve.mebibytes(after)
                + " now";
    }
}
