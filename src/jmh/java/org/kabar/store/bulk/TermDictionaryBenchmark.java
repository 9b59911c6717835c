package org.kabar.store.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How long it takes to hash a written form and to find it in a dictionary of half a million terms:
 * too many for the caches of a processor. They are those of the seeds, many times, each time with
 * another number inside.
 */
@OutputTimeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
public class TermDictionaryBenchmark extends Settings {

    private static final int TERMS = 500_000;
    private static final int LOOKED_FOR = 1 << 16;
    private static final long CAPACITY = 1L << 28;

    private final Seeds seeds = new Seeds();
    private final TermDictionary dictionary = new TermDictionary(CAPACITY);
    private final List<byte[]> lookedFor = new ArrayList<>();

    /** Fills the dictionary, and draws what is looked for. */
    public TermDictionaryBenchmark() {
        List<byte[]> terms = new SeedTerms(seeds.graphs()).all();
        for (int id = 0; id < TERMS; id++) {
            byte[] key = key(terms, id);
            dictionary.add(key, 0, key.length, TermDictionary.hash(key, 0, key.length), id);
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < LOOKED_FOR; i++) {
            lookedFor.add(key(terms, random.nextInt(TERMS)));
        }
    }

    private static byte[] key(List<byte[]> terms, int id) {
        String term = new String(terms.get(id % terms.size()), StandardCharsets.UTF_8);
        int last = term.length() - 1;
        return (term.substring(0, last) + id / terms.size() + term.charAt(last))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Per term.
     *
     * @return the sum of the identifiers found
     */
    @Benchmark
    @OperationsPerInvocation(LOOKED_FOR)
    public long find() {
        long sum = 0;
        for (byte[] key : lookedFor) {
            long hash = TermDictionary.hash(key, 0, key.length);
            sum += dictionary.find(key, 0, key.length, hash);
        }
        return sum;
    }
}
