package org.kabar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.resolve.Decisions.Pair;

class ComponentsTest {

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("test"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,2,1", "30,60,2", "60,60,3", "40,200,4"})
    void eachNodeComesToTheSmallestThatItIsConnectedWith(int count, int nodes, int partitions) {
        Random random = new Random(count);
        List<Pair> pairs =
                IntStream.range(0, count)
                        .mapToObj(any -> pair(random.nextInt(nodes), random.nextInt(nodes)))
                        .filter(it -> !it.first().equals(it.second()))
                        .distinct()
                        .toList();
        assertThat(components(pairs, partitions)).isEqualTo(onOneMachine(pairs));
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void aLongChainIsOne(int partitions) {
        List<Pair> chain =
                IntStream.range(0, 64)
                        .mapToObj(it -> pair(it * 37 % 65, (it + 1) * 37 % 65))
                        .toList();
        assertThat(components(chain, partitions))
                .hasSize(65)
                .allSatisfy((node, smallest) -> assertThat(smallest).isEqualTo("00"));
    }

    private static Pair pair(int one, int other) {
        return Pair.of("%02d".formatted(one), "%02d".formatted(other));
    }

    private static Map<String, String> components(List<Pair> pairs, int partitions) {
        return new TreeMap<>(
                new Components(partitions).of(spark.parallelize(pairs, partitions)).collectAsMap());
    }

    private static Map<String, String> onOneMachine(List<Pair> pairs) {
        Map<String, String> smallest = new HashMap<>();
        pairs.forEach(it -> smallest.put(it.first(), it.first()));
        pairs.forEach(it -> smallest.put(it.second(), it.second()));
        for (int i = 0; i < smallest.size(); i++) {
            for (Pair pair : pairs) {
                String one = smallest.getOrDefault(pair.first(), "");
                String other = smallest.getOrDefault(pair.second(), "");
                String least = one.compareTo(other) < 0 ? one : other;
                smallest.put(pair.first(), least);
                smallest.put(pair.second(), least);
            }
        }
        return new TreeMap<>(smallest);
    }
}
