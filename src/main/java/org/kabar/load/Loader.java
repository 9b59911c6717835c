package org.kabar.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kabar.load.Stopwatch.Stage;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Mapper;
import org.kabar.model.Extraction;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * A whole run: read, understand and map on several threads, then put into the store in batches on
 * the caller's thread, in the order of the input.
 */
public final class Loader {

    private final Understanding understanding;
    private final Mapper mapper;
    private final Shelf shelf;

    /**
     * A loader.
     *
     * @param understanding turns readings into extractions
     * @param mapper turns extractions into graphs
     * @param shelf takes the graphs
     */
    public Loader(Understanding understanding, Mapper mapper, Shelf shelf) {
        this.understanding = understanding;
        this.mapper = mapper;
        this.shelf = shelf;
    }

    /** A reading on its way to the store. */
    sealed interface Mapped {

        /**
         * It became a graph.
         *
         * @param origin what it was read from
         * @param graph the graph
         * @param ignored names of fields that were left out
         */
        record Ready(
                Origin origin,
                Optional<Extraction> repairable,
                ArticleGraph graph,
                List<String> ignored)
                implements Mapped {}

        /**
         * It was refused.
         *
         * @param reject what was refused and why
         */
        record Refused(Reject reject) implements Mapped {}
    }

    /**
     * Runs to the end of the input.
     *
     * @param extracting what to read, and how
     * @param plan how many graphs go into one transaction
     * @param progress watches
     * @param rejects takes each refusal, in the order of the input within a batch
     * @return the report; its account adds up
     */
    public Report load(
            Extracting extracting, BatchPlan plan, Progress progress, Consumer<Reject> rejects) {
        Stopwatch watch = new Stopwatch();
        Account account = new Account(progress, rejects);
        Batch batch = new Batch(plan, shelf, account, watch);
        extracting.<Mapped>run(reading -> map(reading, watch), batch::add);
        batch.flush();
        return account.report(extracting.paths(), understanding.models(), watch.seconds());
    }

    private Mapped map(Reading reading, Stopwatch watch) {
        return switch (watch.time(Stage.EXTRACT, () -> understanding.understand(reading))) {
            case Understood.Refused refused -> new Mapped.Refused(refused.reject());
            case Understood.Extracted extracted ->
                    watch.time(Stage.MAP, () -> map(reading, extracted));
        };
    }

    private Mapped map(Reading reading, Understood.Extracted extracted) {
        Optional<Extraction> repairable =
                reading instanceof Reading.OfExtraction of
                        ? Optional.of(of.extraction())
                        : Optional.empty();
        try {
            ArticleGraph graph = mapper.map(extracted.extraction());
            return new Mapped.Ready(extracted.where(), repairable, graph, extracted.ignored());
        } catch (RuntimeException failure) {
            return new Mapped.Refused(
                    new Reject(
                            Reason.FAILED,
                            extracted.where(),
                            String.valueOf(failure),
                            Optional.empty()));
        }
    }
}
