package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kabar.load.resolving.Resolved.Question;
import org.kabar.serve.TextTable;
import org.kabar.store.Merging;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;

/**
 * What a person is asked, as a table for eyes and as lines of JSON to answer in.
 *
 * @param questions the likeliest first
 */
record QuestionTable(List<Question> questions) {

    private static final String ANSWER = "answer";

    /** The table as lines. */
    List<String> lines(int width) {
        return new TextTable(
                        List.of("score", "one", "other", "evidence"),
                        Set.of(0),
                        questions.stream().map(QuestionTable::row).toList())
                .lines(width);
    }

    private static List<String> row(Question question) {
        return List.of(
                String.format(Locale.ROOT, "%.3f", question.proposal().score()),
                DecisionTable.shown(question.first()),
                DecisionTable.shown(question.second()),
                String.join("; ", question.proposal().reasons()));
    }

    /** One JSON object a line. */
    List<String> json() {
        ObjectMapper mapper = new ObjectMapper();
        return questions.stream().map(it -> json(mapper, it)).toList();
    }

    private static String json(ObjectMapper mapper, Question question) {
        ObjectNode node = mapper.createObjectNode();
        node.put("first", question.first()).put("second", question.second());
        node.put("score", question.proposal().score());
        question.proposal().reasons().forEach(node.putArray("because")::add);
        node.put(ANSWER, "");
        return node.toString();
    }

    /**
     * The decisions that answers make; lines without an answer make none.
     *
     * @throws UserError if the file cannot be read, or a line is no answer
     */
    static List<NewDecision> answers(Path file, Merging merging) {
        List<NewDecision> decisions = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError("cannot read " + file);
        }
        ObjectMapper mapper = new ObjectMapper();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String place = file + ", line " + (i + 1);
                add(decisions, parsed(mapper, lines.get(i), place), place, merging);
            }
        }
        return decisions;
    }

    private static JsonNode parsed(ObjectMapper mapper, String line, String place) {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UserError(place + ": not JSON");
        }
    }

    private static void add(
            List<NewDecision> decisions, JsonNode line, String place, Merging merging) {
        String first = line.path("first").asText();
        String second = line.path("second").asText();
        if (first.isEmpty() || second.isEmpty()) {
            throw new UserError(place + ": \"first\" and \"second\" must be IRIs");
        }
        Pair pair = new Pair(first, second);
        String because = line.path("reason").asText("a person answered");
        Grounds grounds = Grounds.ofPerson(because.isBlank() ? "a person answered" : because);
        switch (line.path(ANSWER).asText().strip()) {
            case "" -> {}
            case "same" ->
                    decisions.add(
                            merging.isEvent(first)
                                    ? new NewDecision.Link(pair, grounds, Set.of())
                                    : new NewDecision.Merge(pair, grounds));
            case "different" -> decisions.add(new NewDecision.Apart(pair, grounds));
            default -> throw new UserError(place + ": \"answer\" must be same, different or empty");
        }
    }
}
