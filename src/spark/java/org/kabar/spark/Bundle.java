package org.kabar.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of the input for one task.
 *
 * @param first the number of the first among all pieces, from 0; the others follow
 * @param parts the pieces, in their order
 */
record Bundle(int first, List<InputPart> parts) implements Serializable {

    /** What opening a file costs, in bytes that could be read meanwhile. */
    private static final long OPENING = 1 << 15;

    /** Copies the list. */
    Bundle {
        parts = new ArrayList<>(parts);
    }

    /**
     * Puts pieces into bundles, in their order.
     *
     * @param bytes how much a bundle may hold, if it holds more than one piece
     */
    static List<Bundle> of(List<InputPart> parts, long bytes) {
        List<Bundle> bundles = new ArrayList<>();
        List<InputPart> gathered = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < parts.size(); i++) {
            long next = parts.get(i).bytes() + OPENING;
            if (!gathered.isEmpty() && size + next > bytes) {
                bundles.add(new Bundle(i - gathered.size(), gathered));
                gathered = new ArrayList<>();
                size = 0;
            }
            gathered.add(parts.get(i));
            size += next;
        }
        if (!gathered.isEmpty()) {
            bundles.add(new Bundle(parts.size() - gathered.size(), gathered));
        }
        return bundles;
    }
}
