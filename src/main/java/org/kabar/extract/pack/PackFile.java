package org.kabar.extract.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One file of a language pack. Immutable and thread-safe.
 *
 * <p>A pack belongs to the program, so a missing file or entry is a bug and throws {@link
 * IllegalStateException} with the name of the file.
 */
public final class PackFile {

    /** Words such as "No" and "on" are words here, not truth values. */
    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build();

    private final String path;
    private final JsonNode root;

    private PackFile(String path, JsonNode root) {
        this.path = path;
        this.root = root;
    }

    /**
     * Reads a file from the class path.
     *
     * @param path such as {@code lang/id/names.yaml}
     */
    public static PackFile read(String path) {
        try (InputStream in = PackFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the language pack lacks " + path);
            }
            return new PackFile(path, MAPPER.readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + path, broken);
        }
    }

    /**
     * The lines of a text file beside this one, without blank lines and those that begin with
     * {@code #}.
     *
     * @param name its name without the ending, such as {@code words}
     */
    public Set<String> lines(String name) {
        String text = path.substring(0, path.lastIndexOf('/') + 1) + name + ".txt";
        try (InputStream in = PackFile.class.getClassLoader().getResourceAsStream(text)) {
            if (in == null) {
                throw new IllegalStateException("the language pack lacks " + text);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + text, broken);
        }
    }

    /** The list of strings under a key, in the order of the file. */
    public List<String> list(String key) {
        return strings(at(key), key);
    }

    /** The strings under a key, for membership. */
    public Set<String> set(String key) {
        return new LinkedHashSet<>(list(key));
    }

    /** The lists under a key, from their names, in the order of the file. */
    public Map<String, List<String>> lists(String key) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        at(key).properties()
                .forEach(field -> found.put(field.getKey(), strings(field.getValue(), key)));
        return found;
    }

    /** The patterns under a key, compiled for Unicode and indifferent to case. */
    public List<Pattern> patterns(String key) {
        return list(key).stream()
                .map(
                        regex ->
                                Pattern.compile(
                                        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** Whether there is an entry under a key. */
    public boolean has(String key) {
        return root.has(key);
    }

    /** The string under a key. */
    public String text(String key) {
        JsonNode node = at(key);
        if (!node.isTextual()) {
            throw new IllegalStateException(path + ": " + key + " must be a string");
        }
        return node.asText();
    }

    /** The number under a key. */
    public double number(String key) {
        JsonNode node = at(key);
        if (!node.isNumber()) {
            throw new IllegalStateException(path + ": " + key + " must be a number");
        }
        return node.asDouble();
    }

    /** The parts under a key, each to be read like a file. */
    public List<PackFile> parts(String key) {
        List<PackFile> found = new ArrayList<>();
        for (JsonNode item : at(key)) {
            if (!item.isObject()) {
                throw new IllegalStateException(path + ": " + key + " must hold parts with keys");
            }
            found.add(new PackFile(path, item));
        }
        return List.copyOf(found);
    }

    /** The part under a key, to be read like a file. */
    public PackFile part(String key) {
        JsonNode node = at(key);
        if (!node.isObject()) {
            throw new IllegalStateException(path + ": " + key + " must have keys of its own");
        }
        return new PackFile(path, node);
    }

    /** Like {@link #lists}, where a single string stands for a list of one. */
    public Map<String, List<String>> choices(String key) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        at(key).properties()
                .forEach(
                        field ->
                                found.put(
                                        field.getKey(),
                                        field.getValue().isTextual()
                                                ? List.of(field.getValue().asText())
                                                : strings(field.getValue(), key)));
        return found;
    }

    private JsonNode at(String key) {
        JsonNode node = root.get(key);
        if (node == null) {
            throw new IllegalStateException(path + " lacks the entry " + key);
        }
        return node;
    }

    private List<String> strings(JsonNode node, String key) {
        if (!node.isArray()) {
            throw new IllegalStateException(path + ": " + key + " must be a list");
        }
        List<String> found = new ArrayList<>();
        for (JsonNode item : node) {
            if (!item.isTextual()) {
                throw new IllegalStateException(
                        path + ": " + key + " holds something that is no string: " + item);
            }
            found.add(item.asText());
        }
        return List.copyOf(found);
    }
}
