package org.kabar.serve;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.kabar.Settings;
import org.kabar.map.Iris;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * How long it takes to parse a ready-made query and to put values in the place of its parameters.
 * The values are days, which need no look at the data; {@code bench query} measures the answers.
 */
public class QueryRunnerBenchmark extends Settings {

    private final NamedQuery query = QueryCatalog.bundled().get("timeline");
    private final Map<String, String> days = Map.of("after", "2023-09-01", "before", "2023-09-30");
    private final QueryRunner runner =
            new QueryRunner(
                    QueryService.over(DatasetGraphFactory.empty(), Duration.ofMinutes(1)),
                    new Iris(Iris.DEFAULT_BASE));

    /** Per query. */
    @Benchmark
    public Query bind() {
        return runner.bound(query, days);
    }
}
