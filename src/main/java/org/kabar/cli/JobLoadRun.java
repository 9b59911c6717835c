package org.kabar.cli;

import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.kabar.load.PathTally;
import org.kabar.load.Programme;
import org.kabar.load.Report;
import org.kabar.load.Tally;
import org.kabar.store.Adoption;
import org.kabar.store.NewsStore;
import org.kabar.store.Retracted;
import org.kabar.store.RunStart;
import org.kabar.store.StoreRun;

/**
 * {@code kabar load} of the output of a Spark job into a store that has no article: the graphs are
 * taken as they are.
 *
 * @param job what the job has written
 * @param adoption takes it
 */
record JobLoadRun(JobOutput job, Adoption adoption) {

    /** Whether the graphs can be taken into a store; if not, the extractions are to be loaded. */
    boolean fits(NewsStore store) {
        return store.isEmpty() && store.iris().base().equals(job.base().base());
    }

    /**
     * Takes the graphs.
     *
     * @throws UserError if they cannot be read; then the store is as it was
     */
    Report into(NewsStore store) {
        RunStart start = RunStart.now(Programme.name(), List.of(job.folder().toString()));
        long began = System.nanoTime();
        StoreRun run = store.begin(start);
        Adoption.Adopted adopted;
        try {
            adopted = run.adopt(adoption, job.graphs(), job.articles());
        } catch (UncheckedIOException failure) {
            throw new UserError(job.folder() + " cannot be read: " + failure.getMessage());
        }
        long articles = adopted.articles();
        Report report =
                new Report(
                        start.id(),
                        start.started(),
                        OffsetDateTime.now(ZoneOffset.UTC),
                        List.of(new PathTally(job.folder().toString(), articles, articles, 0, 0)),
                        new Tally(articles, articles, 0, 0, Map.of(), Map.of()),
                        adopted.quads(),
                        0,
                        new Retracted(0, 0),
                        adopted.models(),
                        Map.of("total", (System.nanoTime() - began) / 1e9));
        run.end(report.end());
        return report;
    }
}
