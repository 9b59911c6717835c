package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;
import org.kabar.serve.Edition;
import org.kabar.serve.Editions;
import org.kabar.serve.NewsServer;
import org.kabar.serve.ServerSettings;
import org.kabar.store.NewsStore;

class BenchServeCommandTest {

    @TempDir private Path folder;

    @Test
    void allClientsAreAnswered() throws Exception {
        Reference reference = Reference.load();
        Path file = folder.resolve("load.json");
        try (NewsStore store =
                        NewsStore.open(
                                folder.resolve("store"),
                                Optional.of(new Iris(Iris.DEFAULT_BASE)),
                                reference);
                Editions editions =
                        new Editions(
                                new Edition("store", store.dataset(), () -> {}),
                                name -> {
                                    throw new IllegalStateException(name);
                                });
                NewsServer server =
                        NewsServer.start(
                                editions,
                                store.iris(),
                                ServerSettings.local(0, Duration.ofSeconds(30)))) {
            Mapper mapper = new Mapper(store.iris(), AuthorityFile.read(reference.authority()));
            store.put(List.of(mapper.map(Sample.meeting("satu").extraction())));

            Program.Result result =
                    Program.run(
                            "bench",
                            "serve",
                            server.address().toString(),
                            "--clients",
                            "30",
                            "--seconds",
                            "3",
                            "--json",
                            file.toString());

            assertThat(result.out()).contains("30 clients").contains("failures: 0");
            assertThat(result.code()).isZero();
        }
        JsonNode figures = new ObjectMapper().readTree(file.toFile());
        assertThat(figures.get("answers").asInt()).isGreaterThanOrEqualTo(30);
        assertThat(figures.get("failures")).isEmpty();
        assertThat(figures.get("leastHeapLastThird").asDouble()).isPositive();
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLine() {
        Program.Result result = Program.run("bench", "serve", "http://127.0.0.1:9/");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("no server answers at http://127.0.0.1:9/");
    }
}
