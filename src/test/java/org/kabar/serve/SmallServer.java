package org.kabar.serve;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;

/**
 * A server over a {@link SmallStore}, for this machine alone.
 *
 * @param data the store
 * @param http the server
 */
record SmallServer(DatasetGraph data, NewsServer http) implements AutoCloseable {

    /** Starts one over a new store in a folder. */
    static SmallServer start(Path folder, Duration queryLimit) {
        DatasetGraph data = SmallStore.open(folder);
        return new SmallServer(
                data,
                NewsServer.start(
                        SmallStore.editions(data),
                        new Iris(SmallStore.BASE),
                        ServerSettings.local(0, queryLimit)));
    }

    @Override
    public void close() {
        http.close();
        SmallStore.close(data);
    }
}
