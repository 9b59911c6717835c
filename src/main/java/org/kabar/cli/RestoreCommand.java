package org.kabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kabar.map.Reference;
import org.kabar.store.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar restore}: a new store from a backup. */
@Command(
        name = "restore",
        description =
                "Makes a new store from a backup (kabar export --everything), all or nothing, and checks it.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "N-Quads; .gz and .zst are decompressed; - is standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--store",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the new store; it must not be there, or be empty.")
    private Path store = Path.of(StoreOptions.DEFAULT);

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Restoring restoring = new Restoring(store, Reference.load());
        Restoring.Restored restored;
        try (InputStream backup =
                file.toString().equals("-") ? System.in : Packing.of(file).read(file)) {
            restored = restoring.from(backup);
        } catch (NoSuchFileException missing) {
            throw new UserError("no such file: " + file);
        } catch (AccessDeniedException denied) {
            throw new UserError("cannot read " + file + ": permission denied");
        } catch (IOException failure) {
            throw new UserError("cannot read " + file + ": " + failure.getMessage());
        }
        restored.findings().forEach(err::println);
        err.printf(
                "Restored %s: %d articles, %d quads%s.%n",
                store,
                restored.articles(),
                restored.quads(),
                restored.complete() ? "" : " (the file does not tell how many there should be)");
        return (restored.findings().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY).code();
    }
}
