package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the extraction format. */
public final class ExtractionSchema {

    private static final String RESOURCE = "/schema/extraction.schema.json";

    private ExtractionSchema() {}

    /** Its characters. */
    public static String text() {
        try (InputStream stream = ExtractionSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the class path: " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot be read: " + RESOURCE, broken);
        }
    }
}
