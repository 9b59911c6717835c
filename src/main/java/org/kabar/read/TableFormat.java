package org.kabar.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/**
 * Tables in CSV: of articles, a row each; or of entities and assertions, which become one
 * extraction for each article, see {@link TableMerge}. What a table is, its header tells.
 */
final class TableFormat implements Format {

    private final Limits limits;
    private final JsonReader reader;

    TableFormat(Limits limits, JsonReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        return read(new TablePair(input, Optional.empty()), sink);
    }

    /** Reads one table, or two that belong together. */
    boolean read(TablePair pair, ReadingSink sink) throws IOException {
        Input opening = pair.first();
        try (Table first = new Table(pair.first(), limits)) {
            Optional<TableKind> kind = TableKind.of(first.columns(), reader.articles());
            if (kind.isEmpty()) {
                return sink.accept(unknown(pair.first()));
            }
            if (pair.second().isEmpty()) {
                return kind.get() == TableKind.ARTICLES
                        ? articles(first, sink)
                        : new TableMerge(limits, reader, sink).read(kind.get(), first);
            }
            opening = pair.second().get();
            try (Table second = new Table(opening, limits)) {
                Optional<TableKind> other = TableKind.of(second.columns(), reader.articles());
                if (other.isEmpty() || other.equals(kind)) {
                    return sink.accept(unknown(opening));
                }
                return new TableMerge(limits, reader, sink)
                        .read(kind.get(), first, other.get(), second);
            }
        } catch (TableException broken) {
            return sink.accept(refused(opening, broken));
        } catch (IOException failure) {
            return sink.accept(Failures.unreadable(opening, failure));
        }
    }

    private boolean articles(Table table, ReadingSink sink) throws IOException {
        String name = table.input().name();
        int readings = 0;
        try {
            for (Optional<Table.Row> row = table.next(); row.isPresent(); row = table.next()) {
                readings++;
                if (!sink.accept(article(table, row.get()))) {
                    return false;
                }
            }
        } catch (TableException broken) {
            return sink.accept(refused(table.input(), broken));
        }
        return readings > 0
                || sink.accept(table.input().refused(Reason.EMPTY, "there is no row in " + name));
    }

    private Reading article(Table table, Table.Row row) {
        Input input = table.input();
        Origin where = Origin.line(input.name(), Math.toIntExact(row.line()));
        if (row.excess()) {
            return TableMerge.excess(where, table, row);
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        row.cells().forEach((column, cell) -> node.put(column, cell));
        String json = node.toString();
        return reader.read(
                node,
                refusal ->
                        new Reject(
                                refusal.reason(),
                                where,
                                "column " + refusal.detail(),
                                Snippet.of(json, 0),
                                Optional.of(json)),
                where,
                input.id() + "#" + row.line(),
                input.metadata());
    }

    private static Reading unknown(Input input) {
        return input.refused(
                Reason.BROKEN_TABLE,
                "its first row does not name the columns of entities (article, type, names …), of "
                        + "assertions (article, type, actors …) or of articles (title, text …)");
    }

    /** The refusal of all that stands in a table from a place on. */
    static Reading refused(Input input, TableException broken) {
        return new Reading.Refused(
                new Reject(
                        Reason.BROKEN_TABLE,
                        Origin.line(input.name(), Math.toIntExact(broken.line())),
                        broken.problem() + "; what stands behind it is not read",
                        broken.snippet(),
                        Optional.empty()));
    }
}
