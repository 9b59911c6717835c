package org.kabar.spark;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.kabar.load.Report;
import org.kabar.store.Retracted;
import org.kabar.store.RunStart;
import scala.Tuple2;

/**
 * The job: pieces of the input are read by tasks, readings of one key meet in one task in the order
 * of the input, settle there, and are written. Used by one thread.
 */
final class Pipeline {

    private final JavaSparkContext spark;
    private final JobSettings settings;
    private final Sizes sizes;

    Pipeline(JavaSparkContext spark, JobSettings settings, Sizes sizes) {
        this.spark = spark;
        this.settings = settings;
        this.sizes = sizes;
    }

    /**
     * Runs to the end.
     *
     * @param paths files and folders of this machine, or addresses
     * @param folder takes the output
     * @return what came of it; it adds up
     * @throws IOException if the output cannot be written
     */
    Account run(List<String> paths, OutputFolder folder, boolean overwrite) throws IOException {
        RunStart start = RunStart.now("kabar/" + settings.version(), paths);
        long began = System.nanoTime();
        Storage storage = Storage.with(spark.hadoopConfiguration());
        Workshop workshop = new Workshop(settings);
        List<InputPart> listed = listed(paths, workshop, storage);
        folder.begin(settings.base(), overwrite);
        List<InputPart> parts = new Cutting(storage, sizes.pieceBytes()).cut(listed, spark);
        int tasks = sizes.tasks(bytes(parts), tasks());
        write(parts, storage, workshop, folder, tasks);
        double first = secondsSince(began);
        Decided.Tally decided = resolve(folder, tasks);
        double total = secondsSince(began);
        Map<String, Double> seconds = Map.of("total", total, "resolve", total - first);
        return new Account(report(start, folder.counts(), paths, seconds), decided);
    }

    private Decided.Tally resolve(OutputFolder folder, int tasks) throws IOException {
        return settings.resolve() && folder.has(Output.FACTS)
                ? new GlobalResolution(spark, settings.base(), tasks).run(folder, writing())
                : Decided.Tally.NOTHING;
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static Report report(
            RunStart start, Counts counts, List<String> paths, Map<String, Double> seconds) {
        return new Report(
                start.id(),
                start.started(),
                OffsetDateTime.now(ZoneOffset.UTC),
                counts.paths(paths),
                counts.tally(paths),
                counts.added(),
                counts.removed(),
                new Retracted(0, 0),
                counts.models(),
                seconds);
    }

    private static List<InputPart> listed(List<String> paths, Workshop workshop, Storage storage)
            throws IOException {
        List<String> places = new ArrayList<>();
        boolean any = false;
        for (String path : paths) {
            String place = storage.qualified(path);
            places.add(place);
            any |= storage.exists(Storage.local(place));
        }
        if (!any) {
            throw new UsageException("there is nothing to read: " + String.join(", ", paths));
        }
        return new Listing(workshop.tools().inputs(), storage).of(places);
    }

    private void write(
            List<InputPart> parts,
            Storage storage,
            Workshop workshop,
            OutputFolder folder,
            int tasks) {
        Broadcast<Workshop> tools = spark.broadcast(workshop);
        Broadcast<Storage> where = spark.broadcast(storage);
        List<Bundle> bundles = Bundle.of(parts, sizes.ofBundle(bytes(parts), tasks()));
        spark.parallelize(bundles, Math.max(1, bundles.size()))
                .flatMapToPair(bundle -> reading(bundle, tools.value(), where.value()))
                .repartitionAndSortWithinPartitions(new Turn.ByKey(tasks))
                .mapPartitionsToPair(readings -> new Folding(tools.value().tools(), readings))
                .saveAsNewAPIHadoopFile(
                        folder.address(), Output.class, String.class, OutputFiles.class, writing());
    }

    private Configuration writing() {
        Configuration configuration = new Configuration(spark.hadoopConfiguration());
        configuration.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
        return configuration;
    }

    private static Iterator<Tuple2<Turn, Sent>> reading(
            Bundle bundle, Workshop workshop, Storage storage) {
        return new BundleReading(new PartReader(workshop.tools().inputs(), storage), bundle);
    }

    private int tasks() {
        return spark.defaultParallelism();
    }

    private static long bytes(List<InputPart> parts) {
        return parts.stream().mapToLong(InputPart::bytes).sum();
    }
}
