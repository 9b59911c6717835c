package org.kabar.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputCommitter;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;

/**
 * Writes several files a task, in folders of their own, compressed. All of a task's files appear
 * together when it is committed, so that a task that dies, or runs twice, leaves nothing of itself.
 */
public final class OutputFiles extends FileOutputFormat<Output, String> {

    private static final int BUFFER = 1 << 16;

    /** For Hadoop, which makes it by reflection. */
    public OutputFiles() {}

    /** The folder is looked at before the job begins, and may hold what the job keeps there. */
    @Override
    public void checkOutputSpecs(JobContext job) {
        // done by OutputFolder
    }

    @Override
    public RecordWriter<Output, String> getRecordWriter(TaskAttemptContext context)
            throws IOException {
        FileOutputCommitter committer = (FileOutputCommitter) getOutputCommitter(context);
        return new Writing(context, committer.getWorkPath());
    }

    /** The open files of a task. */
    private static final class Writing extends RecordWriter<Output, String> {

        private final TaskAttemptContext context;
        private final Path folder;
        private final Map<Output, Writer> open = new EnumMap<>(Output.class);

        Writing(TaskAttemptContext context, Path folder) {
            this.context = context;
            this.folder = folder;
        }

        @Override
        public void write(Output kind, String text) throws IOException {
            Writer writer = open.get(kind);
            if (writer == null) {
                writer = create(kind);
                open.put(kind, writer);
            }
            writer.write(text);
        }

        private Writer create(Output kind) throws IOException {
            String name = getUniqueFile(context, "part", kind.ending());
            Path file = new Path(new Path(folder, kind.folder()), name);
            OutputStream out = file.getFileSystem(context.getConfiguration()).create(file, false);
            return new BufferedWriter(
                    new OutputStreamWriter(new Quick(out), StandardCharsets.UTF_8), BUFFER);
        }

        @Override
        public void close(TaskAttemptContext done) throws IOException {
            for (Writer writer : open.values()) {
                writer.close();
            }
        }
    }

    /** Compresses little, but soon. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
