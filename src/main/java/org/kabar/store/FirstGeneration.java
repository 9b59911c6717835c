package org.kabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Consumer;
import org.kabar.store.bulk.GenerationBuilder;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.StatementWriter;

/**
 * The database of a new store, with what every store has from the beginning; built at once, which
 * is much faster than adding it to an empty one.
 *
 * @param database the folder of the database, which has no generation
 */
record FirstGeneration(Path database) {

    private static final String NAME = "Data-0001";

    /** Builds it; a process that dies meanwhile leaves a folder that the next one removes. */
    void build(Consumer<StatementWriter> content) {
        Path beside = database.resolve(NAME + Generation.UNFINISHED);
        try {
            if (Files.exists(beside)) {
                Generation.delete(beside);
            }
            Files.createDirectories(database);
            try (GenerationBuilder builder = new GenerationBuilder(beside, new MemoryBudget(0))) {
                content.accept(new StatementWriter(builder));
                builder.finish(Map.of());
            }
            new Generation(beside).force();
            Files.move(beside, database.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
