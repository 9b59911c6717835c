package org.kabar.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kabar.model.Origin;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/**
 * The rows of one article, from one table or two, as the record in JSON that they stand for; and
 * back from a field of that record to the line and column that it came from. Not thread-safe.
 */
final class TableRecord implements Places {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern PAIR =
            Pattern.compile("(\\d{1,9})\\s*(?:-|–|\\.\\.|:)\\s*(\\d{1,9})");
    private static final Pattern PATH =
            Pattern.compile("(entities|assertions)\\[(\\d+)\\](?:\\.(.*))?");
    private static final Pattern DECIMAL = Pattern.compile("\\d*[.,]?\\d+");

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final Map<TableKind, List<Origin>> places = new EnumMap<>(TableKind.class);
    private Optional<Origin> first = Optional.empty();

    /** A record without rows. */
    TableRecord(String article) {
        node.put("id", article);
    }

    /** The record. */
    ObjectNode node() {
        return node;
    }

    /** Where its first row stands. */
    Origin where() {
        return first.orElseThrow();
    }

    /** Takes one more row. */
    void add(TableKind kind, String file, Table.Row row) {
        Origin where = Origin.line(file, Math.toIntExact(row.line()));
        first = first.or(() -> Optional.of(where));
        places.computeIfAbsent(kind, none -> new ArrayList<>()).add(where);
        ObjectNode each = node.withArray(kind.field()).addObject();
        row.cells()
                .forEach(
                        (column, cell) -> {
                            if (kind.has(column)) {
                                put(each, kind, column, cell);
                            } else if (ArticleColumns.has(column)) {
                                if (!node.has(column)) {
                                    node.put(column, cell);
                                }
                            } else if (!column.equals(TableKind.ARTICLE)) {
                                each.put(column, cell.strip());
                            }
                        });
        if (kind == TableKind.ENTITIES && !each.has("id") && each.path("names").has(0)) {
            each.set("id", each.path("names").get(0));
        }
    }

    private static void put(ObjectNode each, TableKind kind, String column, String cell) {
        if (kind.holdsSpans(column)) {
            spans(each, column, cell.strip());
        } else if (kind.holdsTexts(column)) {
            ArrayNode values = each.putArray(column);
            BAR.splitAsStream(cell.strip()).filter(value -> !value.isBlank()).forEach(values::add);
        } else if (column.equals("confidence") && DECIMAL.matcher(cell.strip()).matches()) {
            each.put(column, Double.parseDouble(cell.strip().replace(',', '.')));
        } else {
            each.put(column, cell.strip());
        }
    }

    private static void spans(ObjectNode each, String column, String cell) {
        ArrayNode spans = JsonNodeFactory.instance.arrayNode();
        for (String pair : BAR.split(cell)) {
            Matcher matcher = PAIR.matcher(pair.replaceAll("[\\[\\]()\\s]", ""));
            if (!matcher.matches()) {
                each.put(column, cell);
                return;
            }
            spans.addArray()
                    .add(Integer.parseInt(matcher.group(1)))
                    .add(Integer.parseInt(matcher.group(2)));
        }
        each.set(column, spans);
    }

    @Override
    public Reject reject(Refusal refusal) {
        String json = node.toString();
        Matcher path = PATH.matcher(refusal.path());
        Origin where = where();
        String column = refusal.path();
        String snippet = "";
        String problem = refusal.problem();
        if (path.matches()) {
            TableKind kind =
                    path.group(1).equals(TableKind.ENTITIES.field())
                            ? TableKind.ENTITIES
                            : TableKind.ASSERTIONS;
            int row = Integer.parseInt(path.group(2));
            where = places.getOrDefault(kind, List.of(where)).get(row);
            column = path.group(3) == null ? "" : path.group(3);
            problem =
                    kind.holdsSpans(column) && refusal.reason() == Reason.BAD_FIELD
                            ? "must be pairs of offsets such as 0-12|30-42"
                            : problem;
            snippet = Snippet.of(node.path(kind.field()).path(row).path(column).toString(), 0);
        }
        String named = column.isEmpty() ? "" : "column " + column + ": ";
        return new Reject(
                refusal.reason(),
                where,
                named + problem,
                snippet.isEmpty() ? Snippet.of(json, 0) : snippet,
                Optional.of(json));
    }
}
