package org.kabar.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The file systems that Hadoop knows, with the settings of the job. Thread-safe. */
final class Storage extends OpenedOnArrival<Configuration> {

    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 1 << 16;

    private final Map<String, String> settings;

    private Storage(Map<String, String> settings) {
        this.settings = new HashMap<>(settings);
    }

    /** Storage with all settings of a configuration. */
    static Storage with(Configuration configuration) {
        Map<String, String> settings = new HashMap<>();
        configuration.forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
        return new Storage(settings);
    }

    /**
     * A path as it was given, or its address if the cluster is set up with another file system than
     * that of its machines.
     */
    String qualified(String given) throws IOException {
        boolean bare = !given.contains("://") && !given.startsWith("file:");
        FileSystem usual = FileSystem.get(tools());
        return bare && !usual.getScheme().equals("file")
                ? usual.makeQualified(new Path(given)).toString()
                : given;
    }

    /** Whether a path given is an address, and not a file of this machine. */
    static boolean isAddress(String given) {
        return given.contains("://") && !given.startsWith("file:");
    }

    /** The path of a file of this machine, without the scheme that some write before it. */
    static String local(String given) {
        return given.startsWith("file:") ? URI.create(given).getPath() : given;
    }

    @Override
    protected Configuration open() {
        Configuration configuration = new Configuration();
        settings.forEach(configuration::set);
        return configuration;
    }

    /** The file system of a path. */
    FileSystem of(Path path) throws IOException {
        return path.getFileSystem(tools());
    }

    /**
     * Opens a file at one of its bytes; the caller closes.
     *
     * @param file an absolute path or an address
     */
    InputStream open(String file, long at) throws IOException {
        if (!isAddress(file)) {
            InputStream stream = Files.newInputStream(java.nio.file.Path.of(file));
            stream.skipNBytes(at);
            return new BufferedInputStream(stream, BUFFER);
        }
        Path path = new Path(file);
        FSDataInputStream stream = of(path).open(path);
        stream.seek(at);
        return new BufferedInputStream(stream, BUFFER);
    }

    /** Whether there is a file. */
    boolean exists(String file) throws IOException {
        if (!isAddress(file)) {
            return Files.exists(java.nio.file.Path.of(file));
        }
        Path path = new Path(file);
        return of(path).exists(path);
    }

    /** Copies a file to one of this machine. */
    void fetch(String file, java.nio.file.Path target) {
        Path path = new Path(file);
        try {
            Files.createDirectories(target.getParent());
            try (InputStream stream = of(path).open(path)) {
                Files.copy(stream, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
