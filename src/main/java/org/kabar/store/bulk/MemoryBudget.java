package org.kabar.store.bulk;

/**
 * How much memory a bulk build may take.
 *
 * @param bytes of the heap, for terms and statements together
 */
public record MemoryBudget(long bytes) {

    /** Less would be slower than no bulk build at all. */
    private static final long LEAST = 64L << 20;

    /** Raises too small a budget to the least that there is. */
    public MemoryBudget {
        bytes = Math.max(bytes, LEAST);
    }

    /** Two thirds of the heap that the Java machine may have. */
    public static MemoryBudget ofThisMachine() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory() / 3 * 2);
    }

    /** What the dictionary of terms may take; it is given up before statements are sorted. */
    long dictionary() {
        return bytes / 5 * 2;
    }

    /** What the statements may take, with the copies of them that sorting needs. */
    long statements() {
        return bytes / 2;
    }
}
