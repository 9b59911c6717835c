package org.kabar.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kabar.map.Iris;
import org.kabar.model.Reject;
import org.kabar.store.bulk.GenerationBuilder.Built;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.RdfFile;
import org.kabar.store.bulk.RdfReading;

/**
 * Loads files of RDF as they are, with a bulk build: what the store has and what the files say goes
 * into a new generation, which takes the place of the old one at the end. All or nothing: a process
 * that dies meanwhile leaves the store as it was.
 *
 * @param store the folder of the store; made if it is not there
 * @param base the base for data that Kabar may add later; empty for that of the store
 * @param jobs how many threads read
 * @param memory how much may be in memory at a time
 */
public record RdfLoading(Path store, Optional<Iris> base, int jobs, MemoryBudget memory) {

    /**
     * What came of it. Everything read is loaded, repeated or rejected.
     *
     * @param read statements and broken pieces that were read
     * @param loaded statements that are new in the store
     * @param repeated statements that came before, or were in the store
     * @param rejected lines and rests of files that are no statements
     * @param total statements that the store holds
     * @param terms different terms that it holds, but for those that need no place
     */
    public record Result(
            long read, long loaded, long repeated, long rejected, long total, long terms) {

        /** Holds it to its sum. */
        public Result {
            if (read != loaded + repeated + rejected) {
                throw new IllegalStateException("the account of statements does not add up");
            }
        }
    }

    /**
     * Loads files.
     *
     * @param files in this order
     * @param rejects takes what is refused
     * @param notes takes what was noticed while the store was opened
     * @throws StoreException if the store cannot be opened or written; then it is as it was
     */
    public Result load(List<RdfFile> files, Consumer<Reject> rejects, Consumer<String> notes) {
        return new Opening(new StoreFolder(store), FreeSpace.ofDisk())
                .forLoading(
                        base,
                        Opening.Beginning.EMPTY,
                        (connection, iris) -> {
                            connection.notes().forEach(notes);
                            Result result = load(connection, files, rejects);
                            connection.close();
                            return result;
                        });
    }

    private Result load(Connection connection, List<RdfFile> files, Consumer<Reject> rejects) {
        long before = connection.quads();
        try (NextGeneration next = new NextGeneration(connection, memory);
                RdfReading reading = new RdfReading(next.builder(), next.writer(), jobs)) {
            next.keep(graph -> true);
            long rejected = 0;
            for (RdfFile file : files) {
                rejected += reading.read(file, rejects);
            }
            Built built = next.finish();
            long total = built.statements();
            long statements = built.given() - before;
            return new Result(
                    statements + rejected,
                    total - before,
                    statements - (total - before),
                    rejected,
                    total,
                    built.terms());
        }
    }
}
