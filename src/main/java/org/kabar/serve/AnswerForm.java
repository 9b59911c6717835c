package org.kabar.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** How the answer of a ready-made query goes over HTTP. */
enum AnswerForm {
    /** SPARQL 1.1 Query Results JSON. */
    JSON("application/sparql-results+json", "application/json"),
    /** SPARQL 1.1 Query Results CSV. */
    CSV("text/csv"),
    /** SPARQL 1.1 Query Results TSV. */
    TSV("text/tab-separated-values"),
    /** SPARQL Query Results XML. */
    XML("application/sparql-results+xml", "application/xml"),
    /** A page with a table, for eyes. */
    HTML("text/html"),
    /** RDF 1.1 Turtle, the only form of a graph. */
    TURTLE("text/turtle"),
    /** Not the answer but the query, with its parameters filled. */
    SPARQL("application/sparql-query");

    private static final List<AnswerForm> OF_ROWS = List.of(JSON, CSV, TSV, XML, HTML, SPARQL);
    private static final List<AnswerForm> OF_GRAPHS = List.of(TURTLE, SPARQL);

    private final String type;
    private final String also;

    AnswerForm(String type) {
        this(type, type);
    }

    AnswerForm(String type, String also) {
        this.type = type;
        this.also = also;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /**
     * The form for a request.
     *
     * @param asked the word that names it; counts more than the header
     * @param accept the header of that name
     * @param graph whether the answer is a graph
     * @throws InvalidQueryException if the word names none that the answer can have
     */
    static AnswerForm of(Optional<String> asked, Optional<String> accept, boolean graph) {
        List<AnswerForm> possible = graph ? OF_GRAPHS : OF_ROWS;
        return asked.map(word -> named(word, possible))
                .orElseGet(
                        () ->
                                accept.flatMap(header -> accepted(header, possible))
                                        .orElse(possible.getFirst()));
    }

    private static AnswerForm named(String word, List<AnswerForm> possible) {
        return possible.stream()
                .filter(form -> form.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidQueryException(
                                        "no format \""
                                                + word
                                                + "\"; there are "
                                                + possible.stream()
                                                        .map(form -> form.name())
                                                        .map(name -> name.toLowerCase(Locale.ROOT))
                                                        .sorted()
                                                        .collect(Collectors.joining(", "))));
    }

    private static Optional<AnswerForm> accepted(String header, List<AnswerForm> possible) {
        String[] offered =
                possible.stream()
                        .flatMap(form -> Stream.of(form.type, form.also))
                        .toArray(String[]::new);
        Optional<MediaType> best =
                Optional.ofNullable(
                        AcceptList.match(new AcceptList(header), AcceptList.create(offered)));
        return best.flatMap(
                chosen ->
                        Arrays.stream(values())
                                .filter(
                                        form ->
                                                chosen.getContentTypeStr().equals(form.type)
                                                        || chosen.getContentTypeStr()
                                                                .equals(form.also))
                                .findFirst());
    }
}
