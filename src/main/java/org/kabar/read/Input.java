package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import org.kabar.model.Metadata;

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
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
