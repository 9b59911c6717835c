package org.kabar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kabar.annotate.Evaluation;
import org.kabar.annotate.ModelException;
import org.kabar.annotate.Models;
import org.kabar.annotate.Result;
import org.kabar.annotate.Trainer;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar train}: language models from corpora, with their scores. */
@Command(
        name = "train",
        description = {
            "Trains the language models (sentences, tokens, tags, names) from corpora and measures them.",
            "The same corpora give the same models, byte for byte."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--corpora",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the corpora that the language's training recipe names.")
    private Path corpora = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the models, their digests and their record go (default: models).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "id",
            description = "The language to train (default: ${DEFAULT-VALUE}).")
    private String language = "id";

    @Option(
            names = "--test-only",
            description =
                    "Train nothing; measure the models in --out, or those that Kabar brings along.")
    private boolean testOnly;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!Files.isDirectory(corpora)) {
            throw new UserError("no folder " + corpora);
        }
        try {
            print(testOnly ? measured() : trained());
        } catch (ModelException mistake) {
            throw new UserError(String.valueOf(mistake.getMessage()));
        } catch (IOException failure) {
            throw new UserError("cannot read or write a file: " + failure.getMessage());
        }
        return ExitCode.DONE.code();
    }

    private List<Result> measured() throws IOException {
        Models models = out.map(Models::inFolder).orElseGet(() -> Models.ofLanguage(language));
        return Evaluation.of(models, language, corpora);
    }

    private List<Result> trained() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = out.orElse(Path.of("models"));
        List<Result> results =
                Trainer.ofLanguage(
                                language,
                                AuthorityFile.read(Reference.load().authority()),
                                corpora,
                                step -> err.println(step + " ..."))
                        .train(folder);
        err.println("models written to " + folder);
        return results;
    }

    private void print(List<Result> results) {
        PrintWriter table = spec.commandLine().getOut();
        table.printf(
                "%-16s %-32s %-4s %9s %7s %7s%n",
                "task", "data", "part", "precision", "recall", "F1");
        for (Result result : results) {
            table.printf(
                    "%-16s %-32s %-4s %9.2f %7.2f %7.2f%n",
                    result.task(),
                    result.data(),
                    result.part(),
                    100 * result.score().precision(),
                    100 * result.score().recall(),
                    100 * result.score().f1());
        }
        table.flush();
    }
}
