package org.kabar.store.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.kabar.store.bulk.EncodedBlock.PendingTerm;

/** The terms of one block that the dictionary does not have, each once. Used by one thread. */
final class PendingTerms {

    private final List<PendingTerm> all = new ArrayList<>();

    /** The number of a term and 1, at the place that its hash tells or soon behind it. */
    private int[] slots = new int[1 << 8];

    /**
     * The identifier of a term until the dictionary has it.
     *
     * @param term the term, if it is the first time
     */
    int id(byte[] bytes, int offset, int length, long hash, Supplier<EncodedTerm> term) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            PendingTerm known = all.get(slots[slot] - 1);
            if (known.hash() == hash && is(known, bytes, offset, length)) {
                return TermIds.pending(slots[slot] - 1);
            }
            slot = next(slot);
        }
        PendingTerm added = new PendingTerm(bytes, offset, length, hash, term.get());
        all.add(added);
        slots[slot] = all.size();
        if (2 * all.size() > slots.length) {
            grow();
        }
        return TermIds.pending(all.size() - 1);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < all.size(); number++) {
            int slot = slot(all.get(number).hash());
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = number + 1;
        }
    }

    private int slot(long hash) {
        return (int) hash & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private static boolean is(PendingTerm term, byte[] bytes, int offset, int length) {
        return Arrays.equals(
                term.bytes(),
                term.offset(),
                term.offset() + term.length(),
                bytes,
                offset,
                offset + length);
    }

    /** All, in the order of their numbers. */
    List<PendingTerm> all() {
        return all;
    }
}
