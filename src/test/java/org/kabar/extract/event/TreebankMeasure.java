package org.kabar.extract.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kabar.annotate.Models;
import org.kabar.annotate.Score;
import org.kabar.extract.syntax.WordKind;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;

/**
 * Measures how often the rules find the subject, object, agent and places of verbs that the people
 * behind a treebank found. Verbs whose speaker stands behind them are left out, since {@link
 * Frames} reads those. Run {@code main} with CoNLL-U files.
 */
final class TreebankMeasure {

    private static final Set<String> PLACES = Set.of("di", "ke", "dari");

    private final RuleReading.Rules rules;
    private final Set<String> relatives;
    private final Map<String, Score> scores = new TreeMap<>();

    TreebankMeasure(RuleReading.Rules rules) {
        this.rules = rules;
        relatives =
                rules.pack().lexicon().kinds().entries().entrySet().stream()
                        .filter(entry -> entry.getValue() == WordKind.RELATIVE)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Scores of heads, by what was asked. */
    Map<String, Score> of(List<GoldTree> trees) {
        scores.clear();
        trees.forEach(this::measure);
        return Map.copyOf(scores);
    }

    private void measure(GoldTree tree) {
        RuleReading reading = rules.read(tree);
        for (int verb : tree.verbs()) {
            if (rules.pack().speech().isAfter(tree.words().get(verb).lower())) {
                continue;
            }
            OptionalInt subject = tree.subject(verb, relatives);
            if (subject.isPresent()) {
                count("subject", subject, reading.subject(verb));
            }
            if (!tree.isPassive(verb)) {
                count("object", tree.object(verb), reading.object(verb));
            } else if (tree.object(verb).isEmpty()) {
                Set<String> by = rules.pack().lexicon().prepositions().by();
                count("agent", tree.agent(verb, by), reading.agent(verb));
            }
            count("place", tree.obliques(verb, PLACES), reading.obliques(verb, PLACES));
        }
    }

    private void count(String what, OptionalInt expected, OptionalInt found) {
        count(what, set(expected), set(found));
    }

    private void count(String what, Set<Integer> expected, Set<Integer> found) {
        int correct = (int) found.stream().filter(expected::contains).count();
        scores.merge(what, new Score(correct, found.size(), expected.size()), Score::plus);
    }

    private static Set<Integer> set(OptionalInt value) {
        return value.isPresent() ? Set.of(value.getAsInt()) : Set.of();
    }

    /** Prints precision, recall and F1 of heads for each file. */
    public static void main(String... files) throws IOException {
        RuleReading.Rules rules =
                new RuleReading.Rules(
                        "id",
                        AuthorityFile.read(Reference.load().authority()),
                        Models.ofLanguage("id").annotator());
        PrintStream out = System.out;
        for (String file : files) {
            new TreeMap<>(new TreebankMeasure(rules).of(GoldTree.read(Path.of(file))))
                    .forEach(
                            (what, score) ->
                                    out.printf(
                                            "%s %-8s P %.3f R %.3f F %.3f of %d%n",
                                            Path.of(file).getFileName(),
                                            what,
                                            score.precision(),
                                            score.recall(),
                                            score.f1(),
                                            score.expected()));
        }
    }
}
