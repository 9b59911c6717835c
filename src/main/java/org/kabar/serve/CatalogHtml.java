package org.kabar.serve;

import java.util.Collection;

/** The ready-made queries as a page. */
final class CatalogHtml {

    private CatalogHtml() {}

    /** A page with a line for each query. */
    static String of(Collection<NamedQuery> queries) {
        StringBuilder page = new StringBuilder(Html.head("Ready-made queries")).append("<dl>\n");
        for (NamedQuery query : queries) {
            page.append("<dt><a href=\"/q/")
                    .append(Html.escaped(query.name()))
                    .append("\">")
                    .append(Html.escaped(query.title()))
                    .append("</a> (<span lang=\"id\">")
                    .append(Html.escaped(query.titleId()))
                    .append("</span>)</dt>\n<dd>")
                    .append(Html.escaped(query.question()))
                    .append("</dd>\n");
        }
        return page.append("</dl>\n").append(Html.foot()).toString();
    }
}
