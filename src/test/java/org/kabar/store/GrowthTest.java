package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing one article again and again grows the store by a bounded amount, which is won back. */
class GrowthTest {

    private static final long MEBI = 1 << 20;
    private static final int EDITS = 30;

    @TempDir private Path folder;

    @Test
    void editsCostDiskWithinTheReserveAndACompactionWinsItBack() {
        GrowthMeasure.Seen seen = GrowthMeasure.run(folder, 200, EDITS, Stores.REFERENCE);
        assertThat(seen.edited()).isGreaterThan(seen.scattered());
        assertThat((seen.edited() - seen.scattered()) / EDITS).isLessThan(2 * MEBI);
        // The indexes of both end in pages that are partly filled, some more in one or the other.
        assertThat(seen.compacted() - seen.loaded())
                .isLessThan((seen.edited() - seen.loaded()) / 100);
        assertThat(seen.again() - seen.compacted()).isLessThan(EDITS * 2 * MEBI);
        assertThat(seen.dearest()).isLessThan(DiskReserve.PER_TRIPLE);
        assertThat(seen.dearestEdit() * 100).isLessThan(DiskReserve.MARGIN);
    }
}
