package org.kabar.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kabar.model.Reject;
import org.kabar.read.RejectWriter;

/** The file that keeps what was refused, or nothing if none is wanted. Written as refusals come. */
final class RejectsFile implements AutoCloseable {

    private final Optional<BufferedWriter> file;

    private RejectsFile(Optional<BufferedWriter> file) {
        this.file = file;
    }

    /** Opens it anew. */
    static RejectsFile of(Optional<Path> path) {
        if (path.isEmpty()) {
            return new RejectsFile(Optional.empty());
        }
        try {
            return new RejectsFile(
                    Optional.of(Files.newBufferedWriter(path.get(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UserError(
                    "cannot write the rejects to " + path.get() + ": " + failure.getMessage());
        }
    }

    /** One more. */
    void add(Reject reject) {
        if (file.isPresent()) {
            try {
                file.get().write(new RejectWriter().line(reject));
                file.get().newLine();
                file.get().flush();
            } catch (IOException failure) {
                throw new UncheckedIOException("the rejects cannot be written", failure);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
