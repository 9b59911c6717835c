package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar bench serve}: many clients at once, against a server that runs. */
@Command(
        name = "serve",
        description = {
            "Asks a running server with many clients at once, each its next request when it has the"
                    + " answer to the last.",
            "They ask for pages, ready-made queries about persons and articles of the store, text"
                    + " searches and short SPARQL queries. Every answer but 200 is a failure."
        },
        mixinStandardHelpOptions = true)
final class BenchServeCommand implements Callable<Integer> {

    private static final double PERCENTILE = 0.95;

    @Parameters(
            paramLabel = "ADDRESS",
            defaultValue = "http://127.0.0.1:3030/",
            description = "Of the server (default: ${DEFAULT-VALUE}).")
    private URI address = URI.create("http://127.0.0.1:3030/");

    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many ask at once (default: ${DEFAULT-VALUE}).")
    private int clients = 1000;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "For how long (default: ${DEFAULT-VALUE}).")
    private int seconds = 120;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
    private @Nullable Path json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (clients < 1 || seconds < 1) {
            throw new UserError("--clients and --seconds must be at least 1");
        }
        try (ServerClient client = new ServerClient(address)) {
            List<URI> requests = new ServerRequests(client).all();
            ServerLoad.Result result =
                    new ServerLoad(client, requests, clients, Duration.ofSeconds(seconds)).run();
            tell(result);
            return result.failures().isEmpty() ? ExitCode.DONE.code() : ExitCode.PARTLY.code();
        }
    }

    private void tell(ServerLoad.Result result) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.line());
        out.printf(
                Locale.ROOT,
                "%,d clients for %.0f s: %,d answers, %.0f a second%n",
                clients,
                result.seconds(),
                result.answers(),
                result.answers() / result.seconds());
        out.printf(
                Locale.ROOT,
                "milliseconds: median %.0f, 95th percentile %.0f, longest %.0f%n",
                result.milliseconds(0.5),
                result.milliseconds(PERCENTILE),
                result.milliseconds(1));
        out.println("failures: " + (result.failures().isEmpty() ? "0" : result.failures()));
        out.printf(
                Locale.ROOT,
                "least heap in use: %.0f MB in the first third, %.0f MB in the last%n",
                result.heapFirst() / 1e6,
                result.heapLast() / 1e6);
        out.flush();
        Path file = json;
        if (file != null) {
            Files.writeString(file, json(result) + "\n");
        }
    }

    private String json(ServerLoad.Result result) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("machine", Machine.line());
        node.put("clients", clients);
        node.put("seconds", result.seconds());
        node.put("answers", result.answers());
        node.put("medianMilliseconds", result.milliseconds(0.5));
        node.put("percentile95Milliseconds", result.milliseconds(PERCENTILE));
        node.put("longestMilliseconds", result.milliseconds(1));
        ObjectNode failures = node.putObject("failures");
        result.failures().forEach(failures::put);
        node.put("leastHeapFirstThird", result.heapFirst());
        node.put("leastHeapLastThird", result.heapLast());
        return node.toPrettyString();
    }
}
