package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kabar.annotate.Convention;
import org.kabar.annotate.ModelException;
import org.kabar.annotate.Models;
import org.kabar.annotate.NameError;
import org.kabar.annotate.NameEvaluation;
import org.kabar.annotate.Result;
import org.kabar.annotate.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar evaluate names}: the name finder alone, on tokens with BIO tags. */
@Command(
        name = "names",
        description = {
            "Measures the name finder on files with a token, a tab and a BIO tag on each line.",
            "An empty line ends a sentence. Tokens are taken as they are; a name is right only if begin, end and type agree."
        },
        mixinStandardHelpOptions = true)
final class EvaluateNamesCommand implements Callable<Integer> {

    private static final String ROW = "%-6s%7s%7s%7s%9s%8s%7s  %s%n";

    /** Types in alphabetical order, then all together. */
    private static final Comparator<String> LAST_ALL =
            Comparator.<String, Boolean>comparing(NameEvaluation.ALL::equals)
                    .thenComparing(Comparator.naturalOrder());

    @Parameters(paramLabel = "FILE.tsv", arity = "1..*", description = "Such as B-PER, I-PER, O.")
    private List<Path> paths = List.of();

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Models of your own, as kabar train writes them (default: Kabar's).")
    private Optional<Path> models = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "id",
            description = "Whose models, where no others are given (default: ${DEFAULT-VALUE}).")
    private String language = "id";

    @Option(
            names = "--convention",
            paramLabel = "NAME",
            description =
                    "Mark names as the corpus of this name does, where Kabar's models were taught it.")
    private Optional<String> convention = Optional.empty();

    @Option(
            names = "--errors",
            paramLabel = "N|all",
            converter = ErrorLimit.Converter.class,
            description = "Also the first N errors of each kind, with the sentence.")
    private ErrorLimit errors = ErrorLimit.NONE;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Result> results = new ArrayList<>();
        List<NameError> all = new ArrayList<>();
        try {
            Models used = models.map(Models::inFolder).orElseGet(() -> Models.ofLanguage(language));
            Optional<Convention> way = convention.map(name -> Convention.of(language, name));
            for (Path path : paths) {
                if (!Files.isRegularFile(path)) {
                    throw new UserError("no such file: " + path);
                }
                NameEvaluation evaluation = NameEvaluation.of(used, path, path.toString(), way);
                results.addAll(evaluation.results());
                all.addAll(evaluation.errors());
            }
        } catch (ModelException mistake) {
            throw new UserError(String.valueOf(mistake.getMessage()));
        } catch (IOException failure) {
            throw new UserError("cannot read a file: " + failure.getMessage());
        }
        if (paths.size() > 1) {
            results.addAll(together(results));
        }
        PrintWriter out = spec.commandLine().getOut();
        List<NameError> chosen = chosen(all);
        if (json) {
            out.println(json(results, chosen));
        } else {
            print(results, out);
            chosen.forEach(error -> print(error, out));
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    /** The sums over all files, by type. */
    private static List<Result> together(List<Result> results) {
        Map<String, Score> byPart = new TreeMap<>(LAST_ALL);
        results.forEach(result -> byPart.merge(result.part(), result.score(), Score::plus));
        List<Result> together = new ArrayList<>();
        byPart.forEach(
                (part, score) -> together.add(new Result("names", "all files", part, score)));
        return together;
    }

    private List<NameError> chosen(List<NameError> all) {
        Map<NameError.Kind, Integer> seen = new HashMap<>();
        return all.stream()
                .filter(error -> seen.merge(error.kind(), 1, Integer::sum) <= errors.most())
                .toList();
    }

    private static void print(List<Result> results, PrintWriter out) {
        out.printf(ROW, "type", "P", "R", "F1", "correct", "system", "gold", "file");
        for (Result result : results) {
            var score = result.score();
            out.printf(
                    ROW,
                    result.part(),
                    share(score.precision()),
                    share(score.recall()),
                    share(score.f1()),
                    score.correct(),
                    score.found(),
                    score.expected(),
                    result.data());
        }
    }

    private static String share(double share) {
        return ScoreTable.share(java.util.OptionalDouble.of(share));
    }

    private static void print(NameError error, PrintWriter out) {
        out.println();
        out.println(error.kind().label() + ": " + error.data() + ", sentence " + error.sentence());
        if (!error.expected().isEmpty()) {
            out.println("  gold    " + error.expected());
        }
        if (!error.found().isEmpty()) {
            out.println("  system  " + error.found());
        }
        out.println("  >       " + error.words());
    }

    private static String json(List<Result> results, List<NameError> errors) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        ArrayNode files = node.putArray("results");
        for (Result result : results) {
            files.addObject()
                    .put("file", result.data())
                    .put("type", result.part())
                    .put("precision", result.score().precision())
                    .put("recall", result.score().recall())
                    .put("f1", result.score().f1())
                    .put("correct", result.score().correct())
                    .put("system", result.score().found())
                    .put("gold", result.score().expected());
        }
        ArrayNode listed = node.putArray("errors");
        for (NameError error : errors) {
            listed.addObject()
                    .put("file", error.data())
                    .put("number", error.sentence())
                    .put("kind", error.kind().label())
                    .put("gold", error.expected())
                    .put("system", error.found())
                    .put("sentence", error.words());
        }
        return ScoreJson.text(node);
    }
}
