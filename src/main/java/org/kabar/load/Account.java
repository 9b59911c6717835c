package org.kabar.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kabar.load.Loader.Mapped;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.read.ExtractionWriter;
import org.kabar.store.Outcome;

/** Counts what becomes of each input. Used by one thread. */
final class Account {

    private final Progress progress;
    private final Consumer<Reject> rejects;
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    private final Map<String, Long> ignored = new TreeMap<>();
    private long read;
    private long loaded;
    private long unchanged;
    private long rejected;
    private long added;
    private long removed;

    Account(Progress progress, Consumer<Reject> rejects) {
        this.progress = progress;
        this.rejects = rejects;
    }

    /** One input was refused before it reached the store. */
    void refused(Reject reject) {
        read++;
        reject(reject);
        progress.step();
    }

    /** One graph was handed to the store. */
    void settled(Mapped.Ready ready, Outcome outcome) {
        read++;
        ready.ignored().forEach(name -> ignored.merge(name, 1L, Long::sum));
        switch (outcome) {
            case Outcome.Loaded done -> {
                loaded++;
                added += done.added();
                removed += done.removed();
            }
            case Outcome.Unchanged same -> unchanged++;
            case Outcome.Rejected broken ->
                    reject(
                            new Reject(
                                    Reason.SHAPE_VIOLATION,
                                    ready.origin(),
                                    String.join("; ", broken.violations()),
                                    ready.repairable().map(new ExtractionWriter()::line)));
        }
        progress.step();
    }

    private void reject(Reject reject) {
        rejected++;
        reasons.merge(reject.reason(), 1L, Long::sum);
        rejects.accept(reject);
    }

    /** The report so far. */
    Report report(List<String> inputs, Map<String, String> models, Map<String, Double> seconds) {
        Tally tally = new Tally(read, loaded, unchanged, rejected, reasons, ignored);
        return new Report(inputs, tally, added, removed, models, seconds);
    }
}
