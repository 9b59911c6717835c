package org.kabar.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What browsers are told of all answers: which scripts and addresses a page may use, so that
 * nothing from an article can run as a script. Fuseki's own pages make styles and workers of their
 * own and are told less strictly; they too may reach this server alone.
 */
final class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final String OF_FUSEKI =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; worker-src 'self' blob:; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        boolean fuseki = request.getRequestURI().startsWith(StaticPages.FUSEKI + "/");
        response.setHeader("Content-Security-Policy", fuseki ? OF_FUSEKI : STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        next.doFilter(request, response);
    }
}
