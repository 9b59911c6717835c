package org.kabar.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kabar.map.SharedGraph;
import org.kabar.model.Reject;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.RdfFile;
import org.kabar.store.bulk.RdfReading;
import org.kabar.store.bulk.StatementWriter;

/**
 * Takes graphs of articles that were made elsewhere into a store that has no article, with a list
 * of what the store is to remember of each. It ends as if the articles had been loaded here. All or
 * nothing.
 *
 * @param memory how much may be in memory at a time
 * @param jobs how many threads read
 */
public record Adoption(MemoryBudget memory, int jobs) {

    /**
     * What was taken.
     *
     * @param articles how many
     * @param quads the statements of their graphs
     * @param models what they were read with, from name to digest
     */
    public record Adopted(long articles, long quads, Map<String, String> models) {

        /** Copies the map. */
        public Adopted {
            models = Map.copyOf(models);
        }
    }

    /**
     * Takes graphs.
     *
     * @throws StoreException if they are damaged, or not those of the list, or there is no room;
     *     then the store is as it was
     * @throws IllegalStateException if the store has articles
     */
    Adopted adopt(
            NewsStore store, RunStart start, List<RdfFile> graphs, Stream<ListedArticle> listed) {
        if (!store.isEmpty()) {
            throw new IllegalStateException("the store has articles");
        }
        Node runs = store.iris().sharedGraph(SharedGraph.RUNS);
        try (NextGeneration next = new NextGeneration(store.connection(), memory);
                RdfReading reading = new RdfReading(next.builder(), next.writer(), jobs)) {
            next.keep(graph -> !graph.equals(runs));
            long before = next.builder().given();
            graphs.forEach(file -> reading.read(file, Adoption::damaged));
            long read = next.builder().given() - before;
            Adopted adopted = list(store, next.writer(), start, listed);
            if (read != adopted.quads()) {
                throw new StoreException(
                        "the graphs have "
                                + read
                                + " statements, and "
                                + adopted.quads()
                                + " by the list: they do not belong together, or are not whole");
            }
            new RunDescription(store)
                    .after(start, adopted.articles(), adopted.quads())
                    .find()
                    .forEachRemaining(next.writer()::add);
            next.finish();
            return adopted;
        }
    }

    private static Adopted list(
            NewsStore store, StatementWriter writer, RunStart start, Stream<ListedArticle> listed) {
        Ledger ledger = new Ledger(store.iris());
        int graph = writer.id(store.iris().sharedGraph(SharedGraph.LEDGER));
        Optional<Node> run = Optional.of(store.iris().run(start.id()));
        Map<String, String> models = new TreeMap<>();
        long[] sums = new long[2];
        listed.forEach(
                article -> {
                    int entry = writer.id(store.iris().ledgerEntry(article.key()));
                    ledger.entry(article, run).forEach(triple -> writer.add(graph, entry, triple));
                    models.putAll(article.producer().models());
                    sums[0]++;
                    sums[1] += article.quads();
                });
        return new Adopted(sums[0], sums[1], models);
    }

    private static void damaged(Reject reject) {
        throw new StoreException(reject.where() + " is damaged: " + reject.detail());
    }
}
