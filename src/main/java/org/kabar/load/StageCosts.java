package org.kabar.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Mapper;
import org.kabar.model.Reading;
import org.kabar.read.Inputs;
import org.kabar.store.ShapeCheck;

/**
 * Measures what the way from extractions to graphs that may be stored costs, stage by stage, in
 * time of the processor on one thread. Nothing is stored. Used by one thread, once.
 */
public final class StageCosts {

    /** How many records go through a stage before the next, so that the clock is read seldom. */
    private static final int ROUND = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Understanding understanding;
    private final Mapper mapper;
    private final Fingerprints fingerprints;
    private final ShapeCheck check;
    private final List<Reading.OfExtraction> round = new ArrayList<>();
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long records;
    private long quads;
    private long refused;
    private long since;

    /** The stages. */
    public enum Stage {
        /** Finding records and parsing them. */
        READ,
        /** Hashing the input. */
        HASH,
        /** Giving entities their canonical keys. */
        RESOLVE,
        /** Making the graph. */
        MAP,
        /** Checking the graph against the shapes. */
        CHECK
    }

    /**
     * What was measured.
     *
     * @param records how many extractions went through
     * @param refused how many of their graphs break a shape
     * @param quads how many quads the graphs have
     * @param nanos nanoseconds of the processor by stage
     */
    public record Result(long records, long refused, long quads, Map<Stage, Long> nanos) {

        /** Copies the map. */
        public Result {
            nanos = Map.copyOf(nanos);
        }

        /** Microseconds of the processor for each quad; not a number without quads. */
        public double microsPerQuad(Stage stage) {
            return nanos.getOrDefault(stage, 0L) / 1e3 / quads;
        }
    }

    /** With the parts that a loader has. */
    public StageCosts(
            Understanding understanding,
            Mapper mapper,
            Fingerprints fingerprints,
            ShapeCheck check) {
        this.understanding = understanding;
        this.mapper = mapper;
        this.fingerprints = fingerprints;
        this.check = check;
    }

    /**
     * Reads extractions and takes them through all stages; other records are passed over.
     *
     * @param warmUp after how many records, rounded up to a hundred, to begin to count
     * @param most how many records to count, if there are so many
     */
    public Result measure(Inputs inputs, List<String> paths, long warmUp, long most) {
        long[] left = {warmUp};
        since = THREADS.getCurrentThreadCpuTime();
        inputs.read(
                paths,
                reading -> {
                    if (reading instanceof Reading.OfExtraction extraction) {
                        round.add(extraction);
                    }
                    if (round.size() == ROUND) {
                        finishRound();
                        if (left[0] > 0) {
                            left[0] -= ROUND;
                            forget();
                        }
                    }
                    return left[0] > 0 || records < most;
                });
        finishRound();
        return new Result(records, refused, quads, nanos);
    }

    private void finishRound() {
        lap(Stage.READ);
        List<String> hashes = round.stream().map(fingerprints::of).toList();
        lap(Stage.HASH);
        List<Understood> understood =
                round.stream().map(reading -> understanding.understand(reading)).toList();
        lap(Stage.RESOLVE);
        List<ArticleGraph> graphs = new ArrayList<>();
        for (int i = 0; i < understood.size(); i++) {
            if (understood.get(i) instanceof Understood.Extracted extracted) {
                graphs.add(mapper.map(extracted.extraction()).from(hashes.get(i)));
            }
        }
        lap(Stage.MAP);
        refused += graphs.stream().filter(graph -> !check.violations(graph).isEmpty()).count();
        lap(Stage.CHECK);
        records += round.size();
        quads += graphs.stream().mapToLong(graph -> graph.triples().size()).sum();
        round.clear();
        since = THREADS.getCurrentThreadCpuTime();
    }

    private void lap(Stage stage) {
        long now = THREADS.getCurrentThreadCpuTime();
        nanos.merge(stage, now - since, Long::sum);
        since = now;
    }

    private void forget() {
        nanos.clear();
        records = 0;
        quads = 0;
        refused = 0;
    }
}
