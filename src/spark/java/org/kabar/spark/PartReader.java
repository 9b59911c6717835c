package org.kabar.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reject;
import org.kabar.read.InputFile;
import org.kabar.read.Inputs;
import org.kabar.read.ReadingSink;

/** Reads pieces of the input, wherever they lie. Thread-safe. */
final class PartReader {

    private final Inputs inputs;
    private final Storage storage;

    /**
     * A reading as it is to be sent.
     *
     * @param key the key under which it meets others
     * @param sent the reading
     */
    record Read(String key, Sent sent) {}

    PartReader(Inputs inputs, Storage storage) {
        this.inputs = inputs;
        this.storage = storage;
    }

    /**
     * Reads a piece to its end, or until no more is wanted.
     *
     * @param number of the piece, which tells its refusals from those of others
     */
    void read(int number, InputPart part, Predicate<Read> next) {
        try {
            switch (part) {
                case InputPart.Refused refused -> refused(number, refused, next);
                case InputPart.Lines lines -> lines(number, lines, next);
                case InputPart.Whole whole -> whole(number, whole, next);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + part, failure);
        }
    }

    private static boolean refused(int number, InputPart.Refused refused, Predicate<Read> next) {
        Sent sent = new Sent.Refusal(refused.path(), refused.reason(), refused.line());
        return next.test(new Read("\0" + number, sent));
    }

    private void whole(int number, InputPart.Whole whole, Predicate<Read> next) throws IOException {
        if (Storage.isAddress(whole.file())) {
            fetched(number, whole, next);
        } else {
            read(number, whole, Path.of(whole.file()), Path.of(whole.folder()), next);
        }
    }

    private void read(
            int number, InputPart.Whole whole, Path file, Path folder, Predicate<Read> next) {
        Naming naming = Naming.of(file, whole);
        inputs.under(List.of(folder))
                .read(List.of(file.toString()), sending(number, whole.path(), naming, next));
    }

    private void fetched(int number, InputPart.Whole whole, Predicate<Read> next)
            throws IOException {
        try (Fetched fetched = Fetched.of(whole, storage)) {
            read(number, whole, fetched.file(), fetched.folder(), next);
        }
    }

    private void lines(int number, InputPart.Lines lines, Predicate<Read> next) throws IOException {
        InputPart.Whole whole = lines.of();
        long from = Math.max(0, lines.begin() - 1);
        try (InputStream stream =
                new LineRange(storage.open(whole.file(), from), lines.begin(), lines.end())) {
            InputFile file = new InputFile(whole.name(), path(whole.file()), path(whole.folder()));
            Naming naming = new Naming("", "", source(whole));
            inputs.readLines(
                    file, stream, lines.before(), sending(number, whole.path(), naming, next));
        }
    }

    /** Only its names count, be it a path of this machine or an address. */
    private static Path path(String file) {
        return Path.of(
                Storage.isAddress(file)
                        ? new org.apache.hadoop.fs.Path(file).toUri().getPath()
                        : file);
    }

    private static Optional<String> source(InputPart.Whole whole) {
        return Optional.of(whole.file());
    }

    private static ReadingSink sending(int number, int path, Naming naming, Predicate<Read> next) {
        long[] records = new long[1];
        return reading -> {
            Optional<String> source = naming.source(reading.where());
            Reading named = naming.named(reading);
            String key = Sent.key(named, number + "." + records[0]++);
            return next.test(new Read(key, Sent.of(path, named, source)));
        };
    }

    /**
     * How files are called.
     *
     * @param folder the folder that was read, with a separator; empty if names stay
     * @param given how a person calls it
     * @param whole the file as the ledger calls it; if empty, the absolute name of what was read
     */
    private record Naming(String folder, String given, Optional<String> whole) {

        static Naming of(Path read, InputPart.Whole whole) {
            String name = read.getFileName().toString();
            String folder = read.toString().substring(0, read.toString().length() - name.length());
            int end = whole.name().lastIndexOf('/') + 1;
            return new Naming(folder, whole.name().substring(0, end), Optional.empty());
        }

        private Optional<String> source(Origin read) {
            return whole.or(
                    () ->
                            Storage.isAddress(given)
                                    ? Optional.of(named(read).file())
                                    : Optional.of(read.file()));
        }

        private Origin named(Origin read) {
            return !folder.isEmpty() && read.file().startsWith(folder)
                    ? new Origin(
                            given + read.file().substring(folder.length()),
                            read.line(),
                            read.column())
                    : read;
        }

        private Reading named(Reading reading) {
            return switch (reading) {
                case Reading.OfArticle of -> new Reading.OfArticle(named(of.where()), of.article());
                case Reading.OfExtraction of ->
                        new Reading.OfExtraction(named(of.where()), of.extraction(), of.ignored());
                case Reading.Refused refused ->
                        new Reading.Refused(
                                new Reject(
                                        refused.reject().reason(),
                                        named(refused.where()),
                                        refused.reject().detail(),
                                        refused.reject().snippet(),
                                        refused.reject().input()));
            };
        }
    }
}
