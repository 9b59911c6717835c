package org.kabar.map;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** Readable local parts of IRIs that stay apart for different keys. */
final class Slug {

    private static final int MAX_KEY = 120;
    private static final int MAX_SLUG = 60;
    private static final int HASH_DIGITS = 16;
    private static final Pattern CLEAN = Pattern.compile("[A-Za-z0-9_-]{1," + MAX_KEY + "}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** Whether a key may stand in an IRI as it is. */
    static boolean isClean(String key) {
        return CLEAN.matcher(key).matches();
    }

    /**
     * The local part for a key: the key itself if it is clean, else a readable form and a hash. A
     * clean key has no full stop, and the hash stands behind one, so the two kinds never meet.
     */
    static String local(String key) {
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
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = EDGES.matcher(joined).replaceAll("");
        return trimmed.length() <= MAX_SLUG
                ? trimmed
                : EDGES.matcher(trimmed.substring(0, MAX_SLUG)).replaceAll("");
    }

    /** The first digits of the SHA-256 of a string. */
    static String hash(String identity) {
        return sha256(identity).substring(0, HASH_DIGITS);
    }

    /** The SHA-256 of a string's UTF-8 bytes, in hexadecimal digits. */
    static String sha256(String value) {
        return DigestUtils.sha256Hex(bytes(value));
    }

    /** UTF-8, except that unpaired surrogates stay apart instead of all becoming question marks. */
    static byte[] bytes(String value) {
        boolean sound = StandardCharsets.UTF_8.newEncoder().canEncode(value);
        return value.getBytes(sound ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
    }
}
