package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kabar.store.Merging;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;

/**
 * Reads what persons answered in the lines of a {@link QuestionTable}.
 *
 * @param merging tells entities and events apart
 */
record Answers(Merging merging) {

    static final String ANSWER = "answer";
    static final String FIRST = "first";
    static final String SECOND = "second";
    static final String ENTITY = "entity";
    static final String ARTICLES = "articles";
    static final String LIKE = "like";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What may be answered; a line without an answer says nothing. */
    private enum Answer {
        SAME,
        DIFFERENT
    }

    /**
     * The decisions that answers make; lines without an answer make none.
     *
     * @throws UserError if the file cannot be read, or a line is no answer
     */
    List<NewDecision> read(Path file) {
        List<NewDecision> decisions = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError("cannot read " + file);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String place = file + ", line " + (i + 1);
                decision(parsed(lines.get(i), place), place).ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    private static JsonNode parsed(String line, String place) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UserError(place + ": not JSON");
        }
    }

    private Optional<NewDecision> decision(JsonNode line, String place) {
        String because = line.path("reason").asText("a person answered");
        Grounds grounds = Grounds.ofPerson(because.isBlank() ? "a person answered" : because);
        Optional<Answer> answer = answer(line, place);
        return line.has(ENTITY)
                ? ofOne(line, place, answer, grounds)
                : ofTwo(line, place, answer, grounds);
    }

    private static Optional<Answer> answer(JsonNode line, String place) {
        return switch (line.path(ANSWER).asText().strip()) {
            case "" -> Optional.empty();
            case "same" -> Optional.of(Answer.SAME);
            case "different" -> Optional.of(Answer.DIFFERENT);
            default -> throw new UserError(place + ": \"answer\" must be same, different or empty");
        };
    }

    private Optional<NewDecision> ofTwo(
            JsonNode line, String place, Optional<Answer> answer, Grounds grounds) {
        String first = line.path(FIRST).asText();
        String second = line.path(SECOND).asText();
        if (first.isEmpty() || second.isEmpty()) {
            throw new UserError(place + ": \"first\" and \"second\" must be IRIs");
        }
        Pair pair = new Pair(first, second);
        return answer.map(
                it ->
                        switch (it) {
                            case SAME ->
                                    merging.isEvent(first)
                                            ? new NewDecision.Link(pair, grounds, Set.of())
                                            : new NewDecision.Merge(pair, grounds);
                            case DIFFERENT -> new NewDecision.Apart(pair, grounds);
                        });
    }

    private static Optional<NewDecision> ofOne(
            JsonNode line, String place, Optional<Answer> answer, Grounds grounds) {
        String entity = line.path(ENTITY).asText();
        String like = line.path(LIKE).asText();
        List<String> articles = new ArrayList<>();
        line.path(ARTICLES).forEach(it -> articles.add(it.asText()));
        if (entity.isEmpty() || like.isEmpty() || articles.isEmpty()) {
            throw new UserError(
                    place
                            + ": \"entity\" must be an IRI, \"articles\" keys of articles, \"like\" one");
        }
        return answer.map(
                it ->
                        switch (it) {
                            case SAME ->
                                    new NewDecision.Same(
                                            entity,
                                            Stream.concat(articles.stream(), Stream.of(like))
                                                    .toList(),
                                            grounds);
                            case DIFFERENT -> new NewDecision.Split(entity, articles, grounds);
                        });
    }
}
