package org.kabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kabar.load.Extracting;
import org.kabar.load.FolderPruning;
import org.kabar.load.FolderWatch;
import org.kabar.load.Progress;
import org.kabar.load.Pruning;
import org.kabar.load.Report;
import org.kabar.load.Tally;
import org.kabar.model.Reject;

/**
 * Loads what comes into folders until the process is asked to end; then finishes what it is at. One
 * line is told of each run.
 */
final class Watching implements AutoCloseable {

    /** How long a file must have stayed as it is. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    /** How long the end may take before the process ends all the same. */
    private static final long PATIENCE_SECONDS = 120;

    private final FolderWatch watch;
    private final List<Path> roots;
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * Watches from now on, so that what comes while the folders are first read is not missed.
     *
     * @param paths the folders
     * @throws UserError if one of them is no folder
     */
    Watching(List<String> paths) {
        this.roots = paths.stream().map(Path::of).toList();
        for (Path root : roots) {
            if (!java.nio.file.Files.isDirectory(root)) {
                throw new UserError("--watch needs folders; " + root + " is none");
            }
        }
        this.watch = new FolderWatch(roots, QUIET);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stop));
    }

    private void stop() {
        watch.close();
        try {
            boolean done = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!done) {
                System.err.println("kabar: the last run was cut off; the next one finishes it");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Loads until the end.
     *
     * @param session the runs
     * @param usual how to read
     * @param prunes whether what goes from the folders goes from the store
     * @param err takes a line for each run
     * @param rejected takes each refusal
     */
    void run(
            LoadSession session,
            Extracting usual,
            Prunes prunes,
            PrintWriter err,
            Consumer<Reject> rejected) {
        err.println("Watching " + String.join(", ", usual.paths()) + "; stop with Ctrl-C.");
        err.flush();
        try {
            for (FolderWatch.Settled settled = watch.await();
                    !settled.isEmpty();
                    settled = watch.await()) {
                List<String> written = settled.written().stream().map(Path::toString).toList();
                List<String> touched =
                        Stream.concat(written.stream(), settled.gone().stream().map(Path::toString))
                                .toList();
                Extracting some =
                        new Extracting(
                                usual.inputs().under(roots), written, usual.jobs(), usual.limit());
                Report report = session.run(some, prunes.of(touched), Progress.none(), rejected);
                tell(report, err);
                if (report.quadsAdded() + report.quadsRemoved() > 0) {
                    session.tidy().forEach(line -> err.println(line + "."));
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        err.println("Stopped.");
        err.flush();
    }

    /** What a run does about articles that some paths no longer have. */
    enum Prunes {
        /** They stay. */
        NEVER,
        /** They go. */
        ALWAYS;

        Pruning of(List<String> paths) {
            return switch (this) {
                case NEVER -> Pruning.none();
                case ALWAYS -> new FolderPruning(paths);
            };
        }
    }

    private static void tell(Report report, PrintWriter err) {
        Tally tally = report.tally();
        err.printf(
                Locale.ROOT,
                "%s read %d: %d loaded, %d unchanged, %d rejected, %d retracted%n",
                LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                tally.read(),
                tally.loaded(),
                tally.unchanged(),
                tally.rejected(),
                report.retracted().articles());
        err.flush();
    }

    /** Lets the process end. */
    @Override
    public void close() {
        watch.close();
        ended.countDown();
    }
}
