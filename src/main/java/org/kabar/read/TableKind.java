package org.kabar.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the rows of a table are, and what its columns hold. */
enum TableKind {
    /** Things that articles speak of. */
    ENTITIES(
            "entities",
            Set.of("names"),
            Set.of("mentions"),
            Set.of("id", "type", "key", "wikidata", "confidence")),
    /** What articles say. */
    ASSERTIONS(
            "assertions",
            Set.of(
                    "actors",
                    "recipients",
                    "attributedTo",
                    "via",
                    "purpose",
                    "conditionalOn",
                    "inExchangeFor"),
            Set.of("evidence"),
            Set.of(
                    "id",
                    "type",
                    "theme",
                    "place",
                    "origin",
                    "destination",
                    "start",
                    "end",
                    "time",
                    "status",
                    "stance",
                    "event",
                    "confidence")),
    /** Whole articles. */
    ARTICLES("articles", Set.of(), Set.of(), Set.of());

    /** The column that says which article a row belongs to. */
    static final String ARTICLE = "article";

    private static final Set<String> TELLING_OF_ENTITIES =
            Set.of("names", "mentions", "wikidata", "key");
    private static final Set<String> SHARED = Set.of("id", "type", "confidence");

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> lists;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> spans;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> values;

    TableKind(String field, Set<String> lists, Set<String> spans, Set<String> values) {
        this.field = field;
        this.lists = lists;
        this.spans = spans;
        this.values = values;
    }

    /** The field of a record that holds the rows. */
    String field() {
        return field;
    }

    /** Whether a column holds several texts. */
    boolean holdsTexts(String column) {
        return lists.contains(column);
    }

    /** Whether a column holds pairs of offsets. */
    boolean holdsSpans(String column) {
        return spans.contains(column);
    }

    /** Whether a column belongs to a row rather than to its article. */
    boolean has(String column) {
        return lists.contains(column) || spans.contains(column) || values.contains(column);
    }

    /** A column's name as the format spells it, whatever its capitals. */
    static String canonical(String column) {
        String wanted = column.strip().toLowerCase(Locale.ROOT);
        if (wanted.equals(ARTICLE)) {
            return ARTICLE;
        }
        for (TableKind kind : values()) {
            for (Set<String> names : List.of(kind.lists, kind.spans, kind.values)) {
                for (String name : names) {
                    if (name.toLowerCase(Locale.ROOT).equals(wanted)) {
                        return name;
                    }
                }
            }
        }
        return column.strip();
    }

    /**
     * The kind of a table with these columns; empty if they tell none.
     *
     * @param articles knows the names that columns of articles may have
     */
    static Optional<TableKind> of(List<String> columns, ArticleReader articles) {
        if (!columns.contains(ARTICLE)) {
            boolean text = columns.stream().anyMatch(articles::isText);
            return text && columns.stream().filter(articles::knows).count() > 1
                    ? Optional.of(ARTICLES)
                    : Optional.empty();
        }
        if (columns.stream().anyMatch(TELLING_OF_ENTITIES::contains)) {
            return Optional.of(ENTITIES);
        }
        return columns.contains("type") || columns.stream().anyMatch(TableKind::ofAssertions)
                ? Optional.of(ASSERTIONS)
                : Optional.empty();
    }

    private static boolean ofAssertions(String column) {
        return ASSERTIONS.has(column) && !SHARED.contains(column);
    }
}
