package org.kabar.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that a job writes into. A mark says that it is one; {@code _SUCCESS}, written last,
 * says that it is finished. What an unfinished job left is cleared by the next. Used by one thread.
 */
final class OutputFolder {

    private static final String MARK = "_kabar";
    private static final String SUCCESS = "_SUCCESS";
    private static final String WORK = "_work";
    private static final String REPORT = "report.json";

    private final FileSystem files;
    private final Path folder;

    /**
     * A folder.
     *
     * @param address a path or an address
     * @throws IOException if its file system cannot be reached
     */
    OutputFolder(String address, Storage storage) throws IOException {
        Path given = new Path(address);
        this.files = storage.of(given);
        this.folder = files.makeQualified(given);
    }

    /** Its address. */
    String address() {
        return folder.toString();
    }

    /**
     * Takes the folder for a job.
     *
     * @param base the beginning of the IRIs in it
     * @param overwrite whether a finished output may go
     * @throws UsageException if it holds something that must not go
     */
    void begin(String base, boolean overwrite) throws IOException {
        if (files.exists(folder)) {
            boolean ours = files.exists(in(MARK));
            if (!ours && files.listStatus(folder).length > 0) {
                throw new UsageException(
                        folder + " is not empty, and no output of Kabar; name another folder");
            }
            if (files.exists(in(SUCCESS)) && !overwrite) {
                throw new UsageException(
                        folder + " holds a finished output; name another folder, or --overwrite");
            }
            // First what says that it is finished: a crash meanwhile leaves an unfinished one.
            files.delete(in(SUCCESS), false);
            for (FileStatus child : files.listStatus(folder)) {
                if (!child.getPath().getName().equals(MARK)) {
                    files.delete(child.getPath(), true);
                }
            }
        }
        write(in(MARK), new ObjectMapper().createObjectNode().put("base", base) + "\n");
    }

    /** The account of all tasks. */
    Counts counts() throws IOException {
        Counts all = new Counts();
        for (FileStatus file : files.listStatus(in(Output.COUNTS.folder()))) {
            try (BufferedReader reader =
                    new BufferedReader(
                            new InputStreamReader(
                                    new GZIPInputStream(files.open(file.getPath())),
                                    StandardCharsets.UTF_8))) {
                List<String> lines = new ArrayList<>();
                reader.lines().forEach(lines::add);
                lines.forEach(all::add);
            }
        }
        return all;
    }

    /** Whether tasks have written files of a kind. */
    boolean has(Output kind) throws IOException {
        return files.exists(in(kind.folder()));
    }

    /** Writes the report, clears what only the job needed, and says that all is there. */
    void finish(String report) throws IOException {
        write(in(REPORT), report + "\n");
        files.delete(in(WORK), true);
        write(in(SUCCESS), "");
    }

    private Path in(String name) {
        return new Path(folder, name);
    }

    private void write(Path file, String text) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
