package org.kabar.read;

import java.util.Set;

/** The columns of a table of entities or assertions that speak of the article. */
final class ArticleColumns {

    private static final Set<String> NAMES =
            Set.of(
                    "url",
                    "title",
                    "publisher",
                    "author",
                    "editor",
                    "section",
                    "language",
                    "published",
                    "text");

    private ArticleColumns() {}

    /** Whether a column is one of them. */
    static boolean has(String column) {
        return NAMES.contains(column);
    }
}
