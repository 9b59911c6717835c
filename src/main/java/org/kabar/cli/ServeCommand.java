package org.kabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.kabar.map.Reference;
import org.kabar.serve.Edition;
import org.kabar.serve.Editions;
import org.kabar.serve.NewsServer;
import org.kabar.serve.ServerSettings;
import org.kabar.store.NewsStore;
import org.kabar.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kabar serve}: the store over HTTP until the process is told to stop. */
@Command(
        name = "serve",
        description =
                "Shows the graph in a browser and answers SPARQL queries over HTTP. For reading only;"
                        + " for this machine only, unless --auth says who may ask.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Mixin private StoreOptions store = new StoreOptions();

    @Mixin private ServeOptions options = new ServeOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ServerSettings settings = options.settings();
        CountDownLatch closed = new CountDownLatch(1);
        NewsStore opened = store.openExisting(spec.commandLine().getErr());
        AtomicReference<String> endpoint = new AtomicReference<>("");
        try (Editions editions = editions(opened, endpoint::get);
                NewsServer server = NewsServer.start(editions, opened.iris(), settings)) {
            Runtime.getRuntime().addShutdownHook(stopper(server, closed));
            endpoint.set(server.queryEndpoint().toString());
            opened.announce(server.queryEndpoint().toString());
            tell(server);
            server.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.DONE.code();
    }

    private Editions editions(NewsStore first, Supplier<String> endpoint) {
        Path folder = store.path().toAbsolutePath();
        return new Editions(
                edition(first, String.valueOf(folder.getFileName())),
                name -> {
                    NewsStore next =
                            NewsStore.openExisting(folder.resolveSibling(name), Reference.load());
                    if (!next.iris().base().equals(first.iris().base())) {
                        next.close();
                        throw new StoreException(
                                name
                                        + " has the base "
                                        + next.iris().base()
                                        + ", not "
                                        + first.iris().base());
                    }
                    next.announce(endpoint.get());
                    return edition(next, name);
                });
    }

    private static Edition edition(NewsStore opened, String name) {
        return new Edition(name, opened.dataset(), opened::close);
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
        out.println("  Look:  open that address in a browser");
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
