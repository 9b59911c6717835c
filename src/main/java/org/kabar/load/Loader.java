package org.kabar.load;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kabar.map.Mapper;
import org.kabar.model.Reject;
import org.kabar.store.Retracted;
import org.kabar.store.RunStart;

/**
 * A whole run: read, understand and map on several threads, then put into the store in batches on
 * the caller's thread, in the order of the input. Input that the store has already is not
 * understood again.
 */
public final class Loader {

    private final Understanding understanding;
    private final Supplier<Mapper> mapper;
    private final Fingerprints fingerprints;
    private final Shelf shelf;

    /**
     * A loader.
     *
     * @param understanding turns readings into extractions
     * @param mapper turns extractions into graphs; made when the first is to be turned
     * @param fingerprints tell inputs that were stored before
     * @param shelf takes the graphs
     */
    public Loader(
            Understanding understanding,
            Supplier<Mapper> mapper,
            Fingerprints fingerprints,
            Shelf shelf) {
        this.understanding = understanding;
        this.mapper = new Once<>(mapper);
        this.fingerprints = fingerprints;
        this.shelf = shelf;
    }

    /**
     * Runs to the end of the input.
     *
     * @param start the run as it begins
     * @param extracting what to read, and how
     * @param plan how many graphs go into one transaction
     * @param pruning what to do about articles that the input no longer has
     * @param progress watches
     * @param rejects takes each refusal, in the order of the input within a batch
     * @return the report; its account adds up
     * @throws IllegalStateException if it does not, which is a fault of Kabar
     */
    public Report load(
            RunStart start,
            Extracting extracting,
            BatchPlan plan,
            Pruning pruning,
            Progress progress,
            Consumer<Reject> rejects) {
        Stopwatch watch = new Stopwatch();
        Account account = new Account(progress, rejects, pruning, extracting.paths().size());
        Making making = new Making(understanding, mapper, shelf::violations, watch);
        Mapping mapping = new Mapping(making, fingerprints, shelf);
        Batch batch = new Batch(plan, shelf, mapping, account, watch);
        List<Long> read = extracting.runEach(mapping::map, batch::add);
        batch.flush();
        Retracted retracted = pruning.finish(shelf);
        Report report =
                new Report(
                        start.id(),
                        start.started(),
                        OffsetDateTime.now(ZoneOffset.UTC),
                        account.paths(extracting.paths(), read),
                        account.tally(read.stream().mapToLong(Long::longValue).sum()),
                        account.added(),
                        account.removed() + retracted.quads(),
                        retracted,
                        understanding.models(),
                        watch.seconds());
        shelf.end(report.end());
        return report;
    }
}
