package org.kabar.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.kabar.map.Reference;
import org.kabar.serve.Edition;
import org.kabar.serve.Editions;
import org.kabar.serve.NewsServer;
import org.kabar.serve.ServerSettings;
import org.kabar.store.NewsStore;

/**
 * A store behind a server.
 *
 * @param store the store
 * @param server the server
 */
record ServedStore(NewsStore store, NewsServer server) implements AutoCloseable {

    /** Serves the store in a folder. */
    static ServedStore in(Path path) {
        NewsStore store = NewsStore.openExisting(path, Reference.load());
        Editions editions =
                new Editions(
                        new Edition("store", store.dataset(), () -> {}),
                        name -> {
                            throw new IllegalStateException(name);
                        });
        return new ServedStore(
                store,
                NewsServer.start(
                        editions, store.iris(), ServerSettings.local(0, Duration.ofSeconds(30))));
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
