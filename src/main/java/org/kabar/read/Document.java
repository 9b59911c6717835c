package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.kabar.model.Reading;
import org.kabar.model.Reason;

/** A whole input as text, or the reason why it is none. */
sealed interface Document {

    /**
     * It is text.
     *
     * @param text the text without a byte order mark
     */
    record Characters(String text) implements Document {}

    /**
     * It is not.
     *
     * @param reason why
     * @param detail one sentence for a person
     */
    record Unreadable(Reason reason, String detail) implements Document {

        /** As a reading of the input. */
        Reading.Refused of(Input input) {
            return input.refused(reason, detail);
        }
    }

    /**
     * Reads an input whole, up to the limit.
     *
     * @throws IOException if the stream fails
     */
    static Document of(Input input, Limits limits) throws IOException {
        byte[] bytes = bytes(input, limits);
        if (bytes.length > limits.documentBytes()) {
            return tooLarge(limits);
        }
        Optional<String> text = Decoder.decode(bytes);
        if (text.isEmpty()) {
            return new Unreadable(Reason.BINARY, "this is not text");
        }
        if (text.get().isBlank()) {
            return new Unreadable(Reason.EMPTY, "there is no text in it");
        }
        return new Characters(text.get());
    }

    /** All bytes of an input; one more than the limit if there are more. */
    static byte[] bytes(Input input, Limits limits) throws IOException {
        try (InputStream stream = input.opener().open()) {
            return stream.readNBytes(limits.documentBytes() + 1);
        }
    }

    /** It is larger than a document may be. */
    static Unreadable tooLarge(Limits limits) {
        return new Unreadable(
                Reason.TOO_LARGE, "larger than the limit of " + limits.documentBytes() + " bytes");
    }
}
