package org.kabar.store.bulk;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;

/**
 * The terms of a build: appends them to TDB2's node file as they come, and knows them by TDB2's
 * hash, so that each stands there once however it was written. Used by one thread.
 */
final class NodeFile implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final BinaryDataFile file;
    private final HashIndex hashes;
    private final ScratchFile offsets;
    private final InlineValues inline = new InlineValues();
    private final Superseding superseding = new Superseding();
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private long written;
    private int terms;

    /**
     * Appends to a node file that has no terms yet.
     *
     * @param scratch a folder for temporary files
     */
    NodeFile(BinaryDataFile file, Path scratch) {
        this.file = file;
        this.hashes = new HashIndex(scratch);
        this.offsets = new ScratchFile(scratch.resolve("offsets"));
        this.written = file.length();
    }

    /**
     * The identifier of a term, which is appended if it is new.
     *
     * @throws TooManyTermsException if there is no identifier left
     */
    int id(EncodedTerm term) {
        return switch (term) {
            case EncodedTerm.Inline value -> TermIds.inline(inline.number(value.id()));
            case EncodedTerm.Stored stored -> {
                int id = hashes.putIfAbsent(stored.high(), stored.low(), terms);
                if (id == terms) {
                    append(stored.bytes());
                }
                yield id;
            }
        };
    }

    private void append(byte[] bytes) {
        number(written + buffered);
        if (bytes.length > BUFFER - buffered) {
            flush();
        }
        if (bytes.length > BUFFER) {
            file.write(bytes, 0, bytes.length);
            written += bytes.length;
        } else {
            System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
            buffered += bytes.length;
        }
    }

    private void number(long offset) {
        if (terms == TermIds.MOST - 1) {
            throw new TooManyTermsException();
        }
        offsets.reserve(terms + 1L);
        offsets.set(terms, offset);
        terms++;
    }

    /**
     * From now on, statements that were added to this graph before no longer count.
     *
     * @return the identifier by which it goes on
     */
    int supersedeGraph(int id) {
        number(onDisk(id));
        superseding.supersedeGraph(id, terms - 1);
        return terms - 1;
    }

    /** The same for statements about a subject. */
    int supersedeSubject(int id) {
        number(onDisk(id));
        superseding.supersedeSubject(id, terms - 1);
        return terms - 1;
    }

    /** Which terms go by other identifiers. */
    Superseding superseding() {
        return superseding;
    }

    /** Writes what is still in memory. */
    void flush() {
        file.write(buffer, 0, buffered);
        written += buffered;
        buffered = 0;
    }

    /** How many terms stand in the file. */
    int terms() {
        return terms;
    }

    /** The values that stand in identifiers. */
    InlineValues inline() {
        return inline;
    }

    /** The identifier of TDB2, as it stands on the disk, of a term. */
    long onDisk(int id) {
        return TermIds.isInline(id) ? inline.value(TermIds.number(id)) : offsets.get(id);
    }

    /** The records of the index of terms by hash, in order. */
    Iterator<Record> records() {
        return Iter.map(
                hashes.sorted(),
                entry ->
                        new Record(
                                Keys.bytes(entry.high(), entry.low()),
                                Keys.bytes(onDisk(entry.id()))));
    }

    @Override
    public void close() {
        hashes.close();
        offsets.close();
    }
}
