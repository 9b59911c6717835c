package org.kabar.map;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Readable local parts of IRIs that stay apart for different keys. */
final class Slug {

    private static final int MAX_KEY = 120;
    private static final int MAX_SLUG = 60;
    private static final int HASH_DIGITS = 16;

    private Slug() {}

    /** Whether a key may stand in an IRI as it is. */
    static boolean isClean(String key) {
        if (key.isEmpty() || key.length() > MAX_KEY) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * The local part for a key: the key itself if it is clean, else a readable form and a hash. A
     * clean key has no full stop, and the hash stands behind one, so the two kinds never meet.
     */
    static String local(String key) {
        if (isClean(key)) {
            return key;
        }
        String composed = Normalizer.normalize(key, Normalizer.Form.NFC);
        return isClean(composed) ? composed : hashed(composed, composed);
    }

    /** A readable form of {@code shown}, told apart by a hash of {@code identity}. */
    static String hashed(String shown, String identity) {
        String slug = of(shown);
        return (slug.isEmpty() ? "x" : slug) + "." + hash(identity);
    }

    /** Lower-case letters and digits without marks, joined by hyphens; may be empty. */
    static String of(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder(Math.min(bare.length(), MAX_SLUG));
        boolean apart = false;
        int at = 0;
        while (at < bare.length() && slug.length() < MAX_SLUG) {
            int c = bare.codePointAt(at);
            at += Character.charCount(c);
            if (isLetterOrDigit(c)) {
                if (apart && !slug.isEmpty()) {
                    slug.append('-');
                }
                apart = false;
                if (slug.length() < MAX_SLUG) {
                    slug.append(Character.toLowerCase((char) c));
                }
            } else if (!isMark(c)) {
                apart = true;
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** The first digits of the SHA-256 of a string. */
    static String hash(String identity) {
        byte[] digest = DigestUtils.sha256(bytes(identity));
        return HexFormat.of().formatHex(digest, 0, HASH_DIGITS / 2);
    }

    /** The SHA-256 of a string's UTF-8 bytes, in hexadecimal digits. */
    static String sha256(String value) {
        return DigestUtils.sha256Hex(bytes(value));
    }

    /** UTF-8, except that unpaired surrogates stay apart instead of all becoming question marks. */
    static byte[] bytes(String value) {
        return value.getBytes(isSound(value) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
    }

    /** Whether each surrogate is one of a pair. */
    static boolean isSound(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (Character.charCount(value.codePointAt(i)) == 1) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
