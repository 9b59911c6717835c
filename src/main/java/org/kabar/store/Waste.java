package org.kabar.store;

/**
 * How much of the disk a database takes, against what a fresh copy of it would.
 *
 * <p>TDB2 never writes over what readers may still see: it copies the blocks that a transaction
 * touches, and the copied ones are not used again. A compaction writes everything anew.
 *
 * @param occupied the bytes that it takes
 * @param needed the bytes that a fresh copy would take
 */
record Waste(long occupied, long needed) {

    /** What an empty database takes. */
    private static final long EMPTY = 256L << 10;

    /**
     * What a statement took in fresh copies, on average, before a copy of this one was measured.
     */
    private static final long USUAL_PER_QUAD = 400;

    /** Less than that is not worth the work. */
    private static final long LEAST = 256L << 20;

    /**
     * Measures a database.
     *
     * @param quads the statements in it
     */
    static Waste of(Generation generation, long quads) {
        GenerationNote note = GenerationNote.of(generation);
        long bytes = note.freshBytes().orElse(0);
        long then = note.freshQuads().orElse(0);
        double perQuad =
                then > 0 ? Math.max(0, bytes - EMPTY) / (double) then : (double) USUAL_PER_QUAD;
        return new Waste(generation.occupiedByData(), EMPTY + Math.round(perQuad * quads));
    }

    /** The bytes that a compaction would win. */
    long bytes() {
        return Math.max(0, occupied - needed);
    }

    /** Whether a compaction wins so much that it should be done: more than half, and not little. */
    boolean isWorthCompacting() {
        return bytes() > needed && bytes() > LEAST;
    }
}
