package org.kabar.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two things that clients expect of a SPARQL endpoint and Fuseki does not do: asked nothing, it
 * says what it is (SPARQL 1.1 Service Description, section 2); and a name of an output format that
 * it does not know is no reason to refuse, since the {@code Accept} header tells too.
 */
final class EndpointManners extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OUTPUT = Set.of("output", "format", "results");
    private static final Set<String> KNOWN =
            Set.of("json", "xml", "sparql", "text", "csv", "tsv", "thrift", "turtle", "ttl", "nt");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        boolean endpoint =
                request.getRequestURI().equals(NewsServer.DATASET + "/sparql")
                        || request.getRequestURI().equals(NewsServer.DATASET + "/query");
        if (endpoint && request.getMethod().equals("GET") && request.getQueryString() == null) {
            request.getRequestDispatcher(DescriptionServlet.PATH).forward(request, response);
        } else {
            next.doFilter(endpoint ? new KnownOutput(request) : request, response);
        }
    }

    private static final class KnownOutput extends HttpServletRequestWrapper {

        KnownOutput(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value != null && OUTPUT.contains(name) && !KNOWN.contains(value) ? null : value;
        }
    }
}
