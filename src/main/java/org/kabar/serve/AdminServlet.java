package org.kabar.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kabar.store.StoreException;

/**
 * What those who may can do with a running server: {@code GET /admin/editions} tells what it
 * serves, {@code POST /admin/swap?store=NAME} lets it answer from another store, {@code POST
 * /admin/back} from the one before, {@code POST /admin/release} closes that one. {@link
 * AccessFilter} has let pass nobody else.
 */
final class AdminServlet extends HttpServlet {

    /** Where it stands. */
    static final String PATH = "/admin";

    private static final long serialVersionUID = 1L;

    private final transient Editions editions;

    AdminServlet(Editions editions) {
        this.editions = editions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (action(request).equals("/editions")) {
            tell(response);
        } else {
            Answers.refuse(response, HttpServletResponse.SC_NOT_FOUND, "there is /admin/editions");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (action(request)) {
            case "/swap" -> swap(request, response);
            case "/back" -> orRefuse(editions.goBack(), response);
            case "/release" -> orRefuse(editions.release(), response);
            default ->
                    Answers.refuse(
                            response,
                            HttpServletResponse.SC_NOT_FOUND,
                            "there are /admin/swap?store=NAME, /admin/back and /admin/release");
        }
    }

    private static String action(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path;
    }

    private void swap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("store");
        if (name == null
                || name.isEmpty()
                || name.startsWith(".")
                || name.matches(".*[/\\\\:].*")) {
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "store=NAME names a folder beside that of the store in use");
            return;
        }
        try {
            editions.swap(name);
            tell(response);
        } catch (StoreException failure) {
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    String.valueOf(failure.getMessage()));
        }
    }

    private void orRefuse(boolean done, HttpServletResponse response) throws IOException {
        if (done) {
            tell(response);
        } else {
            Answers.refuse(
                    response, HttpServletResponse.SC_CONFLICT, "no store was served before this");
        }
    }

    private void tell(HttpServletResponse response) throws IOException {
        List<String> names = editions.names();
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("serving", names.getFirst());
        if (names.size() > 1) {
            json.put("before", names.get(1));
        }
        Answers.text(response, "application/json", json.toPrettyString() + "\n");
    }
}
