package org.kabar.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.kabar.model.Reject;

/** A bulk build gives the database that Jena's own loader gives, whatever the data. */
class BulkBuildProperties {

    /** So little that the dictionary forgets and the statements go to the disk all the time. */
    private static final long LITTLE = 1024;

    private static final long MUCH = 64L << 20;

    @Provide
    Arbitrary<List<String>> lines() {
        return OddRdf.lines();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void aBuildHoldsWhatJenasLoaderLoads(
            @ForAll("lines") List<String> lines, @ForAll boolean withMuchMemory)
            throws IOException {
        long memory = withMuchMemory ? MUCH : LITTLE;
        Path folder = Files.createTempDirectory("bulk");
        Path file = folder.resolve("data.nq");
        Files.write(file, lines, StandardCharsets.UTF_8);
        DatasetGraph loaded = DatabaseMgr.createDatasetGraph();
        DataLoader loader = LoaderFactory.basicLoader(loaded, (format, args) -> {});
        loader.startBulk();
        loader.load(file.toString());
        loader.finishBulk();

        List<Reject> rejects = new ArrayList<>();
        GenerationBuilder.Built built = build(folder, file, memory, rejects);

        DatasetGraph opened = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            DatasetGraph found = opened.calculateRead(() -> copy(opened));
            DatasetGraph wanted = loaded.calculateRead(() -> copy(loaded));
            assertThat(rejects).isEmpty();
            assertThat(IsoMatcher.isomorphic(wanted, found)).isTrue();
            // A copy in memory takes literals of one value for one.
            assertThat(built.statements())
                    .isEqualTo(loaded.calculateRead(() -> loaded.stream().count()));
            assertThat(built.given()).isEqualTo(lines.size());
            wanted.stream()
                    .filter(quad -> !hasBlank(quad))
                    .forEach(
                            quad ->
                                    // TDB2 writes 1.50 as 1.5, but does not find it by that.
                                    assertThat(opened.calculateRead(() -> opened.contains(quad)))
                                            .as("%s", quad)
                                            .isEqualTo(
                                                    loaded.calculateRead(
                                                            () -> loaded.contains(quad))));
        } finally {
            TDBInternal.expel(opened, true);
            delete(folder);
        }
    }

    private static GenerationBuilder.Built build(
            Path folder, Path file, long memory, List<Reject> rejects) {
        try (GenerationBuilder builder =
                        new GenerationBuilder(folder.resolve("Data-0001"), memory, memory);
                RdfReading reading = new RdfReading(builder, new StatementWriter(builder), 2)) {
            reading.read(
                    new RdfFile(
                            file.toString(),
                            file.toUri().toString(),
                            RdfFile.Syntax.NQUADS,
                            () -> Files.newInputStream(file)),
                    rejects::add);
            return builder.finish(Map.of());
        }
    }

    private static DatasetGraph copy(DatasetGraph dataset) {
        DatasetGraph copy = DatasetGraphFactory.create();
        dataset.find().forEachRemaining(copy::add);
        return copy;
    }

    private static boolean hasBlank(Quad quad) {
        return List.of(quad.getGraph(), quad.getSubject(), quad.getObject()).stream()
                .anyMatch(Node::isBlank);
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (Path each : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
