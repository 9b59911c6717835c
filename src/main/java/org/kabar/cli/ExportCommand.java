package org.kabar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.store.ExportContent;
import org.kabar.store.ExportFormat;
import org.kabar.store.Exporter;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar export}: the graph as RDF, to standard output, a file or a folder. */
@Command(
        name = "export",
        description = "Writes the graph as RDF. Two exports of the same store are the same bytes.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "turtle, trig, nquads, ntriples or jsonld (default: as the name after --out ends, else turtle).")
    private @Nullable ExportFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = "Where to write; a folder with --per-article.")
    private @Nullable Path out;

    @Option(names = "--per-article", description = "One file for each article.")
    private boolean perArticle;

    @Option(
            names = "--everything",
            description =
                    "A backup: all graphs, the ledger too, as N-Quads for kabar restore; compressed if"
                            + " the name after --out ends in .gz or .zst.")
    private boolean everything;

    @Option(names = "--only-facts", description = "Leave passages and quotations out.")
    private boolean onlyFacts;

    @Option(names = "--no-text", description = "Leave the words of passages out; offsets stay.")
    private boolean noText;

    @Option(
            names = "--article",
            paramLabel = "KEY",
            description = "Only this article; may be given several times.")
    private List<String> articles = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<Path> target = Optional.ofNullable(out);
        if (perArticle && target.isEmpty()) {
            throw new UserError("--per-article needs a folder: --out DIR");
        }
        if (everything && (isPartial() || format(target) != ExportFormat.NQUADS)) {
            throw new UserError(
                    "--everything is a backup in N-Quads: it takes --out FILE.nq[.gz|.zst], or"
                            + " --format nquads, and no option that leaves something out");
        }
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr())) {
            Exporter exporter = new Exporter(opened, format(target), content());
            if (perArticle) {
                List<String> keys = articles.isEmpty() ? opened.keys() : articles;
                tell(exporter.writeEach(keys, target.orElseThrow()).size() + " files");
            } else if (target.isPresent()) {
                toFile(exporter, target.get());
                tell(target.get() + ": " + Files.size(target.get()) + " bytes");
            } else {
                write(exporter, System.out);
            }
        }
        return ExitCode.DONE.code();
    }

    private void tell(String what) {
        spec.commandLine().getErr().println("Wrote " + what + ".");
    }

    private ExportFormat format(Optional<Path> target) {
        return Optional.ofNullable(format)
                .or(() -> target.flatMap(ExportCommand::ofName))
                .orElse(everything ? ExportFormat.NQUADS : ExportFormat.TURTLE);
    }

    private static Optional<ExportFormat> ofName(Path file) {
        return ExportFormat.ofFileName(Packing.of(file).inner(file.toString()));
    }

    private boolean isPartial() {
        return perArticle || onlyFacts || noText || !articles.isEmpty();
    }

    private ExportContent content() {
        if (onlyFacts) {
            return ExportContent.ONLY_FACTS;
        }
        return noText ? ExportContent.NO_TEXT : ExportContent.ALL;
    }

    /** Written beside its place and moved there when whole, so that no half file is left. */
    private void toFile(Exporter exporter, Path file) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
        if (!Files.isDirectory(folder)) {
            throw new UserError("no such folder: " + folder);
        }
        Path fresh = Files.createTempFile(folder, ".kabar", ".part");
        try {
            try (OutputStream stream = Packing.of(file).write(fresh)) {
                write(exporter, stream);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void write(Exporter exporter, OutputStream stream) {
        if (everything) {
            exporter.writeBackup(stream);
        } else if (articles.isEmpty()) {
            exporter.writeAll(stream);
        } else {
            exporter.writeArticles(articles, stream);
        }
    }
}
