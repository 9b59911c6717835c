package org.kabar.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The programme that is running: its version, and what tells it from others that read otherwise.
 */
public final class Programme {

    /**
     * Where that lies which decides what is read from words: code, rules, models, known entities,
     * and the versions of libraries.
     */
    private static final List<String> READING =
            List.of(
                    "org/kabar/model/",
                    "org/kabar/read/",
                    "org/kabar/annotate/",
                    "org/kabar/extract/",
                    "org/kabar/resolve/",
                    "org/kabar/map/",
                    "org/kabar/load/",
                    "annotate/",
                    "lang/",
                    "read/",
                    "resolve/",
                    "ontology/",
                    "META-INF/maven/org.kabar/kabar/pom.xml");

    /** Where that lies which decides what is one: code, weights, known entities. */
    private static final List<String> RESOLVING =
            List.of(
                    "org/kabar/model/",
                    "org/kabar/resolve/",
                    "org/kabar/map/profile/",
                    "org/kabar/load/resolving/",
                    "org/kabar/store/profile/",
                    "resolve/",
                    "ontology/authority.ttl");

    private Programme() {}

    /** Such as {@code 0.1.0}; {@code dev} when run from classes that are not packed. */
    public static String version() {
        String version = Programme.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** Such as {@code kabar/0.1.0}: how it is named as the maker of things. */
    public static String name() {
        return "kabar/" + version();
    }

    /**
     * A digest of all that decides what is read from words, in hexadecimal digits. It is the same
     * however that is packed.
     */
    static String digest() {
        return digest(READING);
    }

    /** The same of what decides which entities and events of a store are one. */
    public static String digestOfResolving() {
        return digest(RESOLVING);
    }

    private static String digest(List<String> deciding) {
        try {
            return digest(
                    Path.of(
                            Programme.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI()),
                    deciding);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the programme itself", failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the programme has no place", impossible);
        }
    }

    /** The same for code in a folder or an archive. */
    static String digest(Path code) throws IOException {
        return digest(code, READING);
    }

    private static String digest(Path code, List<String> deciding) throws IOException {
        Predicate<String> decides = name -> deciding.stream().anyMatch(name::startsWith);
        return digest(Files.isDirectory(code) ? ofFolder(code, decides) : ofFile(code, decides));
    }

    /** Checksums by name; an archive has them in its directory. */
    private static SortedMap<String, Long> ofFile(Path file, Predicate<String> decides)
            throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            archive.stream()
                    .filter(entry -> !entry.isDirectory() && decides.test(entry.getName()))
                    .forEach(entry -> checksums.put(entry.getName(), checksum(entry)));
        }
        return checksums;
    }

    private static long checksum(ZipEntry entry) {
        return entry.getCrc() << Integer.SIZE ^ entry.getSize();
    }

    private static SortedMap<String, Long> ofFolder(Path folder, Predicate<String> decides)
            throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (decides.test(name)) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                checksums.put(name, crc.getValue() << Integer.SIZE ^ bytes.length);
            }
        }
        return checksums;
    }

    private static String digest(Map<String, Long> checksums) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        checksums.forEach(
                (name, checksum) ->
                        digest.update(
                                (name + " " + checksum + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
