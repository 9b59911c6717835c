package org.kabar.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Short answers over HTTP. */
final class Answers {

    private Answers() {}

    /** One line that says why a request is not fulfilled; what was to be answered is dropped. */
    static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        text(response, "text/plain", reason + "\n");
    }

    /** A whole answer. */
    static void text(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
