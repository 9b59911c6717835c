package org.kabar.annotate;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * Writes models without the time of their making, so that training twice on the same input gives
 * the same bytes and the same digest.
 */
final class Reproducible {

    private static final String MANIFEST = "manifest.properties";
    private static final long DOS_EPOCH = 315_532_800_000L;

    private Reproducible() {}

    /** The model as a ZIP archive: manifest first, then the entries by name, all of one date. */
    static byte[] bytes(BaseModel model) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        model.serialize(written);
        Map<String, byte[]> entries = entries(written.toByteArray());
        byte[] manifest = entries.remove(MANIFEST);
        if (manifest == null) {
            throw new IllegalStateException("a model without " + MANIFEST);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            put(zip, MANIFEST, undated(manifest));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(DOS_EPOCH);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] undated(byte[] manifest) {
        return Arrays.stream(new String(manifest, StandardCharsets.ISO_8859_1).split("\\R"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .collect(joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
