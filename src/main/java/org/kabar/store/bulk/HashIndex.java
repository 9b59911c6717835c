package org.kabar.store.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * All terms of a build by TDB2's hash of them, outside of the heap. An entry stands at the place
 * that the first bits of its hash tell, or soon behind it (linear probing), so that the table is
 * nearly in the order of the hashes: to read it sorted, only neighbours must be sorted. Used by one
 * thread.
 */
final class HashIndex implements AutoCloseable {

    private static final int FIRST_BITS = 16;
    private static final int WIDTH = 3;

    /** What may stand behind the last place; with it, nothing needs to wrap around. */
    private static final int OVERFLOW = 1 << 12;

    private final Path folder;
    private int bits = FIRST_BITS;
    private ScratchFile table;
    private long size;

    /**
     * An empty one.
     *
     * @param folder for temporary files
     */
    HashIndex(Path folder) {
        this.folder = folder;
        this.table = table(bits);
    }

    /**
     * An entry.
     *
     * @param high the first half of the hash
     * @param low the second half
     * @param id the identifier of the term
     */
    record Entry(long high, long low, int id) {

        private static final Comparator<Entry> ORDER =
                ((Comparator<Entry>) (a, b) -> Long.compareUnsigned(a.high, b.high))
                        .thenComparing((a, b) -> Long.compareUnsigned(a.low, b.low));
    }

    /**
     * The identifier of a term, which is added if it is not there.
     *
     * @param id the identifier it gets then
     * @return its identifier, new or old
     */
    int putIfAbsent(long high, long low, int id) {
        if (10 * size > 6L << bits) {
            grow();
        }
        long place = home(high);
        while (true) {
            long at = place * WIDTH;
            long there = table.get(at + 2);
            if (there == 0) {
                // The last place stays empty, so that every search ends.
                if (place == places(bits) - 1) {
                    grow();
                    return putIfAbsent(high, low, id);
                }
                set(table, place, high, low, id + 1L);
                size++;
                return id;
            }
            if (table.get(at) == high && table.get(at + 1) == low) {
                return (int) (there - 1);
            }
            place++;
        }
    }

    private long home(long high) {
        return high >>> (Long.SIZE - bits);
    }

    private static long places(int bits) {
        return (1L << bits) + OVERFLOW;
    }

    private static void set(ScratchFile table, long place, long high, long low, long filled) {
        table.set(place * WIDTH, high);
        table.set(place * WIDTH + 1, low);
        table.set(place * WIDTH + 2, filled);
    }

    private ScratchFile table(int bits) {
        ScratchFile made = new ScratchFile(folder.resolve("hashes-" + bits));
        made.reserve(places(bits) * WIDTH);
        return made;
    }

    private void grow() {
        Iterator<Entry> entries = sorted();
        bits++;
        ScratchFile larger = table(bits);
        long next = 0;
        while (entries.hasNext()) {
            Entry entry = entries.next();
            long place = Math.max(next, home(entry.high()));
            set(larger, place, entry.high(), entry.low(), entry.id() + 1L);
            next = place + 1;
        }
        table.close();
        table = larger;
    }

    /** How many terms there are. */
    long size() {
        return size;
    }

    /** All entries in the order of their hashes, as bytes compare; the index must not change. */
    Iterator<Entry> sorted() {
        return new Sorted(table, places(bits));
    }

    private static final class Sorted implements Iterator<Entry> {

        private final ScratchFile table;
        private final long places;
        private final List<Entry> neighbours = new ArrayList<>();
        private int given;
        private long place;

        Sorted(ScratchFile table, long places) {
            this.table = table;
            this.places = places;
        }

        @Override
        public boolean hasNext() {
            if (given == neighbours.size()) {
                neighbours.clear();
                given = 0;
                gather();
            }
            return given < neighbours.size();
        }

        private void gather() {
            while (place < places) {
                long filled = table.get(place * WIDTH + 2);
                if (filled != 0) {
                    neighbours.add(
                            new Entry(
                                    table.get(place * WIDTH),
                                    table.get(place * WIDTH + 1),
                                    (int) (filled - 1)));
                }
                place++;
                if (filled == 0 && !neighbours.isEmpty()) {
                    break;
                }
            }
            if (neighbours.size() > 1) {
                neighbours.sort(Entry.ORDER);
            }
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return neighbours.get(given++);
        }
    }

    @Override
    public void close() {
        table.close();
    }
}
