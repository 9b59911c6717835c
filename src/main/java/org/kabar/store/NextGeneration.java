package org.kabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.store.bulk.BulkException;
import org.kabar.store.bulk.GenerationBuilder;
import org.kabar.store.bulk.GenerationBuilder.Built;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.StatementWriter;

/**
 * A generation that is built beside the one in use and takes its place when it is whole. A process
 * that dies meanwhile leaves a folder that the next one removes. Used by one thread.
 */
final class NextGeneration implements AutoCloseable {

    private final Connection connection;
    private final Generation before;
    private final Generation after;
    private final Path beside;
    private final GenerationBuilder builder;
    private final StatementWriter writer;
    private boolean open = true;

    /** Begins one after the generation in use. */
    NextGeneration(Connection connection, MemoryBudget memory) {
        this.connection = connection;
        this.before = connection.generation();
        this.after = new Generation(before.path().resolveSibling(before.nextName()));
        this.beside = before.path().resolveSibling(after.name() + Generation.UNFINISHED);
        connection.reserve().need(DiskReserve.NEW_STORE, "a new generation");
        this.builder = new GenerationBuilder(beside, memory);
        this.writer = new StatementWriter(builder);
    }

    /** Takes statements in memory. */
    StatementWriter writer() {
        return writer;
    }

    /** Takes statements from files. */
    GenerationBuilder builder() {
        return builder;
    }

    /** Takes over statements of the generation in use. */
    void keep(Predicate<Node> graphs) {
        DatasetGraph data = connection.dataset();
        data.executeRead(
                () ->
                        data.find()
                                .forEachRemaining(
                                        quad -> {
                                            if (graphs.test(quad.getGraph())) {
                                                writer.add(quad);
                                            }
                                        }));
    }

    /**
     * Puts it in the place of the generation in use, which is deleted. Nobody may be reading.
     *
     * @return what it holds
     * @throws StoreException if there is no room for it, or it fails; then the old one stays
     */
    Built finish() {
        try {
            connection.reserve().need(DiskReserve.MARGIN + builder.bytesToWrite(), "the indexes");
            Built built = builder.finish(prefixes());
            builder.close();
            open = false;
            Generation made = new Generation(beside);
            new Statistics(made).write(built.statistics(), built.statements());
            GenerationNote.of(made).fresh(made.occupied(), built.statements()).write(made);
            made.force();
            new Compaction(before.name(), after.name(), built.statements())
                    .note(connection.folder().path());
            Files.move(beside, after.path(), StandardCopyOption.ATOMIC_MOVE);
            connection.change(after);
            return built;
        } catch (IOException | UncheckedIOException | BulkException failure) {
            throw StoreLock.unwritable(connection.folder().path(), failure);
        }
    }

    private Map<String, String> prefixes() {
        DatasetGraph data = connection.dataset();
        Map<String, String> prefixes = new HashMap<>();
        data.executeRead(() -> data.prefixes().forEach(prefixes::put));
        return prefixes;
    }

    /** Gives it up, if it is not finished. */
    @Override
    public void close() {
        if (open) {
            open = false;
            builder.close();
            Generation.delete(beside);
        }
    }
}
