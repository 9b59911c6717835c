package org.kabar.store.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Keeps the written forms of terms, each with its hash and its identifier, one behind the other in
 * large blocks of bytes. One thread adds; any thread may read what it was told the address of.
 */
final class TermArena {

    /** An address holds the number of the block above these bits, and the place in it below. */
    private static final int BLOCK_BITS = 22;

    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int HASH = 0;
    private static final int LENGTH = 8;
    private static final int ID = 12;
    private static final int HEADER = 16;
    private static final int ALIGNMENT = 8;
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

    /** Grown by replacing it, so that readers see either the old or the new one. */
    private volatile byte[][] blocks = new byte[16][];

    private int last;

    /** Begins behind the first header, so that no entry has the address 0. */
    private int filled = HEADER;

    private long occupied = BLOCK;

    TermArena() {
        blocks[0] = new byte[BLOCK];
    }

    /** Adds an entry; gives its address, which is never 0. */
    long add(byte[] bytes, int offset, int length, long hash, int id) {
        int size = (HEADER + length + ALIGNMENT - 1) & -ALIGNMENT;
        if (filled + size > BLOCK) {
            newBlock(Math.max(size, BLOCK));
        }
        byte[] block = blocks[last];
        int at = filled;
        LONGS.set(block, at + HASH, hash);
        INTS.set(block, at + LENGTH, length);
        INTS.set(block, at + ID, id);
        System.arraycopy(bytes, offset, block, at + HEADER, length);
        filled += size;
        return ((long) last << BLOCK_BITS) | at;
    }

    private void newBlock(int size) {
        last++;
        byte[][] all = blocks;
        if (last == all.length) {
            all = Arrays.copyOf(all, 2 * last);
        }
        all[last] = new byte[size];
        blocks = all;
        filled = 0;
        occupied += size;
    }

    /** Whether the entry at an address has this written form. */
    boolean is(long address, byte[] bytes, int offset, int length, long hash) {
        byte[] block = block(address);
        int at = at(address);
        return (long) LONGS.get(block, at + HASH) == hash
                && (int) INTS.get(block, at + LENGTH) == length
                && Arrays.equals(
                        block, at + HEADER, at + HEADER + length, bytes, offset, offset + length);
    }

    /** The identifier of the entry at an address. */
    int id(long address) {
        return (int) INTS.get(block(address), at(address) + ID);
    }

    /** The hash of the entry at an address. */
    long hash(long address) {
        return (long) LONGS.get(block(address), at(address) + HASH);
    }

    /** The bytes of memory that it takes. */
    long occupied() {
        return occupied;
    }

    private byte[] block(long address) {
        return blocks[(int) (address >>> BLOCK_BITS)];
    }

    private static int at(long address) {
        return (int) address & (BLOCK - 1);
    }
}
