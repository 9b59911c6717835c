package org.kabar.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.solver.SolverLibTDB;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.solver.stats.StatsResults;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What TDB2's optimizer knows of a database: how often each predicate and each class occurs in the
 * union of its graphs, which is what queries ask. The same as {@code tdb2.tdbstats
 * --graph=urn:x-arq:UnionGraph} of Jena prints. It counts when the database is next opened.
 *
 * @param generation where they are kept
 */
record Statistics(Generation generation) {

    /** Statistics are taken anew when the database has changed by more than one part in so many. */
    private static final long PARTS = 5;

    /** When they were taken; empty if there are none. */
    Optional<Instant> taken() {
        try {
            return Optional.of(Files.getLastModifiedTime(file()).toInstant());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Whether there are none, or those there are tell of a database that was much larger or
     * smaller.
     *
     * @param quads the statements that there are now
     */
    boolean isStale(long quads) {
        OptionalLong then = GenerationNote.of(generation).countedQuads();
        return taken().isEmpty()
                || then.isEmpty()
                || Math.abs(quads - then.getAsLong()) > then.getAsLong() / PARTS;
    }

    /** Takes and writes them. */
    void take(DatasetGraph dataset) {
        DatasetGraphTDB data = TDBInternal.requireStorage(dataset);
        try {
            Path fresh = generation.path().resolve(Names.optStats + ".new");
            long quads =
                    data.calculateRead(
                            () -> {
                                write(collect(data), fresh);
                                return Quads.count(data);
                            });
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
            GenerationNote.of(generation).counted(quads).write(generation);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes what was counted while the database was built.
     *
     * @param quads the statements that it held then
     */
    void write(StatsResults results, long quads) {
        write(results, file());
        GenerationNote.of(generation).counted(quads).write(generation);
    }

    private static StatsResults collect(DatasetGraphTDB data) {
        NodeTupleTable quads = data.getQuadTable().getNodeTupleTable();
        StatsCollectorNodeId collector = new StatsCollectorNodeId(quads.getNodeTable());
        Iterator<Tuple<NodeId>> union = SolverLibTDB.unionGraph(quads);
        while (union.hasNext()) {
            Tuple<NodeId> quad = union.next();
            collector.record(quad.get(0), quad.get(1), quad.get(2), quad.get(3));
        }
        return collector.results();
    }

    private static void write(StatsResults results, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Stats.write(out, results);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file() {
        return generation.path().resolve(Names.optStats);
    }
}
