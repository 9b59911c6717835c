package org.kabar.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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

    /** Hashes for the programme that is running, told by the bytes it was started from. */
    public static Fingerprints ofThisProgramme() {
        try {
            Path code =
                    Path.of(
                            Fingerprints.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return new Fingerprints(Files.isDirectory(code) ? ofFolder(code) : ofFile(code));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the programme itself", failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the programme has no place", impossible);
        }
    }

    /** The hash of an article or extraction, in hexadecimal digits; refusals have none. */
    String of(Reading.OfArticle reading) {
        return hash("article", ContentHash.of(reading.article()));
    }

    /** The hash of an extraction. */
    String of(Reading.OfExtraction reading) {
        return hash("extraction", new ExtractionWriter().line(reading.extraction()));
    }

    private String hash(String kind, String content) {
        return DigestUtils.sha256Hex(programme + "\n" + kind + "\n" + content);
    }

    private static String ofFile(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(stream);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
