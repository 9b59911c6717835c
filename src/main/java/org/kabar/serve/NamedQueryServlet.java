package org.kabar.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.kabar.map.Iris;

/**
 * The ready-made queries over HTTP: {@code /queries} lists them as JSON, {@code /queries/NAME}
 * answers one, its parameters taken from the address.
 *
 * <p>The answer is JSON unless {@code format} or the {@code Accept} header asks for csv, tsv or
 * xml. What is wrong with a request is told as one line of plain text, with status 400 or 404; a
 * query that runs too long gets 503.
 */
final class NamedQueryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORMAT = "format";
    private static final Map<ResultFormat, String> TYPES =
            Map.of(
                    ResultFormat.JSON, "application/sparql-results+json",
                    ResultFormat.XML, "application/sparql-results+xml",
                    ResultFormat.CSV, "text/csv",
                    ResultFormat.TSV, "text/tab-separated-values");

    private final transient DatasetGraph data;
    private final transient Iris iris;
    private final Duration limit;
    private final transient QueryCatalog catalog;

    /**
     * Answers over these data.
     *
     * @param iris how the data are named
     * @param limit how long a query may take
     */
    NamedQueryServlet(DatasetGraph data, Iris iris, Duration limit) {
        this.data = data;
        this.iris = iris;
        this.limit = limit;
        this.catalog = QueryCatalog.bundled();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        String name = path == null ? "" : path.substring(1);
        if (name.isEmpty()) {
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().println(list());
            return;
        }
        Optional<NamedQuery> query = catalog.find(name);
        if (query.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "no query \"" + name + "\"");
            return;
        }
        try {
            answer(query.get(), request, response);
        } catch (InvalidQueryException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (QueryTimeoutException e) {
            if (response.isCommitted()) {
                throw e;
            }
            refuse(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    String.valueOf(e.getMessage()));
        }
    }

    private void answer(NamedQuery query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        ResultFormat format = format(given.remove(FORMAT), request.getHeader("Accept"));
        response.setContentType(TYPES.get(format));
        try (QueryService service = QueryService.over(data, limit)) {
            new QueryRunner(service, iris).run(query, given, format, 1, response.getOutputStream());
        }
    }

    private static ResultFormat format(@Nullable String asked, @Nullable String accept) {
        for (Map.Entry<ResultFormat, String> type : TYPES.entrySet()) {
            boolean wanted =
                    asked != null
                            ? asked.equalsIgnoreCase(type.getKey().name())
                            : accept != null && accept.startsWith(type.getValue());
            if (wanted) {
                return type.getKey();
            }
        }
        if (asked != null) {
            throw new InvalidQueryException(
                    "no format \"" + asked + "\"; there are csv, json, tsv, xml");
        }
        return ResultFormat.JSON;
    }

    private static void refuse(HttpServletResponse response, int status, String reason)
            throws IOException {
        response.reset();
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().println(reason);
    }

    private String list() {
        JsonBuilder json = JsonBuilder.create().startArray();
        for (NamedQuery query : catalog.all()) {
            json.startObject()
                    .pair("name", query.name())
                    .pair("title", query.title())
                    .pair("judul", query.titleId())
                    .pair("question", query.question())
                    .key("parameters")
                    .startArray();
            for (QueryParameter parameter : query.parameters()) {
                json.startObject()
                        .pair("name", parameter.name())
                        .pair("type", parameter.type().word())
                        .pair("what", parameter.description());
                parameter.defaultText().ifPresent(text -> json.pair("default", text));
                json.finishObject();
            }
            json.finishArray().finishObject();
        }
        return json.finishArray().build().toString();
    }
}
