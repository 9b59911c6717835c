package org.kabar.spark;

import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.kabar.resolve.Decisions.Pair;
import scala.Tuple2;

/**
 * The connected components of a graph, by turns of large and small stars (Kiveris and others 2014,
 * Connected Components in MapReduce and Beyond): each node tells its neighbours of the smallest one
 * it knows, until all of a component hang on the smallest of it. The turns are few, about the
 * square of the logarithm of the number of nodes at most.
 *
 * @param partitions how many tasks take a turn
 */
record Components(int partitions) {

    /** From each node of these pairs to the smallest node that it is connected with. */
    JavaPairRDD<String, String> of(JavaRDD<Pair> pairs) {
        JavaPairRDD<String, Iterable<String>> near =
                neighbours(pairs.mapToPair(it -> new Tuple2<>(it.second(), it.first())));
        while (!near.filter(it -> !isInStar(it)).isEmpty()) {
            JavaPairRDD<String, String> turned =
                    near.flatMapToPair(Components::largeStar)
                            .groupByKey(partitions)
                            .flatMapToPair(Components::smallStar);
            near = neighbours(turned);
        }
        return near.mapToPair(it -> new Tuple2<>(it._1(), withNode(it).first()));
    }

    private JavaPairRDD<String, Iterable<String>> neighbours(JavaPairRDD<String, String> links) {
        return links.flatMapToPair(it -> List.of(it, it.swap()).iterator()).groupByKey(partitions);
    }

    private static TreeSet<String> withNode(Tuple2<String, Iterable<String>> node) {
        TreeSet<String> all = new TreeSet<>();
        node._2().forEach(all::add);
        all.add(node._1());
        return all;
    }

    /** Whether a node has either smaller neighbours or greater ones, and one smaller at most. */
    private static boolean isInStar(Tuple2<String, Iterable<String>> node) {
        TreeSet<String> all = withNode(node);
        int smaller = all.headSet(node._1()).size();
        return smaller == 0 || smaller == 1 && all.size() == 2;
    }

    /** Hangs the greater neighbours of a node on the smallest. */
    private static Iterator<Tuple2<String, String>> largeStar(
            Tuple2<String, Iterable<String>> node) {
        TreeSet<String> all = withNode(node);
        return all.tailSet(node._1(), false).stream().map(it -> link(it, all.first())).iterator();
    }

    /** Hangs a node and its smaller neighbours, which are all that are given, on the smallest. */
    private static Iterator<Tuple2<String, String>> smallStar(
            Tuple2<String, Iterable<String>> node) {
        TreeSet<String> all = withNode(node);
        return all.tailSet(all.first(), false).stream().map(it -> link(it, all.first())).iterator();
    }

    private static Tuple2<String, String> link(String node, String smaller) {
        return new Tuple2<>(node, smaller);
    }
}
