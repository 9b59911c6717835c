package org.kabar.load;

/**
 * How many graphs go into one transaction. Small transactions cost disk, large ones memory: one
 * article at a time costs about 2 MB of disk each in TDB2, in batches of 200 a tenth of that; 8,000
 * small articles took 302 MB in batches of 200 and 207 MB in batches of 2,000.
 *
 * @param articles the most graphs of one transaction
 * @param triples the most triples of one transaction, but for a single larger graph
 */
public record BatchPlan(int articles, int triples) {

    /** For everyday loads. */
    public static BatchPlan standard() {
        return new BatchPlan(2_000, 100_000);
    }
}
