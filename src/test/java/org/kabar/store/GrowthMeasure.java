package org.kabar.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;

/**
 * Measures how a store grows when an article is edited again and again, and what a compaction and
 * statistics cost. Run by hand with a folder, the number of articles and the number of edits;
 * {@link GrowthTest} runs a small one in the build.
 */
final class GrowthMeasure {

    private static final int BATCH = 200;

    private final NewsStore store;
    private final Connection connection;
    private final Mapper mapper;

    /**
     * What was seen.
     *
     * @param empty bytes of disk of the new store
     * @param loaded bytes when all articles were in
     * @param scattered bytes when articles from all over the store were replaced in one transaction
     * @param edited bytes after the edits
     * @param compacted bytes after the compaction
     * @param again bytes after as many edits more
     * @param quads statements at the end
     * @param dearest the most bytes that a triple cost in one transaction
     * @param dearestEdit the same for transactions of a single article
     */
    record Seen(
            long empty,
            long loaded,
            long scattered,
            long edited,
            long compacted,
            long again,
            long quads,
            long dearest,
            long dearestEdit) {}

    private GrowthMeasure(NewsStore store, Connection connection, Reference reference) {
        this.store = store;
        this.connection = connection;
        this.mapper = new Mapper(store.iris(), AuthorityFile.read(reference.authority()));
    }

    public static void main(String[] args) {
        Seen seen =
                run(
                        Path.of(args[0]),
                        Integer.parseInt(args[1]),
                        Integer.parseInt(args[2]),
                        Reference.load());
        System.out.println(seen);
    }

    static Seen run(Path folder, int articles, int edits, Reference reference) {
        try (NewsStore store =
                NewsStore.open(folder, Optional.of(new Iris(Iris.DEFAULT_BASE)), reference)) {
            return new GrowthMeasure(store, store.connection(), reference).run(articles, edits);
        }
    }

    private Seen run(int articles, int edits) {
        long empty = occupied("new store");
        long dearest = 0;
        long start = System.nanoTime();
        for (int from = 0; from < articles; from += BATCH) {
            List<ArticleGraph> batch = new ArrayList<>();
            IntStream.range(from, Math.min(articles, from + BATCH))
                    .mapToObj(i -> mapper.map(SmallNews.article(i, 0)))
                    .forEach(batch::add);
            dearest = Math.max(dearest, cost(batch));
        }
        seconds(articles + " articles", start);
        long loaded = occupied("loaded");
        seconds("statistics", tookStatistics());
        dearest = Math.max(dearest, scattered(articles));
        long scattered = occupied("one scattered batch");
        long dearestEdit = edit(articles / 2, edits, 1);
        long edited = occupied(edits + " edits");
        System.out.println("  waste " + connection.waste());
        start = System.nanoTime();
        System.out.println("  " + new Upkeep(connection).compact());
        seconds("compaction", start);
        long compacted = occupied("compacted");
        long quads = connection.quads();
        System.out.printf(
                Locale.ROOT, "  %d quads, %.1f bytes each%n", quads, (double) compacted / quads);
        dearestEdit = Math.max(dearestEdit, edit(articles / 2, edits, edits + 1));
        long again = occupied(edits + " edits more");
        return new Seen(
                empty, loaded, scattered, edited, compacted, again, quads, dearest, dearestEdit);
    }

    /** Edits articles from all over the store in one transaction. */
    private long scattered(int articles) {
        int step = Math.max(1, articles / BATCH);
        List<ArticleGraph> batch = new ArrayList<>();
        for (int i = 0; i < articles; i += step) {
            batch.add(mapper.map(SmallNews.article(i, 1)));
        }
        long cost = cost(batch);
        System.out.println("  bytes a triple of a scattered batch: " + cost);
        return cost;
    }

    private long tookStatistics() {
        long start = System.nanoTime();
        new Statistics(connection.generation()).take(connection.dataset());
        return start;
    }

    private long edit(int article, int edits, int first) {
        long start = System.nanoTime();
        long dearest = 0;
        for (int i = 0; i < edits; i++) {
            List<ArticleGraph> batch = List.of(mapper.map(SmallNews.article(article, first + i)));
            dearest = Math.max(dearest, cost(batch));
        }
        System.out.printf(
                Locale.ROOT, "  %.1f ms an edit%n", (System.nanoTime() - start) / 1e6 / edits);
        return dearest;
    }

    /** Bytes for each triple that a batch has. */
    private long cost(List<ArticleGraph> batch) {
        long before = connection.generation().occupied();
        store.put(batch);
        long triples = batch.stream().mapToLong(graph -> graph.triples().size()).sum();
        return (connection.generation().occupied() - before) / triples;
    }

    private long occupied(String what) {
        long bytes = connection.generation().occupied();
        System.out.printf(Locale.ROOT, "%-22s %,14d bytes%n", what, bytes);
        return bytes;
    }

    private static void seconds(String what, long start) {
        System.out.printf(Locale.ROOT, "  %s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
