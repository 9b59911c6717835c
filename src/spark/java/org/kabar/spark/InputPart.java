package org.kabar.spark;

import java.io.Serializable;

/** A piece of the input for one task to read. */
sealed interface InputPart extends Serializable {

    /** Under which of the paths given it lies, from 0. */
    int path();

    /** How many bytes are to be read; 0 if none. */
    long bytes();

    /**
     * A file.
     *
     * @param path under which path it lies
     * @param name what a person calls it
     * @param file its absolute path or address
     * @param folder the folder that it is named from, absolute
     * @param bytes its size
     */
    record Whole(int path, String name, String file, String folder, long bytes)
            implements InputPart {}

    /**
     * The lines of a file of JSON that begin in a range of its bytes.
     *
     * @param of the file
     * @param begin the first byte of the range, from 0
     * @param end the byte behind it
     * @param before how many lines begin before it
     */
    record Lines(Whole of, long begin, long end, int before) implements InputPart {
        @Override
        public int path() {
            return of.path();
        }

        @Override
        public long bytes() {
            return end - begin;
        }
    }

    /**
     * Something that cannot be read.
     *
     * @param path under which path it lies
     * @param reason the code of the reason
     * @param line the refusal as {@link org.kabar.read.RejectWriter} writes it
     */
    record Refused(int path, String reason, String line) implements InputPart {
        @Override
        public long bytes() {
            return 0;
        }
    }
}
