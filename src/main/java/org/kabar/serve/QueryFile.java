package org.kabar.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the head of a query file: comment lines of the form {@code # field: value} before the first
 * line that is neither comment nor blank.
 *
 * <p>Fields are {@code title}, {@code judul} (the title in Indonesian), {@code question} and, any
 * number of times, {@code param: NAME = DEFAULT : TYPE ; what it is}. The default is a word or a
 * text in double quotes; {@code -} leaves the variable free. Comments of another form are left
 * alone.
 */
public final class QueryFile {

    private static final Pattern FIELD =
            Pattern.compile("#\\s*(title|judul|question|param)\\s*:\\s*(.*)");
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "(?<name>[A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\":;]+))"
                            + "\\s*:\\s*(?<type>[a-z]+)\\s*(?:;\\s*(?<what>.*))?");

    private QueryFile() {}

    /**
     * The query that a file holds.
     *
     * @param name the name that the query shall have; also its title if the head has none
     * @param text the whole file
     * @throws InvalidQueryException if a line of the head is not well formed; the message names the
     *     line
     */
    public static NamedQuery parse(String name, String text) {
        Map<String, String> fields = new HashMap<>();
        List<QueryParameter> parameters = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                break;
            }
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                continue;
            }
            String where = name + ", line " + (i + 1);
            String value = field.group(2).strip();
            if (field.group(1).equals("param")) {
                addParameter(parameters, parameter(where, value), where);
            } else if (fields.put(field.group(1), value) != null) {
                throw new InvalidQueryException(where + ": a second \"" + field.group(1) + "\"");
            }
        }
        String title = fields.getOrDefault("title", name);
        return new NamedQuery(
                name,
                title,
                fields.getOrDefault("judul", title),
                fields.getOrDefault("question", ""),
                parameters,
                text);
    }

    private static void addParameter(
            List<QueryParameter> parameters, QueryParameter parameter, String where) {
        if (parameters.stream().anyMatch(known -> known.name().equals(parameter.name()))) {
            throw new InvalidQueryException(
                    where + ": a second parameter \"" + parameter.name() + "\"");
        }
        parameters.add(parameter);
    }

    private static QueryParameter parameter(String where, String value) {
        Matcher parts = PARAMETER.matcher(value);
        if (!parts.matches()) {
            throw new InvalidQueryException(
                    where
                            + ": a parameter has the form \"param: NAME = DEFAULT : TYPE ; what it is\"");
        }
        ParameterType type =
                ParameterType.of(parts.group("type"))
                        .orElseThrow(
                                () ->
                                        new InvalidQueryException(
                                                where
                                                        + ": \""
                                                        + parts.group("type")
                                                        + "\" is no type; the types are "
                                                        + ParameterType.words()));
        String quoted = parts.group("quoted");
        String bare = parts.group("bare");
        Optional<String> defaultText =
                quoted != null
                        ? Optional.of(quoted)
                        : Optional.ofNullable(bare).filter(word -> !word.equals("-"));
        String what = parts.group("what");
        return new QueryParameter(
                parts.group("name"), type, defaultText, what == null ? "" : what.strip());
    }
}
