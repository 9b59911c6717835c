package org.kabar.annotate;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 digests of files by name, read and written in the form of {@code sha256sum}. */
record Digests(Map<String, String> byFile) {

    private static final String SEPARATOR = "  ";

    Digests {
        byFile = Map.copyOf(byFile);
    }

    /** Reads lines of digest, two blanks, file name. */
    static Digests parse(byte[] content) {
        Map<String, String> byFile = new TreeMap<>();
        new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> {
                            int cut = line.indexOf(SEPARATOR);
                            if (cut < 0) {
                                throw new ModelException("not a line of digests: " + line);
                            }
                            byFile.put(
                                    line.substring(cut + SEPARATOR.length()),
                                    line.substring(0, cut));
                        });
        return new Digests(byFile);
    }

    /** The digest of some bytes, in hexadecimal. */
    static String of(byte[] content) {
        return DigestUtils.sha256Hex(content);
    }

    /**
     * The digest of a file.
     *
     * @throws ModelException if it is not the one recorded
     */
    String check(String file, byte[] content) {
        String actual = of(content);
        if (!actual.equals(byFile.get(file))) {
            throw new ModelException(
                    "model file "
                            + file
                            + " is not the one recorded in "
                            + ModelFile.DIGESTS
                            + ": its SHA-256 is "
                            + actual);
        }
        return actual;
    }

    /** Writes the lines, in the order of the file names. */
    String format() {
        return new TreeMap<>(byFile)
                .entrySet().stream()
                        .map(entry -> entry.getValue() + SEPARATOR + entry.getKey() + "\n")
                        .collect(joining());
    }
}
