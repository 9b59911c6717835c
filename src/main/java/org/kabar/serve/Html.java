package org.kabar.serve;

/** Pieces of HTML pages that need no script. */
final class Html {

    private Html() {}

    /** Text as it must stand in elements and in attributes in double quotes. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        character -> {
                            switch (character) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                case '\'' -> out.append("&#39;");
                                default -> out.appendCodePoint(character);
                            }
                        });
        return out.toString();
    }

    /** How a page begins, up to its heading. */
    static String head(String title) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>"
                + escaped(title)
                + " - Kabar</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n"
                + "<body>\n<main>\n<p><a href=\"/\">Kabar</a> / <a href=\"/q\">queries</a></p>\n"
                + "<h1>"
                + escaped(title)
                + "</h1>\n";
    }

    /** How it ends. */
    static String foot() {
        return "</main>\n</body>\n</html>\n";
    }
}
