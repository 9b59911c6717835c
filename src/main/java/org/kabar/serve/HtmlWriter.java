package org.kabar.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes the answer of a ready-made query as a page: a form of its parameters, then a table. */
final class HtmlWriter implements AnswerWriter {

    private final Writer out;
    private final NamedQuery query;
    private final Map<String, String> given;

    /**
     * A writer.
     *
     * @param out written as UTF-8, not closed
     * @param given what the reader gave for parameters
     */
    HtmlWriter(OutputStream out, NamedQuery query, Map<String, String> given) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.query = query;
        this.given = given;
    }

    @Override
    public long rows(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        write(
                Html.head(query.title())
                        + "<p>"
                        + Html.escaped(query.question())
                        + "</p>\n"
                        + form());
        write("<table>\n<thead><tr>");
        columns.forEach(column -> write("<th>" + Html.escaped(column.getVarName()) + "</th>"));
        write("</tr></thead>\n<tbody>\n");
        while (rows.hasNext()) {
            Binding row = rows.next();
            write("<tr>");
            columns.forEach(column -> write("<td>" + cell(row, column) + "</td>"));
            write("</tr>\n");
        }
        write("</tbody>\n</table>\n" + Html.foot());
        flush();
        return rows.getRowNumber();
    }

    private String form() {
        StringBuilder form = new StringBuilder("<form>\n");
        for (QueryParameter parameter : query.parameters()) {
            String name = Html.escaped(parameter.name());
            String value = given.getOrDefault(parameter.name(), parameter.defaultText().orElse(""));
            form.append("<p><label>")
                    .append(name)
                    .append(" <input name=\"")
                    .append(name)
                    .append("\" value=\"")
                    .append(Html.escaped(value))
                    .append("\"></label> ")
                    .append(Html.escaped(parameter.description()))
                    .append("</p>\n");
        }
        if (!query.parameters().isEmpty()) {
            form.append("<p><button>Ask</button></p>\n");
        }
        form.append("</form>\n<p>");
        for (String format : List.of("csv", "json", "sparql")) {
            form.append("<a href=\"?").append(address(format)).append("\">").append(format);
            form.append("</a> ");
        }
        return form.append("</p>\n").toString();
    }

    private String address(String format) {
        StringBuilder address = new StringBuilder("format=" + format);
        given.forEach(
                (name, value) ->
                        address.append("&amp;")
                                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static String cell(Binding row, Var column) {
        if (!row.contains(column)) {
            return "";
        }
        Node term = row.get(column);
        String text =
                Html.escaped(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
        boolean link = term.isURI() && term.getURI().matches("(?s)https?://.*");
        return link ? "<a href=\"" + text + "\">" + text + "</a>" : text;
    }

    @Override
    public void truth(boolean value) {
        write(Html.head(query.title()) + form() + "<p>" + value + "</p>\n" + Html.foot());
        flush();
    }

    @Override
    public void graph(Graph graph) {
        throw new InvalidQueryException("a graph is written as turtle, not as html");
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
