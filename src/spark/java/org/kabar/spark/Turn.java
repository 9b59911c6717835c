package org.kabar.spark;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.Partitioner;

/**
 * The key of an article and its turn in the order of the input: readings of one key go to one task,
 * in that order.
 *
 * @param key the key of the article
 * @param part the number of the piece of input
 * @param record the number of the reading in it
 */
record Turn(String key, int part, long record) implements Serializable, Comparable<Turn> {

    private static final Comparator<Turn> ORDER =
            Comparator.comparing(Turn::key)
                    .thenComparingInt(Turn::part)
                    .thenComparingLong(Turn::record);

    @Override
    public int compareTo(Turn other) {
        return ORDER.compare(this, other);
    }

    /** Sends all of one key to one task. */
    static final class ByKey extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final int partitions;

        ByKey(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object key) {
            return Math.floorMod(((Turn) key).key().hashCode(), partitions);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByKey that && that.partitions == partitions;
        }

        @Override
        public int hashCode() {
            return partitions;
        }
    }
}
