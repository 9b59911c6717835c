package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;
import org.kabar.store.StoreException;
import picocli.CommandLine;

/** The server as a process: what it says, and that it gives the store back. */
class ServeCommandTest {

    @TempDir private static Path folder;
    private static Reference reference;
    private static Path store;

    @BeforeAll
    static void makeStore() {
        reference = Reference.load();
        store = folder.resolve("store");
        NewsStore.open(store, Optional.empty(), reference).close();
    }

    @Test
    void servesUntilItIsToldToStopAndThenFreesTheStore() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.kabar.cli.Main",
                                "serve",
                                "--port",
                                "0",
                                "--store",
                                store.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = process.inputReader()) {
            String first = String.valueOf(said.readLine());
            assertThat(first).startsWith("Serving " + store + " at http://127.0.0.1:");
            URI address = URI.create(first.substring(first.indexOf("http")));
            assertThat(get(address.resolve("/news/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D")))
                    .contains("true");
            assertThatThrownBy(() -> NewsStore.openExisting(store, reference))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + process.pid())
                    .hasMessageContaining("--endpoint");
        } finally {
            process.destroy();
        }

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThatCode(() -> NewsStore.openExisting(store, reference).close())
                .doesNotThrowAnyException();
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            Outcome outcome = kabar("serve", "--store", store.toString(), "--port", port);

            assertThat(outcome)
                    .isEqualTo(
                            new Outcome(
                                    2,
                                    "kabar: port "
                                            + port
                                            + " is taken; choose another with --port (0 takes any that is free)"));
        }
        assertThatCode(() -> NewsStore.openExisting(store, reference).close())
                .doesNotThrowAnyException();
    }

    @Test
    void listensToThisMachineOnly() {
        Outcome outcome =
                kabar("serve", "--store", store.toString(), "--port", "0", "--host", "0.0.0.0");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said())
                .startsWith("kabar: 0.0.0.0 can be reached from other machines")
                .contains("--auth")
                .doesNotContain("\n");
    }

    @Test
    void saysWhichSettingsAreWrong() {
        assertThat(kabar("serve", "--port", "70000").said())
                .isEqualTo("kabar: 70000 is not a port; ports are 0 to 65535");
        assertThat(kabar("serve", "--timeout", "0").said())
                .isEqualTo("kabar: --timeout must be between 0.001 and 1000000 seconds");
        assertThat(kabar("serve", "--store", folder.resolve("none").toString()).code())
                .isEqualTo(3);
    }

    private record Outcome(int code, String said) {}

    private static Outcome kabar(String... args) {
        CommandLine commandLine = Main.commandLine();
        StringWriter said = new StringWriter();
        commandLine.setErr(new PrintWriter(said, true));
        return new Outcome(commandLine.execute(args), said.toString().strip());
    }

    private static String get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
