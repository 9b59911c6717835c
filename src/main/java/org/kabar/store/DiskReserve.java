package org.kabar.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Sees to it that there is room before something is written. TDB2 writes through memory maps; a map
 * that meets a full disk does not fail cleanly, but with a signal to the process.
 *
 * @param folder a folder on the disk in question, which must be there
 * @param space how much is free
 */
record DiskReserve(Path folder, FreeSpace space) {

    private static final long MEBI = 1L << 20;

    /** A new store with ontology, codes and authority, with room to spare. */
    static final long NEW_STORE = 256 * MEBI;

    /** Kept free whatever is written. */
    static final long MARGIN = 64 * MEBI;

    /** The most that a triple was seen to cost in one transaction, doubled; see the growth test. */
    static final long PER_TRIPLE = 8192;

    /** A further triple of a large transaction: several times what such cost on the average. */
    static final long PER_FURTHER_TRIPLE = 2048;

    /** The triples of an everyday batch: 200 articles of a hundred. */
    static final long USUAL_BATCH = 20_000;

    /** What a transaction with so many triples may take. */
    static long ofBatch(long triples) {
        long dear = Math.min(triples, USUAL_BATCH);
        return MARGIN + dear * PER_TRIPLE + (triples - dear) * PER_FURTHER_TRIPLE;
    }

    /**
     * Nothing, if there is room.
     *
     * @param bytes how much is needed
     * @param purpose what for, as the subject of {@code needs}
     * @throws StoreException if there is less
     */
    void need(long bytes, String purpose) {
        long free = free();
        if (free < bytes) {
            throw new StoreException(
                    "the disk of "
                            + folder
                            + " has "
                            + mebibytes(free - free % MEBI)
                            + " free; "
                            + purpose
                            + " needs "
                            + mebibytes(bytes)
                            + ": free some space and run this again (what was stored stays)");
        }
    }

    /** The bytes that are free; very many if the system does not tell. */
    long free() {
        try {
            return space.bytes(folder);
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Such as {@code 1,234 MiB}. */
    static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MiB", (bytes + MEBI - 1) / MEBI);
    }
}
