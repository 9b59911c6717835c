package org.kabar.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.kabar.map.Iris;
import org.kabar.map.SharedGraph;

/** The graph of runs as it is when a run has changed a store, its description among it. */
record RunDescription(NewsStore store) {

    /** What the store has of runs now. */
    DatasetGraph now() {
        Node runs = store.iris().sharedGraph(SharedGraph.RUNS);
        DatasetGraph small = DatasetGraphFactory.create();
        return store.read(
                data -> {
                    data.find(runs, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(small::add);
                    return small;
                });
    }

    /**
     * The same with another run.
     *
     * @param articles how many it brings more
     * @param quads how many statements of articles it brings more
     */
    DatasetGraph after(RunStart start, long articles, long quads) {
        Iris iris = store.iris();
        DatasetGraph small = now();
        new RunRecords(iris).begin(small, start);
        new DatasetCard(iris).change(small, articles, quads, OffsetDateTime.now(ZoneOffset.UTC));
        return small;
    }
}
