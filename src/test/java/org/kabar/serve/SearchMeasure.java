package org.kabar.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;
import org.kabar.store.text.SearchIndex;

/**
 * Measures what a search costs with the index and without, and what the index costs. Run by hand
 * with the folder of a store, the number of rounds, and searches of one or more words each.
 */
final class SearchMeasure {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final QueryRunner runner;
    private final NamedQuery search = QueryCatalog.bundled().get("search-text");

    private SearchMeasure(QueryRunner runner) {
        this.runner = runner;
    }

    public static void main(String[] args) throws IOException {
        try (NewsStore store = NewsStore.openExisting(Path.of(args[0]), Reference.load())) {
            build(store);
            SearchMeasure measure =
                    new SearchMeasure(
                            new QueryRunner(
                                    QueryService.over(store.dataset(), Duration.ofMinutes(5)),
                                    store.iris()));
            for (String words : List.of(args).subList(2, args.length)) {
                measure.compare(words, Integer.parseInt(args[1]));
            }
        }
    }

    /** Builds an index beside, three times, the first of them cold. */
    private static void build(NewsStore store) throws IOException {
        for (int round = 0; round < 3; round++) {
            Path folder = Files.createTempDirectory("search").resolve("text");
            try (SearchIndex index = SearchIndex.of(store.dataset(), folder, any -> "measured")) {
                long start = System.nanoTime();
                long cpu = THREADS.getCurrentThreadCpuTime();
                long texts = index.refresh().orElse(0L);
                print(
                        "%d texts in %.2f s (%.2f s of CPU, %.0f texts/s), %,d bytes%n",
                        texts,
                        (System.nanoTime() - start) / 1e9,
                        (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9,
                        texts * 1e9 / (System.nanoTime() - start),
                        index.bytes());
            }
        }
    }

    private void compare(String words, int rounds) {
        NamedQuery filter = filter(words);
        List<Double> indexed = new ArrayList<>();
        List<Double> scanned = new ArrayList<>();
        long found = 0;
        long scannedRows = 0;
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            found = rows(search, Map.of("words", words, "limit", "10000"));
            long between = THREADS.getCurrentThreadCpuTime();
            scannedRows = rows(filter, Map.of());
            indexed.add((between - start) / 1e6);
            scanned.add((THREADS.getCurrentThreadCpuTime() - between) / 1e6);
        }
        print(
                "%-28s index: %d rows, first %.1f ms, median %.2f ms; FILTER: %d rows, first %.1f"
                        + " ms, median %.2f ms; ratio of medians %.1f%n",
                words,
                found,
                indexed.getFirst(),
                median(indexed),
                scannedRows,
                scanned.getFirst(),
                median(scanned),
                median(scanned) / median(indexed));
    }

    private long rows(NamedQuery query, Map<String, String> parameters) {
        return runner.run(query, parameters, ResultFormat.CSV, 80, new ByteArrayOutputStream())
                .orElse(0);
    }

    /** The same question with a FILTER in the place of the index. */
    private NamedQuery filter(String words) {
        List<String> conditions = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            conditions.add("CONTAINS(LCASE(STR(?text)), \"%s\")".formatted(word));
        }
        StringBuilder text = new StringBuilder();
        for (String line : search.text().lines().toList()) {
            if (line.contains("BIND ( ROUND")) {
                text.append("FILTER ( ").append(String.join(" && ", conditions)).append(" )\n");
            } else if (!line.contains("?plain") && !line.contains("text:query")) {
                text.append(line).append('\n');
            }
        }
        return QueryFile.parse("filter", text.toString());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
