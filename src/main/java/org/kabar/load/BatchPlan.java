package org.kabar.load;

/**
 * How many graphs go into one transaction. Small transactions cost disk, large ones memory: one
 * article at a time costs about 2 MB of disk each in TDB2, in batches of 200 a tenth of that.
 *
 * @param articles the most graphs of one transaction
 * @param triples the most triples of one transaction, but for a single larger graph
 */
public record BatchPlan(int articles, int triples) {

    /** For everyday loads. */
    public static BatchPlan standard() {
        return new BatchPlan(200, 100_000);
    }
}
