package org.kabar.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.kabar.annotate.NameError.Kind;

/**
 * Measures the name finder on a file of tokens with BIO tags, whose tokens are taken as they are. A
 * name is right only if begin, end and type all agree.
 *
 * @param results the counts of each type in alphabetical order, then those of all types together
 * @param errors each difference, in the order of the file
 */
public record NameEvaluation(List<Result> results, List<NameError> errors) {

    /** The part of a result that stands for all types together. */
    public static final String ALL = "all";

    private static final String TASK = "names";

    /** Copies the lists. */
    public NameEvaluation {
        results = List.copyOf(results);
        errors = List.copyOf(errors);
    }

    /**
     * Measures.
     *
     * @param file one token and its tag a line, parted by a tab, and an empty line after each
     *     sentence
     * @param data how results and errors are to name the file
     * @param convention the way of marking names that is asked for, if any
     * @throws IOException if the file cannot be read
     * @throws ModelException if a line has no token and tag
     */
    public static NameEvaluation of(
            Models models, Path file, String data, Optional<Convention> convention)
            throws IOException {
        NameFinder finder = models.nameFinder(convention);
        String task = convention.isPresent() ? TASK + ", own way" : TASK;
        Map<String, Score> byType = new TreeMap<>();
        List<NameError> errors = new ArrayList<>();
        int number = 0;
        for (NameSample sample : NameCorpus.read(file)) {
            number++;
            finder.forget();
            List<Span> expected = List.of(sample.getNames());
            List<Span> found = List.of(finder.find(sample.getSentence()));
            count(expected, found, byType);
            errors.addAll(new Sentence(data, number, sample.getSentence()).errors(expected, found));
        }
        List<Result> results = new ArrayList<>();
        byType.forEach((type, score) -> results.add(new Result(task, data, type, score)));
        Score all = byType.values().stream().reduce(Score.NONE, Score::plus);
        results.add(new Result(task, data, ALL, all));
        return new NameEvaluation(results, errors);
    }

    private static void count(List<Span> expected, List<Span> found, Map<String, Score> byType) {
        Set<String> types = new HashSet<>();
        expected.forEach(span -> types.add(span.getType()));
        found.forEach(span -> types.add(span.getType()));
        for (String type : types) {
            List<Span> golds = ofType(type, expected);
            List<Span> systems = ofType(type, found);
            int correct = (int) systems.stream().filter(s -> contains(golds, s)).count();
            byType.merge(type, new Score(correct, systems.size(), golds.size()), Score::plus);
        }
    }

    private static List<Span> ofType(String type, List<Span> spans) {
        return spans.stream().filter(span -> type.equals(span.getType())).toList();
    }

    /** OpenNLP's own equality also compares probabilities. */
    private static boolean contains(List<Span> spans, Span wanted) {
        return spans.stream().anyMatch(span -> isAt(span, wanted) && isTyped(span, wanted));
    }

    private static boolean isAt(Span one, Span other) {
        return one.getStart() == other.getStart() && one.getEnd() == other.getEnd();
    }

    private static boolean isTyped(Span one, Span other) {
        return one.getType().equals(other.getType());
    }

    /** One sentence of the file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sentence(String data, int number, String[] tokens) {

        List<NameError> errors(List<Span> expected, List<Span> found) {
            List<Span> left =
                    new ArrayList<>(found.stream().filter(s -> !contains(expected, s)).toList());
            List<NameError> errors = new ArrayList<>();
            for (Span wanted : expected) {
                if (!contains(found, wanted)) {
                    Optional<Span> instead = left.stream().filter(wanted::intersects).findFirst();
                    instead.ifPresent(left::remove);
                    errors.add(error(kind(wanted, instead), Optional.of(wanted), instead));
                }
            }
            for (Span extra : left) {
                errors.add(error(Kind.SPURIOUS, Optional.empty(), Optional.of(extra)));
            }
            return errors;
        }

        private static Kind kind(Span wanted, Optional<Span> instead) {
            if (instead.isEmpty()) {
                return Kind.MISSED;
            }
            return isAt(wanted, instead.get()) ? Kind.WRONG_TYPE : Kind.WRONG_SPAN;
        }

        private NameError error(Kind kind, Optional<Span> expected, Optional<Span> found) {
            return new NameError(
                    data, number, kind, shown(expected), shown(found), String.join(" ", tokens));
        }

        private String shown(Optional<Span> span) {
            return span.map(
                            name ->
                                    name.getType()
                                            + " "
                                            + String.join(
                                                    " ",
                                                    Arrays.copyOfRange(
                                                            tokens,
                                                            name.getStart(),
                                                            name.getEnd())))
                    .orElse("");
        }
    }
}
