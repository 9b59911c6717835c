package org.kabar.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * What Kabar remembers of a generation, in a file inside it, so that it goes when the generation
 * does.
 *
 * @param freshBytes what it occupied when it had just been copied; empty if it never was
 * @param freshQuads the statements that it held then
 * @param countedQuads the statements that it held when its statistics were taken; empty if there
 *     are none
 */
record GenerationNote(OptionalLong freshBytes, OptionalLong freshQuads, OptionalLong countedQuads) {

    private static final String FILE = "kabar.properties";
    private static final String FRESH_BYTES = "fresh-bytes";
    private static final String FRESH_QUADS = "fresh-quads";
    private static final String COUNTED_QUADS = "statistics-quads";

    /** The note of a generation; an empty one if there is none or it cannot be read. */
    static GenerationNote of(Generation generation) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file(generation), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            lines.clear();
        }
        return new GenerationNote(
                number(lines, FRESH_BYTES),
                number(lines, FRESH_QUADS),
                number(lines, COUNTED_QUADS));
    }

    /** The same of a generation that was just copied. */
    GenerationNote fresh(long bytes, long quads) {
        return new GenerationNote(OptionalLong.of(bytes), OptionalLong.of(quads), countedQuads);
    }

    /** The same with statistics that were just taken. */
    GenerationNote counted(long quads) {
        return new GenerationNote(freshBytes, freshQuads, OptionalLong.of(quads));
    }

    /** Writes it, whole or not at all. */
    void write(Generation generation) {
        Properties lines = new Properties();
        freshBytes.ifPresent(value -> lines.setProperty(FRESH_BYTES, Long.toString(value)));
        freshQuads.ifPresent(value -> lines.setProperty(FRESH_QUADS, Long.toString(value)));
        countedQuads.ifPresent(value -> lines.setProperty(COUNTED_QUADS, Long.toString(value)));
        try {
            Path fresh = generation.path().resolve(FILE + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                lines.store(writer, "What Kabar remembers of this generation");
            }
            Files.move(fresh, file(generation), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path file(Generation generation) {
        return generation.path().resolve(FILE);
    }

    private static OptionalLong number(Properties lines, String name) {
        return Optional.ofNullable(lines.getProperty(name))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }
}
