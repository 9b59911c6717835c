package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.kabar.map.Iris;
import org.kabar.store.StoreException;

/** A server that answers from another store from one request to the next. */
class EditionsTest {

    private static final int STATEMENTS = 300;
    private static final int ROWS = 2_000;
    private static final int ANSWERS = 400;

    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void requestsGoOnWhileStoresAreSwappedAndNoAnswerIsMixed() throws Exception {
        Editions editions = new Editions(edition("0"), this::edition);
        int swaps = 0;
        try (NewsServer server = serve(editions);
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService clients = Executors.newFixedThreadPool(4)) {
            URI address = query(server, "SELECT ?o { ?s ?p ?o . ?s2 ?p ?o2 } LIMIT " + ROWS);
            AtomicInteger answers = new AtomicInteger();
            Set<String> seen = ConcurrentHashMap.newKeySet();
            List<Future<Integer>> asking = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asking.add(clients.submit(() -> ask(client, address, answers, seen)));
            }
            while (answers.get() < ANSWERS && asking.stream().noneMatch(Future::isDone)) {
                editions.swap(String.valueOf(++swaps));
                Thread.sleep(40);
            }
            for (Future<Integer> each : asking) {
                each.get();
            }

            assertThat(seen).hasSizeGreaterThan(5).allMatch(value -> value.matches("\\d+"));
        }
        assertThat(closed).hasValue(swaps - 1);
        editions.close();
        assertThat(closed).hasValue(swaps + 1);
    }

    private static int ask(HttpClient client, URI address, AtomicInteger answers, Set<String> seen)
            throws Exception {
        while (answers.get() < ANSWERS) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(address).header("Accept", "text/csv").build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> rows = answer.body().lines().skip(1).toList();
            assertThat(rows).hasSize(ROWS);
            assertThat(rows.stream().distinct()).hasSize(1);
            seen.add(rows.getFirst());
            answers.incrementAndGet();
        }
        return answers.get();
    }

    @Test
    void oneCanGoBackAndForth() {
        try (Editions editions = new Editions(edition("one"), this::edition)) {
            assertThat(editions.goBack()).isFalse();
            editions.swap("two");
            assertThat(editions.names()).containsExactly("two", "one");
            assertThat(editions.goBack()).isTrue();
            assertThat(editions.names()).containsExactly("one", "two");
            assertThat(editions.goBack()).isTrue();
            assertThat(editions.names()).containsExactly("two", "one");
            editions.swap("one");
            editions.swap("one");
            assertThat(editions.names()).containsExactly("one", "two");
            assertThat(closed).hasValue(0);
            assertThat(editions.release()).isTrue();
            assertThat(editions.release()).isFalse();
            assertThat(editions.names()).containsExactly("one");
            assertThat(closed).hasValue(1);
        }
        assertThat(closed).hasValue(2);
    }

    @Test
    void aStoreThatDoesNotOpenChangesNothing() {
        try (Editions editions =
                new Editions(
                        edition("one"),
                        name -> {
                            throw new StoreException("no store at " + name);
                        })) {
            assertThatThrownBy(() -> editions.swap("two")).isInstanceOf(StoreException.class);
            assertThat(editions.names()).containsExactly("one");
        }
    }

    @Test
    void whatIsReadStaysOpen() {
        Editions editions = new Editions(edition("one"), this::edition);
        ServedData data = new ServedData(editions);
        long found =
                Txn.calculateRead(
                        data,
                        () -> {
                            editions.swap("two");
                            editions.swap("three");
                            assertThat(closed).hasValue(0);
                            return data.stream().count();
                        });
        assertThat(found).isEqualTo(STATEMENTS);
        assertThat(closed).hasValue(1);
        editions.close();
        assertThat(closed).hasValue(3);
    }

    /** All its statements say its name. */
    private Edition edition(String name) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                data,
                () -> {
                    for (int i = 0; i < STATEMENTS; i++) {
                        data.getDefaultGraph()
                                .add(
                                        NodeFactory.createURI("http://example.org/" + i),
                                        NodeFactory.createURI("http://example.org/p"),
                                        NodeFactory.createLiteralString(name));
                    }
                });
        return new Edition(
                name,
                data,
                () -> {
                    data.close();
                    closed.incrementAndGet();
                });
    }

    private static NewsServer serve(Editions editions) {
        return NewsServer.start(
                editions,
                new Iris(Iris.DEFAULT_BASE),
                ServerSettings.local(0, Duration.ofSeconds(30)));
    }

    private static URI query(NewsServer server, String query) {
        return server.address()
                .resolve("/news/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
