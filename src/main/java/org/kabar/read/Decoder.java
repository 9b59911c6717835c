package org.kabar.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text: byte order mark first, then strict UTF-8, then windows-1252, the legacy encoding
 * of the Indonesian web. Content with NUL bytes and no mark, or with many control characters, is
 * not text.
 */
final class Decoder {

    /** The legacy encoding. */
    static final Charset LEGACY = Charset.forName("windows-1252");

    private static final int CONTROLS_PER_MILLE = 10;

    private Decoder() {}

    /** The text without its byte order mark; empty if the bytes are not text. */
    static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> Optional.of(new String(bytes, LEGACY)));
    }

    /** The character set of two bytes a unit that a byte order mark names; empty without one. */
    static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xFF, 0xFE)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /** How many bytes the byte order mark takes; 0 without one. */
    static int markLength(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return marked(bytes).isPresent() ? 2 : 0;
    }

    /** Whether bytes are valid UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        return strict(bytes, 0, StandardCharsets.UTF_8).isPresent();
    }

    /** The text of bytes in UTF-8, else in the legacy encoding. */
    static String text(byte[] bytes) {
        return strict(bytes, 0, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, LEGACY));
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 1000L > (long) bytes.length * CONTROLS_PER_MILLE;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString());
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
