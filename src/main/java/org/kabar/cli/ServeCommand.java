package org.kabar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kabar.serve.NewsServer;
import org.kabar.serve.ServerSettings;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar serve}: the store over HTTP until the process is told to stop. */
@Command(
        name = "serve",
        description =
                "Answers SPARQL queries over HTTP, for this machine only and for reading only.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "An address of this machine alone (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).",
            defaultValue = "3030")
    private int port = 3030;

    @Mixin private TimeoutOptions timeout = new TimeoutOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ServerSettings settings = new ServerSettings(host, port, timeout.limit());
        CountDownLatch closed = new CountDownLatch(1);
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr());
                NewsServer server = NewsServer.start(opened.dataset(), opened.iris(), settings)) {
            Runtime.getRuntime().addShutdownHook(stopper(server, closed));
            opened.announce(server.queryEndpoint().toString());
            tell(server);
            server.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.DONE.code();
    }

    /** Ends the server on a signal, and holds the process until the store is closed too. */
    private static Thread stopper(NewsServer server, CountDownLatch closed) {
        return new Thread(
                () -> {
                    server.close();
                    try {
                        boolean inTime = closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                        if (!inTime) {
                            System.err.println("kabar: the store did not close in time");
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop");
    }

    private void tell(NewsServer server) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Serving " + store.path() + " at " + server.address());
        out.println(
                "  Ask:   curl -G "
                        + server.queryEndpoint()
                        + " --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 5'");
        out.println("  Or:    kabar query articles --endpoint " + server.queryEndpoint());
        out.println(
                "  Or:    curl "
                        + server.address().resolve(NewsServer.QUERIES + "/articles")
                        + "?format=csv");
        out.println("  Stop:  Ctrl-C, or kill " + ProcessHandle.current().pid());
        out.flush();
    }
}
