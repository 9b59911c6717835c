package org.kabar.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A data file in sections, each under a heading in brackets. What a hash sign begins is a remark.
 * Immutable.
 */
final class Sections {

    private final String resource;
    private final Map<String, List<String>> sections;

    private Sections(String resource, Map<String, List<String>> sections) {
        this.resource = resource;
        this.sections = sections;
    }

    /**
     * Reads a file that stands beside this package's data.
     *
     * @throws IllegalStateException if there is none, or a line stands before the first heading
     */
    static Sections read(String name) {
        String resource = "/resolve/" + name;
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = List.of();
        try (InputStream in = Sections.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + resource);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String content = line.replaceFirst("#.*", "").strip();
                if (content.startsWith("[") && content.endsWith("]")) {
                    String heading = content.substring(1, content.length() - 1);
                    section = sections.computeIfAbsent(heading, any -> new ArrayList<>());
                } else if (!content.isEmpty()) {
                    if (sections.isEmpty()) {
                        throw new IllegalStateException(
                                "no heading before the first line of " + resource);
                    }
                    section.add(content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sections(resource, sections);
    }

    /**
     * The lines under a heading, in their order.
     *
     * @throws IllegalStateException if there is no such heading
     */
    List<String> lines(String heading) {
        List<String> lines = sections.get(heading);
        if (lines == null) {
            throw new IllegalStateException("no section " + heading + " in " + resource);
        }
        return List.copyOf(lines);
    }

    /** The words under a heading. */
    Set<String> words(String heading) {
        Set<String> words = new LinkedHashSet<>();
        lines(heading).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return words;
    }

    /**
     * What is written for what: each word behind an equals sign leads to what stands before it.
     *
     * @return in the order of the file
     */
    Map<String, String> replacements(String heading) {
        Map<String, String> replacements = new LinkedHashMap<>();
        for (String line : lines(heading)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException(
                        "no equals sign in \"" + line + "\" of " + resource);
            }
            String written = line.substring(0, equals).strip();
            for (String word : line.substring(equals + 1).strip().split("\\s+")) {
                replacements.put(word, written);
            }
        }
        return replacements;
    }

    /** The numbers under a heading, by what stands before the equals sign. */
    Map<String, Double> numbers(String heading) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String line : lines(heading)) {
            int equals = line.indexOf('=');
            numbers.put(
                    line.substring(0, equals).strip(),
                    Double.valueOf(line.substring(equals + 1).strip()));
        }
        return numbers;
    }
}
