package org.kabar.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/**
 * The rows of one or two tables to one record for each article.
 *
 * <p>The rows of an article must stand together in a table. Two tables are read side by side: an
 * article's rows are held until those of the other table come, or that table ends. With the
 * articles in the same order in both, that is one article at a time; in another order, as many as
 * the limit on held bytes allows. Used once, by one thread.
 */
final class TableMerge {

    private static final int OVERHEAD = 64;

    private final Limits limits;
    private final JsonReader reader;
    private final ReadingSink sink;
    private long held;
    private long readings;

    TableMerge(Limits limits, JsonReader reader, ReadingSink sink) {
        this.limits = limits;
        this.reader = reader;
        this.sink = sink;
    }

    /** One table while it is read. */
    private static final class Side {

        private final TableKind kind;
        private final Table table;
        private final SequencedMap<String, List<Table.Row>> waiting = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> spoiled = new HashSet<>();
        private final int limit;
        private Table.@Nullable Row ahead;
        private boolean ended;

        Side(TableKind kind, Table table, int limit) {
            this.kind = kind;
            this.table = table;
            this.limit = limit;
        }

        Optional<Table.Row> next() throws IOException, TableException {
            Optional<Table.Row> next = Optional.ofNullable(ahead);
            ahead = null;
            return next.isPresent() ? next : table.next();
        }

        /** The rows of the next article; none at the end. */
        List<Table.Row> group() throws IOException, TableException {
            List<Table.Row> group = new ArrayList<>();
            long size = 0;
            for (Optional<Table.Row> row = next(); row.isPresent(); row = next()) {
                if (!group.isEmpty() && !article(row.get()).equals(article(group.getFirst()))) {
                    ahead = row.get();
                    return group;
                }
                size += row.get().size();
                if (size > limit) {
                    throw new LimitException(
                            "has rows of more than the limit of "
                                    + limit
                                    + " bytes for one article");
                }
                group.add(row.get());
            }
            ended = true;
            return group;
        }

        Origin where(Table.Row row) {
            return Origin.line(table.input().name(), Math.toIntExact(row.line()));
        }
    }

    /** Reads a table alone. */
    boolean read(TableKind kind, Table table) throws IOException {
        Side side = new Side(kind, table, limits.documentBytes());
        Side none = new Side(kind, table, limits.documentBytes());
        none.ended = true;
        return read(side, none);
    }

    /** Reads two tables together. */
    boolean read(TableKind kind, Table table, TableKind otherKind, Table other) throws IOException {
        return read(
                new Side(kind, table, limits.documentBytes()),
                new Side(otherKind, other, limits.documentBytes()));
    }

    private boolean read(Side one, Side two) throws IOException {
        while (!one.ended || !two.ended) {
            if (!step(one, two) || !step(two, one)) {
                return false;
            }
        }
        return alone(one)
                && alone(two)
                && (readings > 0
                        || sink.accept(
                                one.table.input().refused(Reason.EMPTY, "there is no row in it")));
    }

    /** Takes the rows of one more article from a side. */
    private boolean step(Side side, Side other) throws IOException {
        if (side.ended) {
            return true;
        }
        List<Table.Row> rows;
        try {
            rows = side.group();
        } catch (TableException broken) {
            return end(side, other, TableFormat.refused(side.table.input(), broken));
        } catch (IOException failure) {
            return end(side, other, Failures.unreadable(side.table.input(), failure));
        }
        if (rows.isEmpty()) {
            return true;
        }
        String article = article(rows.getFirst());
        if (other.spoiled.remove(article)) {
            return true;
        }
        Optional<Reading> wrong = wrong(side, rows);
        if (wrong.isPresent()) {
            if (other.waiting.remove(article) == null && !other.ended && !article.isEmpty()) {
                side.spoiled.add(article);
            }
            return accept(wrong.get());
        }
        List<Table.Row> partner = other.waiting.remove(article);
        if (partner != null) {
            held -= size(partner);
            return accept(side, rows, other, partner);
        }
        if (other.ended) {
            return accept(side, rows, other, List.of());
        }
        side.waiting.put(article, rows);
        hold(size(rows));
        return true;
    }

    /** Ends the reading of both, since an article must not be loaded by halves. */
    private boolean end(Side side, Side other, Reading refusal) {
        for (Side each : List.of(side, other)) {
            each.ended = true;
            each.waiting.clear();
        }
        return accept(refusal);
    }

    /** What forbids to take rows; empty if nothing does. */
    private Optional<Reading> wrong(Side side, List<Table.Row> rows) throws LimitException {
        for (Table.Row row : rows) {
            if (row.excess()) {
                return Optional.of(excess(side.where(row), side.table, row));
            }
        }
        Table.Row first = rows.getFirst();
        String article = article(first);
        if (article.isEmpty()) {
            return Optional.of(
                    refused(
                            Reason.BAD_FIELD,
                            side.where(first),
                            "column article: is missing",
                            first));
        }
        if (!side.seen.add(article)) {
            return Optional.of(
                    refused(
                            Reason.BROKEN_TABLE,
                            side.where(first),
                            "the rows of this article stand apart; sort the table by column article",
                            first));
        }
        hold(article.length() + OVERHEAD);
        return Optional.empty();
    }

    private void hold(long more) throws LimitException {
        held += more;
        if (held > limits.heldBytes()) {
            throw new LimitException(
                    "holds more than the limit of "
                            + limits.heldBytes()
                            + " bytes until rows of both tables meet; sort both by column article, or split them");
        }
    }

    private boolean alone(Side side) {
        while (!side.waiting.isEmpty()) {
            List<Table.Row> rows = side.waiting.pollFirstEntry().getValue();
            if (!accept(side, rows, side, List.of())) {
                return false;
            }
        }
        return true;
    }

    private boolean accept(Side side, List<Table.Row> rows, Side other, List<Table.Row> partner) {
        TableRecord record = new TableRecord(article(rows.getFirst()));
        rows.forEach(row -> record.add(side.kind, side.table.input().name(), row));
        partner.forEach(row -> record.add(other.kind, other.table.input().name(), row));
        return accept(
                reader.read(
                        record.node(),
                        record,
                        record.where(),
                        article(rows.getFirst()),
                        side.table.input().metadata()));
    }

    private boolean accept(Reading reading) {
        readings++;
        return sink.accept(reading);
    }

    private static String article(Table.Row row) {
        return row.cells().getOrDefault(TableKind.ARTICLE, "").strip();
    }

    private static long size(List<Table.Row> rows) {
        return rows.stream().mapToLong(row -> 2L * row.size() + OVERHEAD).sum();
    }

    /** The refusal of a row that has more cells than the header. */
    static Reading excess(Origin where, Table table, Table.Row row) {
        return refused(
                Reason.BROKEN_TABLE,
                where,
                "it has more cells than the header has columns ("
                        + table.columns().size()
                        + "); is a quotation mark missing?",
                row);
    }

    private static Reading refused(Reason reason, Origin where, String detail, Table.Row row) {
        return new Reading.Refused(
                new Reject(
                        reason,
                        where,
                        detail,
                        Snippet.of(String.join(",", row.cells().values()), 0),
                        Optional.empty()));
    }
}
