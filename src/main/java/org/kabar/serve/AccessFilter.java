package org.kabar.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kabar.serve.AccessList.Right;

/**
 * Lets pass only those who may: with a list, those on it; without one, everybody who reads. Whether
 * the server is alive may be asked by all.
 */
final class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int MISDIRECTED = 421;

    private final transient Optional<AccessList> list;

    AccessFilter(Optional<AccessList> list) {
        this.list = list;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        if (request.getRequestURI().equals("/$/ping")) {
            next.doFilter(request, response);
            return;
        }
        if (list.isEmpty() && !isOfThisMachine(request.getServerName())) {
            Answers.refuse(
                    response,
                    MISDIRECTED,
                    "this server answers to this machine's own names only, such as localhost");
            return;
        }
        Optional<Right> right =
                list.isEmpty()
                        ? Optional.of(Right.READ)
                        : list.get().right(request.getHeader("Authorization"));
        if (right.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Kabar\", charset=\"UTF-8\"");
            Answers.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "say who you are");
        } else if (isChange(request) && right.get() != Right.WRITE) {
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    list.isEmpty()
                            ? "this server was started without --auth and lets nobody change anything"
                            : "you may read only");
        } else if (isChange(request) && comesFromElsewhere(request)) {
            Answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, "from another site");
        } else {
            next.doFilter(request, response);
        }
    }

    /** A name that a page of others made lead here would let that page read (DNS rebinding). */
    private static boolean isOfThisMachine(String name) {
        return name.equals("localhost")
                || name.startsWith("127.")
                || name.equals("[::1]")
                || name.equals("::1")
                || name.equals("[0:0:0:0:0:0:0:1]");
    }

    private static boolean isChange(HttpServletRequest request) {
        return request.getRequestURI().startsWith(AdminServlet.PATH)
                && !request.getMethod().equals("GET");
    }

    /** A browser sends passwords with requests that pages of others make. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
