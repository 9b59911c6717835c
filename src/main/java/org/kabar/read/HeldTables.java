package org.kabar.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Tables of an archive, held in memory until its last member is read, since those that belong
 * together may stand apart. Not thread-safe.
 */
final class HeldTables {

    private final Limits limits;
    private final SequencedMap<String, Input> byName = new LinkedHashMap<>();
    private int held;

    HeldTables(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes a table.
     *
     * @throws LimitException if that makes them larger than may be held
     */
    void hold(Input table) throws IOException {
        byte[] bytes;
        try (InputStream stream = table.opener().open()) {
            bytes = stream.readNBytes(limits.heldBytes() - held + 1);
        }
        if (bytes.length > limits.heldBytes() - held) {
            throw new LimitException(
                    "has tables of more than the limit of "
                            + limits.heldBytes()
                            + " bytes in all; unpack it");
        }
        held += bytes.length;
        byName.put(table.name(), table.without("", () -> new ByteArrayInputStream(bytes)));
    }

    /** The tables taken, those of one name together, in the order in which they came. */
    List<TablePair> pairs() {
        List<TablePair> pairs = new ArrayList<>();
        while (!byName.isEmpty()) {
            Input first = byName.pollFirstEntry().getValue();
            String folder = first.name().substring(0, first.name().lastIndexOf('/') + 1);
            Optional<Input> second =
                    TableName.of(first.name().substring(folder.length()))
                            .map(name -> byName.remove(folder + name.partner()));
            pairs.add(new TablePair(first, second));
        }
        return List.copyOf(pairs);
    }
}
