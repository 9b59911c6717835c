package org.kabar.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kabar.map.ArticleGraph;
import org.kabar.store.bulk.PreparedStatements;

/** What a run hands to the store for one input. */
public sealed interface Parcel {

    /** The key of the article. */
    String key();

    /** The file it was found in; empty if it came through a pipe. */
    Optional<String> file();

    /** How many triples it brings. */
    default long triples() {
        return switch (this) {
            case Made made -> made.graph().triples().size();
            case Known known -> 0;
        };
    }

    /** How many triples several bring. */
    static long triples(List<Parcel> parcels) {
        return parcels.stream().mapToLong(Parcel::triples).sum();
    }

    /**
     * Hands parcels on in their order, up to the first that is outdated, which is the last outcome
     * then.
     *
     * @param made what is done with a graph that breaks no shape; others are rejected
     * @param known what is done with an input that seemed to be there
     */
    static List<Outcome> settle(
            List<Parcel> parcels, Function<Made, Outcome> made, Function<Known, Outcome> known) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Parcel parcel : parcels) {
            Outcome outcome =
                    switch (parcel) {
                        case Made graph ->
                                graph.violations().isEmpty()
                                        ? made.apply(graph)
                                        : new Outcome.Rejected(graph.violations());
                        case Known there -> known.apply(there);
                    };
            outcomes.add(outcome);
            if (outcome instanceof Outcome.Outdated) {
                break;
            }
        }
        return outcomes;
    }

    /**
     * A graph to store.
     *
     * @param graph the graph; its hash is that of the input it was made from
     * @param file the file it was found in
     * @param violations what it breaks of the shapes, as {@link NewsStore#violations} told it
     * @param prepared the graph as {@link BulkRun#prepare} made it ready, if the run builds anew
     */
    record Made(
            ArticleGraph graph,
            Optional<String> file,
            List<String> violations,
            Optional<PreparedStatements> prepared)
            implements Parcel {

        /** Copies the list. */
        public Made {
            violations = List.copyOf(violations);
        }

        @Override
        public String key() {
            return graph.key();
        }
    }

    /**
     * An input that the store seemed to have already, so that no graph was made.
     *
     * @param key the key of the article
     * @param hash the hash of the input
     * @param file the file it was found in
     */
    record Known(String key, String hash, Optional<String> file) implements Parcel {}
}
