package org.kabar.map;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Published;

/** The hash that tells whether an article has changed. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * The SHA-256, in hexadecimal digits, of the article's text and metadata. The identifier does
     * not enter, so an article and an extraction of it have the same hash.
     */
    public static String of(Article article) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        Metadata known = article.metadata();
        Stream.of(
                        Optional.of(article.text().toString()),
                        known.url(),
                        known.title(),
                        known.publisher(),
                        known.author(),
                        known.editor(),
                        known.section(),
                        known.language(),
                        known.published().map(ContentHash::date))
                .forEach(field -> update(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String date(Published published) {
        return published.instant().map(Literals::lexical).orElse(published.day().toString());
    }

    /** Each field is led by its length, so that no two records give the same bytes. */
    private static void update(MessageDigest digest, Optional<String> field) {
        byte[] bytes = field.map(Slug::bytes).orElse(new byte[0]);
        int length = field.isPresent() ? bytes.length : -1;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        digest.update(bytes);
    }
}
