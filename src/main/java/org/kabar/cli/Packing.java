package org.kabar.cli;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compression of files that Kabar writes and reads back, by the ending of their names. */
enum Packing {
    /** {@code .gz}. */
    GZIP,
    /** {@code .zst}. */
    ZSTD,
    /** Any other name. */
    NONE;

    /** What a name tells. */
    static Packing of(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".gz")) {
            return GZIP;
        }
        return name.endsWith(".zst") ? ZSTD : NONE;
    }

    /** The name without the ending of the compression. */
    String inner(String name) {
        return switch (this) {
            case GZIP -> name.substring(0, name.length() - ".gz".length());
            case ZSTD -> name.substring(0, name.length() - ".zst".length());
            case NONE -> name;
        };
    }

    /** Opens a file, decompressed. */
    InputStream read(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        return switch (this) {
            case GZIP -> new GZIPInputStream(bytes);
            case ZSTD -> new ZstdInputStream(bytes);
            case NONE -> bytes;
        };
    }

    /** Opens a file to be written, compressed. */
    OutputStream write(Path file) throws IOException {
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        return switch (this) {
            case GZIP -> new GZIPOutputStream(bytes);
            case ZSTD -> new ZstdOutputStream(bytes);
            case NONE -> bytes;
        };
    }
}
