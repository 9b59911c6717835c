package org.kabar.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * A file system of another kind over this machine's disk: its files have addresses, and reading one
 * can be made to fail once.
 */
public final class Elsewhere extends RawLocalFileSystem {

    /** The setting that names a file: while it is there, the next reading fails and takes it. */
    static final String TROUBLE = "kabar.test.trouble";

    @Override
    public void initialize(URI uri, Configuration configuration) throws IOException {
        super.initialize(URI.create("file:///"), configuration);
        setConf(configuration);
    }

    @Override
    public URI getUri() {
        return URI.create("elsewhere://host");
    }

    @Override
    public String getScheme() {
        return "elsewhere";
    }

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        String trouble = getConf().get(TROUBLE, "");
        if (!trouble.isEmpty() && Files.deleteIfExists(java.nio.file.Path.of(trouble))) {
            throw new IOException("the line is cut");
        }
        return super.open(local(file), buffer);
    }

    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
        FileStatus[] found = super.listStatus(local(folder));
        for (FileStatus each : found) {
            each.setPath(named(each.getPath()));
        }
        return found;
    }

    @Override
    public FileStatus getFileStatus(Path file) throws IOException {
        FileStatus found = super.getFileStatus(local(file));
        found.setPath(named(found.getPath()));
        return found;
    }

    private static Path local(Path file) {
        return new Path(file.toUri().getPath());
    }

    private static Path named(Path file) {
        return new Path("elsewhere://host" + file.toUri().getPath());
    }
}
