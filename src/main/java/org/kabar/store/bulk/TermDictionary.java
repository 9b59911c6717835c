package org.kabar.store.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Terms by their written form, with the identifiers that they have in one build: a hash table with
 * open addressing over a {@link TermArena}.
 *
 * <p>One thread adds. Others may look for terms meanwhile, without waiting; they may miss one that
 * was added just now, but never find a wrong one.
 */
final class TermDictionary {

    /** What {@link #find} gives for a term that is not there; no term has this identifier. */
    static final int ABSENT = TermIds.ABSENT;

    /** A slot holds some bits of the hash above these bits, and an address below. */
    private static final int ADDRESS_BITS = 44;

    private static final long ADDRESS = (1L << ADDRESS_BITS) - 1;
    private static final int FIRST_SLOTS = 1 << 16;
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);

    /** Those who look hold on to one of these while they do. */
    @SuppressWarnings("ArrayRecordComponent") // it is shared on purpose, and never compared
    private record Table(TermArena arena, long[] slots) {}

    private final long capacity;
    private volatile Table table = new Table(new TermArena(), new long[FIRST_SLOTS]);
    private int size;

    /**
     * An empty dictionary.
     *
     * @param capacity about how many bytes of memory it may take; when it is full, it starts anew
     */
    TermDictionary(long capacity) {
        this.capacity = capacity;
    }

    /** The hash of a written form, for the other methods. */
    static long hash(byte[] bytes, int offset, int length) {
        return MurmurHash3.hash128x64(bytes, offset, length, 0)[0];
    }

    /** The identifier of a term; {@link #ABSENT} if it is not there. */
    int find(byte[] bytes, int offset, int length, long hash) {
        Table now = table;
        long[] slots = now.slots();
        int mask = slots.length - 1;
        long tag = hash & ~ADDRESS;
        for (int i = (int) hash & mask; ; i = (i + 1) & mask) {
            long slot = (long) SLOT.getAcquire(slots, i);
            if (slot == 0) {
                return ABSENT;
            }
            if ((slot & ~ADDRESS) == tag
                    && now.arena().is(slot & ADDRESS, bytes, offset, length, hash)) {
                return now.arena().id(slot & ADDRESS);
            }
        }
    }

    /** Adds a term that is not there. */
    void add(byte[] bytes, int offset, int length, long hash, int id) {
        if (occupied() > capacity) {
            clear();
        } else if (2L * size > table.slots().length) {
            table = grown(table);
        }
        long address = table.arena().add(bytes, offset, length, hash, id);
        insert(table.slots(), hash, address);
        size++;
    }

    /** Forgets all, and gives up the memory. */
    void clear() {
        table = new Table(new TermArena(), new long[FIRST_SLOTS]);
        size = 0;
    }

    private long occupied() {
        // While it grows, the old slots are there beside the new ones.
        return table.arena().occupied() + 3L * Long.BYTES * table.slots().length;
    }

    private static Table grown(Table old) {
        long[] slots = new long[2 * old.slots().length];
        Arrays.stream(old.slots())
                .filter(slot -> slot != 0)
                .forEach(slot -> insert(slots, old.arena().hash(slot & ADDRESS), slot & ADDRESS));
        return new Table(old.arena(), slots);
    }

    private static void insert(long[] slots, long hash, long address) {
        int mask = slots.length - 1;
        int i = (int) hash & mask;
        while (slots[i] != 0) {
            i = (i + 1) & mask;
        }
        SLOT.setRelease(slots, i, (hash & ~ADDRESS) | address);
    }
}
