package org.kabar.store.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How long it takes to sort a million quads by all of their terms. They are those of the seeds,
 * many times; terms that stand in one article only are other ones each time.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TupleSortBenchmark extends Settings {

    private static final int QUADS = 1_000_000;
    private static final int WIDTH = 4;

    private final Seeds seeds = new Seeds();
    private final int[] unsorted = new int[QUADS * WIDTH];
    private final int[] one = new int[QUADS * WIDTH];
    private final int[] other = new int[QUADS * WIDTH];
    private final TupleSort sort;
    private final List<Integer> columns = IndexOrder.OF_QUADS.getFirst().passes();

    /** Makes the quads. */
    public TupleSortBenchmark() {
        SeedTerms terms = new SeedTerms(seeds.graphs());
        List<int[]> quads = terms.quads();
        List<Boolean> shared = terms.areShared();
        for (int i = 0; i < QUADS; i++) {
            int copy = i / quads.size();
            int[] quad = quads.get(i % quads.size());
            for (int column = 0; column < WIDTH; column++) {
                int term = quad[column];
                unsorted[i * WIDTH + column] =
                        shared.get(term) ? term : copy * shared.size() + term;
            }
        }
        this.sort = new TupleSort(WIDTH, QUADS, Arrays.stream(unsorted).max().orElseThrow());
    }

    /**
     * Per million quads.
     *
     * @return the array that holds them in order
     */
    @Benchmark
    public int[] sort() {
        return sort.sort(unsorted, one, other, columns);
    }
}
