package org.kabar.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The ready-made queries as OpenAPI 3.1 describes them, for programs that make clients of it. */
final class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String document;

    /** Describes these queries. */
    OpenApiServlet(QueryCatalog catalog) {
        this.document = document(catalog).toPrettyString() + "\n";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answers.text(response, "application/json", document);
    }

    private static ObjectNode document(QueryCatalog catalog) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Kabar: ready-made queries").put("version", "1");
        ObjectNode paths = document.putObject("paths");
        for (NamedQuery query : catalog.all()) {
            describe(query, paths.putObject(NewsServer.QUERIES + "/" + query.name()));
        }
        return document;
    }

    private static void describe(NamedQuery query, ObjectNode path) {
        ObjectNode get =
                path.putObject("get")
                        .put("operationId", query.name())
                        .put("summary", query.title())
                        .put("description", query.question());
        ArrayNode parameters = get.putArray("parameters");
        for (QueryParameter parameter : query.parameters()) {
            ObjectNode schema =
                    parameter(parameters, parameter.name(), parameter.description())
                            .putObject("schema")
                            .put("type", schemaType(parameter.type()));
            parameter.defaultText().ifPresent(text -> schema.put("default", text));
        }
        ArrayNode formats =
                parameter(parameters, "format", "the form of the answer")
                        .putObject("schema")
                        .put("type", "string")
                        .putArray("enum");
        List.of("json", "csv", "tsv", "xml", "html", "sparql").forEach(formats::add);
        ObjectNode responses = get.putObject("responses");
        ObjectNode content =
                responses.putObject("200").put("description", "the rows").putObject("content");
        for (AnswerForm form : AnswerForm.values()) {
            content.putObject(form.type());
        }
        responses.putObject("400").put("description", "a parameter is not well formed");
        responses.putObject("503").put("description", "the query ran too long");
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String what) {
        return parameters.addObject().put("name", name).put("in", "query").put("description", what);
    }

    private static String schemaType(ParameterType type) {
        return switch (type) {
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case STRING, DATE, ENTITY, ARTICLE, TYPE, STATUS, STANCE, OUTLET, STORY, IRI ->
                    "string";
        };
    }
}
