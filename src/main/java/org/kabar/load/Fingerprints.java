package org.kabar.load;

import org.apache.commons.codec.digest.DigestUtils;
import org.kabar.map.ContentHash;
import org.kabar.model.Reading;
import org.kabar.read.ExtractionWriter;

/**
 * Hashes of inputs, by which the loader knows what it has stored before. The programme with its
 * models, rules and known entities enters too: another one may read other things from the same
 * words. Immutable and thread-safe.
 */
public final class Fingerprints {

    private final String programme;

    /**
     * Hashes for one programme.
     *
     * @param programme tells it from others
     */
    public Fingerprints(String programme) {
        this.programme = programme;
    }

    /** Hashes for the programme that is running. */
    public static Fingerprints ofThisProgramme() {
        return new Fingerprints(Programme.digest());
    }

    /** What tells the programme from others. */
    public String programme() {
        return programme;
    }

    /** The hash of an article or extraction, in hexadecimal digits; refusals have none. */
    public String of(Reading.OfArticle reading) {
        return hash("article", ContentHash.of(reading.article()));
    }

    /** The hash of an extraction. */
    public String of(Reading.OfExtraction reading) {
        return hash("extraction", new ExtractionWriter().line(reading.extraction()));
    }

    private String hash(String kind, String content) {
        return DigestUtils.sha256Hex(programme + "\n" + kind + "\n" + content);
    }
}
