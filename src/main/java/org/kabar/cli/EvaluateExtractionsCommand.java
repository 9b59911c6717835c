package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.evaluate.DifferentTextException;
import org.kabar.evaluate.EventTypes;
import org.kabar.evaluate.Scorer;
import org.kabar.evaluate.Scores;
import org.kabar.load.Understanding;
import org.kabar.load.Understood;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.model.Extraction;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.read.ExtractionFiles;
import org.kabar.read.JsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar evaluate extractions}: whole extractions against gold. */
@Command(
        name = "extractions",
        description = {
            "Compares whole extractions with gold: mentions, entities, offices, assertions, quotations.",
            "Gold and system are extractions as kabar extract prints them; the gold says which articles count."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Counts are summed over the articles; all matching is one-to-one.",
            "  mention.span      exact spans of names; typed: with the coarse type",
            "  entity            mentions of one entity together (B-cubed, CEAF-e)",
            "  offices           holder, words, body; relaxed: half of the words",
            "  assertion.type    shared evidence, same type; relaxed: a related type",
            "  assertion.actors  also the same actors; relaxed: one of them",
            "  assertion.roles   what fills each role, of all or of aligned ones",
            "  quotation.span    four fifths in common; speaker: and the right one",
            "  cross.iri         entities of two articles under one key",
            "Related are a type's parent, its children and its siblings.",
            "A dash stands where neither side has anything.",
            "Exit code 1: some of the system's output was refused."
        })
final class EvaluateExtractionsCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "DIR|FILE",
            required = true,
            arity = "1..*",
            description = "A folder of .json files, or a .json or .jsonl file.")
    private List<String> gold = List.of();

    @Option(
            names = "--system",
            paramLabel = "FILE",
            description =
                    "The extractions to measure, or - for standard input (default: Kabar reads the texts of the gold).")
    private @Nullable String system;

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            description = "Articles in JSON with the texts, for gold that comes without.")
    private List<String> texts = List.of();

    @Option(
            names = "--types",
            paramLabel = "FILE",
            description =
                    "A JSON object from event type to wider type or null (default: those of the ontology).")
    private @Nullable Path types;

    @Option(names = "--per-article", description = "Also the main figures of each article.")
    private boolean perArticle;

    @Option(
            names = "--confusion",
            description = "Also which event types are taken for which, and what is missed.")
    private boolean confusion;

    @Option(
            names = "--reliability",
            description = "Also whether the confidence of assertions can be believed.")
    private boolean reliability;

    @Option(
            names = "--errors",
            paramLabel = "N|all",
            converter = ErrorLimit.Converter.class,
            description = "Also the first N errors of each metric and kind, with the sentence.")
    private ErrorLimit errors = ErrorLimit.NONE;

    @Option(
            names = "--metric",
            paramLabel = "PREFIX",
            description = "List only errors of metrics that begin so, such as assertion.type.")
    private String metric = "";

    @Option(
            names = "--json",
            description =
                    "Print one JSON object, with confusion and reliability; articles and errors as asked for.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Reference reference = Reference.load();
        Map<String, Optional<String>> wider = wider(reference);
        PrintWriter err = spec.commandLine().getErr();
        Refusals refusals = new Refusals(err);
        ComparedFiles files =
                new ComparedFiles(
                        new ExtractionFiles(
                                JsonReader.forComparison(known(reference, wider)), System.in),
                        refusals);
        List<Extraction> right = files.gold(gold, texts);
        String other = system;
        List<Extraction> measured =
                other == null ? extracted(right, reference, refusals) : files.system(other);
        try {
            print(new Scorer(new EventTypes(present(wider))).score(right, measured), err);
        } catch (DifferentTextException mistake) {
            throw new UserError(String.valueOf(mistake.getMessage()));
        }
        return (refusals.count() == 0 ? ExitCode.DONE : ExitCode.PARTLY).code();
    }

    private void print(Scores scores, PrintWriter err) {
        PrintWriter out = spec.commandLine().getOut();
        Findings findings = new Findings(scores.findings(), errors, metric);
        if (json) {
            out.println(ScoreJson.of(scores, perArticle, findings.chosen()));
        } else {
            scores.warnings().forEach(line -> err.println("warning: " + line));
            ScoreTable table = new ScoreTable(scores);
            table.print(out);
            if (perArticle) {
                table.printArticles(out);
            }
            if (confusion) {
                new ConfusionTable(scores.confusion()).print(out);
            }
            if (reliability) {
                new ReliabilityTable(scores.reliability()).print(out);
            }
            findings.print(out);
        }
        out.flush();
        err.flush();
    }

    /** What Kabar itself reads in the articles of the gold. */
    private static List<Extraction> extracted(
            List<Extraction> gold, Reference reference, Refusals refusals) {
        Understanding understanding =
                Understanding.load(
                        () -> AuthorityFile.read(reference.authority()), Version.number());
        List<Extraction> extracted = new ArrayList<>();
        try (Screen screen = Screen.bar("reading", () -> OptionalLong.of(gold.size()))) {
            for (Extraction right : gold) {
                if (right.article().text().isEmpty()) {
                    throw new UserError(
                            right.article().id() + " has no text to read; --texts FILE gives it");
                }
                Reading reading =
                        new Reading.OfArticle(Origin.file(right.article().id()), right.article());
                switch (understanding.understand(reading)) {
                    case Understood.Extracted done -> extracted.add(done.extraction());
                    case Understood.Refused refused -> refusals.add(refused.reject());
                }
                screen.progress().step();
            }
        }
        return extracted;
    }

    private Map<String, Optional<String>> wider(Reference reference) {
        Path file = types;
        Map<String, Optional<String>> wider = new TreeMap<>();
        if (file == null) {
            reference
                    .widerEventTypes()
                    .forEach((type, parent) -> wider.put(type, Optional.of(parent)));
            return wider;
        }
        try {
            new ObjectMapper()
                    .readValue(
                            Files.readString(file),
                            new TypeReference<HashMap<String, @Nullable String>>() {})
                    .forEach((type, parent) -> wider.put(type, Optional.ofNullable(parent)));
            return wider;
        } catch (JsonProcessingException broken) {
            throw new UserError(file + " must be a JSON object from type to wider type or null");
        } catch (NoSuchFileException missing) {
            throw new UserError("no such file: " + file);
        } catch (IOException failure) {
            throw new UserError("cannot read " + file + ": " + failure.getMessage());
        }
    }

    private static Set<String> known(Reference reference, Map<String, Optional<String>> wider) {
        Set<String> known = new TreeSet<>(reference.eventTypes());
        known.addAll(wider.keySet());
        wider.values().forEach(parent -> parent.ifPresent(known::add));
        return known;
    }

    private static Map<String, String> present(Map<String, Optional<String>> wider) {
        Map<String, String> present = new HashMap<>();
        wider.forEach((type, parent) -> parent.ifPresent(wide -> present.put(type, wide)));
        return present;
    }
}
