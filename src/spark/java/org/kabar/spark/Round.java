package org.kabar.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.kabar.resolve.Decisions.Pair;
import org.kabar.resolve.Proposal;
import org.kabar.resolve.Resolution;
import scala.Tuple2;

/**
 * Compares all things of one kind: first by blocks and by what is quickly compared, then those for
 * which something is left to say by all that is known. What may be one makes a graph; what is
 * proposed in a connected part of it depends on nothing outside, so each is decided by one task.
 *
 * @param kind how they are compared
 * @param partitions how many tasks do it
 * @param <V> such a thing
 */
record Round<V>(Kind<V> kind, int partitions) {

    /**
     * Compares.
     *
     * @param brief the things by key, with what is quickly compared
     * @param all the same with all that is known
     * @param whole makes one complete
     * @param <W> what all is known in
     * @return the proposals in each part, by the first key in it
     */
    <W> JavaPairRDD<String, List<Proposal>> run(
            JavaPairRDD<String, V> brief,
            JavaPairRDD<String, W> all,
            Function<W, Optional<V>> whole) {
        JavaRDD<Pair> meetings = meetings(brief);
        JavaPairRDD<String, Boolean> open =
                meetings.flatMapToPair(Round::keys)
                        .reduceByKey(new HashPartitioner(partitions), (one, other) -> one);
        JavaPairRDD<String, V> complete =
                all.join(open).flatMapValues(it -> whole.call(it._1()).stream().iterator());
        JavaRDD<Pair> pairs = mayBeOne(meetings, complete);
        JavaPairRDD<String, String> parts = new Components(partitions).of(pairs);
        JavaPairRDD<String, V> connected =
                parts.join(complete).mapToPair(it -> new Tuple2<>(it._2()._1(), it._2()._2()));
        JavaPairRDD<String, Pair> connecting =
                pairs.mapToPair(it -> new Tuple2<>(it.first(), it))
                        .join(parts)
                        .mapToPair(it -> new Tuple2<>(it._2()._2(), it._2()._1()));
        Kind<V> how = kind;
        return connected
                .cogroup(connecting, partitions)
                .mapValues(it -> how.proposals(list(it._1()), list(it._2())))
                .filter(it -> !it._2().isEmpty());
    }

    /** The pairs that share a block and may be one by what is quickly compared, each once. */
    private JavaRDD<Pair> meetings(JavaPairRDD<String, V> things) {
        Kind<V> how = kind;
        return things.flatMapToPair(it -> blocks(how, it._2()))
                .aggregateByKey(
                        new BlockMembers<V>(Resolution.largestBlock()),
                        partitions,
                        (block, member) -> block.with(member),
                        (block, others) -> block.with(others))
                .filter(it -> it._2().all().size() > 1)
                .flatMap(it -> how.near(it._2().all()).iterator())
                .distinct(partitions);
    }

    private static <V> Iterator<Tuple2<String, V>> blocks(Kind<V> kind, V thing) {
        return kind.blocks(thing).stream().map(it -> new Tuple2<>(it, thing)).iterator();
    }

    private static Iterator<Tuple2<String, Boolean>> keys(Pair pair) {
        return List.of(new Tuple2<>(pair.first(), true), new Tuple2<>(pair.second(), true))
                .iterator();
    }

    /** Those of some pairs that may be one by all that is known. */
    private JavaRDD<Pair> mayBeOne(JavaRDD<Pair> pairs, JavaPairRDD<String, V> complete) {
        Kind<V> how = kind;
        return pairs.mapToPair(it -> new Tuple2<>(it.first(), it))
                .join(complete, partitions)
                .mapToPair(it -> new Tuple2<>(it._2()._1().second(), it._2()))
                .join(complete, partitions)
                .values()
                .filter(it -> how.mayBeOne(it._1()._2(), it._2()))
                .map(it -> it._1()._1())
                // Each is here once already; what follows need not compare again to come to it.
                .distinct(partitions);
    }

    private static <T> List<T> list(Iterable<T> some) {
        List<T> list = new ArrayList<>();
        some.forEach(list::add);
        return list;
    }
}
