package org.kabar.spark;

/**
 * How the work is cut.
 *
 * @param pieceBytes the most bytes that a task reads, where the input can be cut
 * @param partitions how many tasks understand and write; 0 to go by the size of the input
 */
record Sizes(long pieceBytes, int partitions) {

    /** Tasks for each that can run at once, so that all end at about the same time. */
    private static final int WAVES = 3;

    /** How much a bundle of files may hold. */
    long ofBundle(long bytes, int atOnce) {
        return Math.clamp(bytes / ((long) atOnce * WAVES), 1, pieceBytes);
    }

    /** How many tasks understand and write. */
    int tasks(long bytes, int atOnce) {
        return partitions > 0
                ? partitions
                : (int) Math.max((long) atOnce * WAVES, bytes / pieceBytes);
    }
}
