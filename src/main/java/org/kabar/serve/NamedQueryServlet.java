package org.kabar.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;

/**
 * The ready-made queries over HTTP: {@code /q} lists them, {@code /q/NAME} answers one, its
 * parameters taken from the address.
 *
 * <p>{@code format} or else the {@code Accept} header chooses among the forms of {@link
 * AnswerForm}. What is wrong with a request is told as one line of plain text, with status 400 or
 * 404; a query that runs too long gets 503.
 */
final class NamedQueryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORMAT = "format";

    private final transient DatasetGraph data;
    private final transient Iris iris;
    private final Duration limit;
    private final transient MemoryGuard memory;
    private final transient QueryCatalog catalog;
    private final transient QueryCatalog views = QueryCatalog.views();

    /**
     * Answers over these data.
     *
     * @param iris how the data are named
     * @param limit how long a query may take
     * @param memory is told of each query
     * @param catalog the queries that are listed
     */
    NamedQueryServlet(
            DatasetGraph data,
            Iris iris,
            Duration limit,
            MemoryGuard memory,
            QueryCatalog catalog) {
        this.data = data;
        this.iris = iris;
        this.limit = limit;
        this.memory = memory;
        this.catalog = catalog;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        String name = path == null ? "" : path.substring(1);
        response.setHeader("Vary", "Accept");
        if (name.isEmpty()) {
            list(request, response);
            return;
        }
        Optional<NamedQuery> query = catalog.find(name).or(() -> views.find(name));
        if (query.isEmpty()) {
            Answers.refuse(response, HttpServletResponse.SC_NOT_FOUND, "no query \"" + name + "\"");
            return;
        }
        try {
            answer(query.get(), request, response);
        } catch (InvalidQueryException e) {
            Answers.refuse(
                    response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (QueryTimeoutException e) {
            if (response.isCommitted()) {
                throw e;
            }
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    memory.endedMine() ? MemoryGuard.REASON : String.valueOf(e.getMessage()));
        }
    }

    private void answer(NamedQuery query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> given = new HashMap<>();
        for (String parameter : Collections.list(request.getParameterNames())) {
            given.put(parameter, request.getParameter(parameter));
        }
        Optional<String> asked = Optional.ofNullable(given.remove(FORMAT));
        // A form sends fields that nobody filled.
        given.values().removeIf(String::isEmpty);
        try (QueryService service = QueryService.over(data, limit, memory::begins)) {
            Query bound = new QueryRunner(service, iris).bound(query, given);
            AnswerForm form =
                    AnswerForm.of(
                            asked,
                            Optional.ofNullable(request.getHeader("Accept")),
                            bound.isConstructType() || bound.isDescribeType());
            response.setContentType(form.type());
            OutputStream out = response.getOutputStream();
            switch (form) {
                case SPARQL -> Answers.text(response, form.type(), bound.toString());
                case HTML -> service.answer(bound, new HtmlWriter(out, query, given));
                case JSON, CSV, TSV, XML ->
                        service.answer(
                                bound, new StandardWriter(out, ResultFormat.valueOf(form.name())));
                case TURTLE -> service.answer(bound, new TurtleWriter(out));
            }
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerForm form =
                AnswerForm.of(
                        Optional.ofNullable(request.getParameter(FORMAT)),
                        Optional.ofNullable(request.getHeader("Accept")),
                        false);
        if (form == AnswerForm.HTML) {
            Answers.text(response, form.type(), CatalogHtml.of(catalog.all()));
        } else {
            Answers.text(response, "application/json", CatalogJson.of(catalog.all()));
        }
    }
}
