package org.kabar.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * One stream to read: a file, a member of an archive, or standard input.
 *
 * @param name what a person calls it: the path as given, with {@code !/} before an archive's member
 * @param fileName the last part of the name, without the ending of a compression that was taken off
 * @param id the identifier for an article that brings none: the name of the folder given and the
 *     path below it
 * @param metadata what a table beside it says of it
 * @param opener opens the stream from its beginning
 */
record Input(String name, String fileName, String id, Metadata metadata, Opener opener) {

    /** Opens a stream. */
    @FunctionalInterface
    interface Opener {
        /** Opens it; the caller closes. */
        InputStream open() throws IOException;
    }

    /** The ending of the file name in lower case, without the dot; empty if there is none. */
    String ending() {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same bytes under the name without its ending, opened in another way. */
    Input without(String ending, Opener other) {
        String inner =
                ending.isEmpty()
                        ? fileName
                        : fileName.substring(0, fileName.length() - ending.length() - 1);
        return new Input(name, inner, id, metadata, other);
    }

    /**
     * The first bytes, from its beginning.
     *
     * @throws IOException if it cannot be opened or read
     */
    byte[] head(int length) throws IOException {
        InputStream stream = opener.open();
        if (stream instanceof Once once) {
            once.mark(length);
            byte[] head = once.readNBytes(length);
            once.reset();
            return head;
        }
        try (stream) {
            return stream.readNBytes(length);
        }
    }

    /** A refusal of the whole. */
    Reading.Refused refused(Reason reason, String detail) {
        return new Reading.Refused(new Reject(reason, Origin.file(name), detail, Optional.empty()));
    }

    /** Opens a stream that cannot be opened again; who opens it twice gets the same one. */
    static final class Single implements Opener {

        private final Opener source;
        private @Nullable Once stream;

        Single(Opener source) {
            this.source = source;
        }

        @Override
        public InputStream open() throws IOException {
            if (stream == null) {
                stream = new Once(source.open());
            }
            return stream;
        }
    }

    /**
     * The same input unpacked, under the name without its ending.
     *
     * @param unpacking opens what comes out
     */
    Input unpacked(Opener unpacking) {
        return without(ending(), opener instanceof Single ? new Single(unpacking) : unpacking);
    }

    /** A stream that can be opened only once: closing it leaves it open for its owner. */
    static final class Once extends BufferedInputStream {

        Once(InputStream stream) {
            super(stream, 1 << 16);
        }

        @Override
        public void close() {
            // its owner closes
        }
    }
}
