package org.kabar.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ready-made queries as pages of text for a terminal. */
public final class CatalogPage {

    private CatalogPage() {}

    /**
     * All queries: name, title, parameters.
     *
     * @param width how many characters a line may have
     */
    public static List<String> list(Collection<NamedQuery> queries, int width) {
        return table(
                List.of("name", "title", "parameters"),
                queries.stream()
                        .map(query -> List.of(query.name(), query.title(), parameters(query)))
                        .toList(),
                width);
    }

    /**
     * One query: what it answers and what its parameters are.
     *
     * @param width how many characters a line may have
     */
    public static List<String> describe(NamedQuery query, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(query.title() + " (" + query.titleId() + ")");
        lines.addAll(TextTable.wrap(query.question(), width));
        if (!query.parameters().isEmpty()) {
            lines.add("");
            lines.addAll(
                    table(
                            List.of("parameter", "default", "what it is", "give"),
                            query.parameters().stream()
                                    .map(
                                            each ->
                                                    List.of(
                                                            each.name(),
                                                            each.defaultText().orElse("any"),
                                                            each.description(),
                                                            each.type().hint()))
                                    .toList(),
                            width));
        }
        return lines;
    }

    private static String parameters(NamedQuery query) {
        return query.parameters().stream()
                .map(each -> each.name() + each.defaultText().map(text -> "=" + text).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static List<String> table(List<String> header, List<List<String>> rows, int width) {
        return new TextTable(header, Set.of(), rows).lines(width);
    }
}
