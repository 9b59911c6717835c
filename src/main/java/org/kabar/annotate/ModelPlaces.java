package org.kabar.annotate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the models of a language come from, if they are not files of its pack but published ones on
 * the class path, and how its words are cut.
 *
 * @param files names of the published files; empty where the pack has its own
 * @param cutting how words are cut
 */
record ModelPlaces(Map<ModelFile, String> files, Cutting cutting) {

    /** The file of a pack's models that names the published ones. */
    static final String FILE = "published.properties";

    private static final String CUTTING = "words";

    /** How a sentence is cut into words. */
    enum Cutting {
        /** Where the kind of character changes. */
        PLAIN,
        /** By the trained model, for languages that write two words as one. */
        TRAINED
    }

    ModelPlaces {
        files = Map.copyOf(files);
    }

    /** The places that a file names; without a file, the pack's own. */
    static ModelPlaces parse(Optional<byte[]> content) {
        Properties properties = new Properties();
        content.ifPresent(bytes -> load(properties, bytes));
        Map<ModelFile, String> files = new EnumMap<>(ModelFile.class);
        for (ModelFile file : ModelFile.values()) {
            String published = properties.getProperty(file.fileName());
            if (published != null) {
                files.put(file, published.strip());
            }
        }
        String cutting = properties.getProperty(CUTTING, Cutting.PLAIN.name()).strip();
        return new ModelPlaces(files, Cutting.valueOf(cutting.toUpperCase(Locale.ROOT)));
    }

    private static void load(Properties properties, byte[] content) {
        try (var reader =
                new InputStreamReader(
                        new java.io.ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The name that the digests know a file by. */
    String name(ModelFile file) {
        return files.getOrDefault(file, file.fileName());
    }
}
