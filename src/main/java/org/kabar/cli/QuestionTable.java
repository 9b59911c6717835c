package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kabar.load.resolving.Resolved.Question;
import org.kabar.load.resolving.Review;
import org.kabar.resolve.Homonym;
import org.kabar.serve.TextTable;

/**
 * What a person is asked, as a table for eyes and as lines of JSON to answer in.
 *
 * @param review what is asked
 */
record QuestionTable(Review review) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The table as lines. */
    List<String> lines(int width) {
        return new TextTable(
                        List.of("score", "one", "other", "evidence"),
                        Set.of(0),
                        Stream.concat(
                                        review.pairs().stream().map(QuestionTable::row),
                                        review.homonyms().stream().map(QuestionTable::row))
                                .toList())
                .lines(width);
    }

    private static List<String> row(Question question) {
        return row(
                question.proposal().score(),
                DecisionTable.shown(question.first()),
                DecisionTable.shown(question.second()),
                question.proposal().reasons());
    }

    private static List<String> row(Homonym homonym) {
        String entity = DecisionTable.shown(homonym.entity());
        int more = homonym.articles().size() - 1;
        return row(
                homonym.score(),
                entity
                        + " in "
                        + homonym.articles().getFirst()
                        + (more == 0 ? "" : " and " + more + " more"),
                entity + " in " + homonym.like(),
                homonym.reasons());
    }

    private static List<String> row(double score, String one, String other, List<String> reasons) {
        return List.of(
                String.format(Locale.ROOT, "%.3f", score), one, other, String.join("; ", reasons));
    }

    /** One JSON object a line, as {@link Answers} reads it. */
    List<String> json() {
        return Stream.concat(
                        review.pairs().stream().map(QuestionTable::json),
                        review.homonyms().stream().map(QuestionTable::json))
                .toList();
    }

    private static String json(Question question) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put(Answers.FIRST, question.first()).put(Answers.SECOND, question.second());
        return json(node, question.proposal().score(), question.proposal().reasons());
    }

    private static String json(Homonym homonym) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put(Answers.ENTITY, homonym.entity());
        homonym.articles().forEach(node.putArray(Answers.ARTICLES)::add);
        node.put(Answers.LIKE, homonym.like());
        return json(node, homonym.score(), homonym.reasons());
    }

    private static String json(ObjectNode node, double score, List<String> reasons) {
        node.put("score", score);
        reasons.forEach(node.putArray("because")::add);
        return node.put(Answers.ANSWER, "").toString();
    }
}
