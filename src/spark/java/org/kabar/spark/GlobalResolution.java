package org.kabar.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.kabar.load.resolving.Standing;
import org.kabar.map.profile.EventFacts;
import org.kabar.map.profile.EventGathering;
import org.kabar.model.KnownEntity;
import org.kabar.resolve.Grade;
import org.kabar.resolve.Proposal;
import scala.Tuple2;

/**
 * The second step of the job: what is one across all articles, as it comes out where a store that
 * holds the same articles is resolved for the first time. Entities come first, then events with the
 * merges of entities applied.
 *
 * <p>All is compared by tasks. The process that leads the job has no more than the pairs of
 * entities that are merged, which it sends to all; they are few beside the entities. Used by one
 * thread.
 */
final class GlobalResolution {

    private final JavaSparkContext spark;
    private final Comparing.Tools tools;
    private final Broadcast<Comparing> comparing;
    private final int partitions;

    /**
     * A resolution.
     *
     * @param base the beginning of all IRIs of data
     * @param partitions how many tasks compare at a time
     */
    GlobalResolution(JavaSparkContext spark, String base, int partitions) {
        Comparing comparing = new Comparing(base);
        this.spark = spark;
        this.tools = comparing.tools();
        this.comparing = spark.broadcast(comparing);
        this.partitions = partitions;
    }

    /**
     * Resolves what the first step has left in a folder, and writes what comes of it there.
     *
     * @param configuration for writing
     * @return how much there is to decide
     */
    Decided.Tally run(OutputFolder folder, Configuration configuration) {
        JavaRDD<FactsLine> facts =
                spark.textFile(folder.address() + "/" + Output.FACTS.folder())
                        .map(FactsLine::parse);
        JavaPairRDD<String, Decided> entities = placed(entities(facts), Decided.Kind.ENTITY);
        Broadcast<Map<String, String>> standing = spark.broadcast(standing(entities));
        JavaPairRDD<String, Decided> events = placed(events(facts, standing), Decided.Kind.EVENT);
        JavaRDD<Decided> all = entities.values().union(events.values());
        Broadcast<Comparing> with = comparing;
        all.flatMapToPair(it -> it.written(with.value().tools()))
                .saveAsNewAPIHadoopFile(
                        folder.address(),
                        Output.class,
                        String.class,
                        OutputFiles.class,
                        configuration);
        return all.map(Decided::tally).fold(Decided.Tally.NOTHING, Decided.Tally::and);
    }

    private JavaPairRDD<String, List<Proposal>> entities(JavaRDD<FactsLine> facts) {
        Broadcast<Comparing> with = comparing;
        List<String> known = new ArrayList<>(new TreeSet<>(tools.known().keySet()));
        JavaRDD<EntityPile> ofAuthority = spark.parallelize(known).map(EntityPile::new);
        JavaPairRDD<String, EntityPile> piles =
                facts.flatMap(line -> line.accompanied().iterator())
                        .map(EntityPile::of)
                        .union(ofAuthority)
                        .mapToPair(pile -> new Tuple2<>(pile.key(), pile))
                        .reduceByKey(EntityPile::with, partitions);
        return new Round<>(new EntityKind(with), partitions)
                .run(
                        piles.flatMapValues(it -> it.names(known(with)).stream().iterator()),
                        piles,
                        it -> it.whole(known(with)));
    }

    private static Map<String, KnownEntity> known(Broadcast<Comparing> comparing) {
        return comparing.value().tools().known();
    }

    private JavaPairRDD<String, List<Proposal>> events(
            JavaRDD<FactsLine> facts, Broadcast<Map<String, String>> standing) {
        JavaPairRDD<String, EventGathering> events =
                facts.flatMapToPair(GlobalResolution::told)
                        .aggregateByKey(
                                new FirstArticles<EventFacts>(),
                                partitions,
                                (first, one) -> first.with(one.article(), one),
                                (first, others) -> first.with(others))
                        .flatMapToPair(it -> event(it._1(), it._2()));
        return new Round<>(new EventKind(comparing, standing), partitions)
                .run(events, events, Optional::of);
    }

    private static Iterator<Tuple2<String, EventFacts>> told(FactsLine line) {
        return line.events().stream().map(it -> new Tuple2<>(it.name(), it)).iterator();
    }

    private static Iterator<Tuple2<String, EventGathering>> event(
            String name, FirstArticles<EventFacts> facts) {
        EventGathering event = new EventGathering(name);
        facts.all().forEach(event::add);
        return event.event().map(it -> new Tuple2<>(name, event)).stream().iterator();
    }

    /** Puts decisions where they can be read again without being made again. */
    private JavaPairRDD<String, Decided> placed(
            JavaPairRDD<String, List<Proposal>> proposals, Decided.Kind kind) {
        return proposals
                .mapValues(it -> new Decided(kind, it))
                .partitionBy(new HashPartitioner(partitions));
    }

    /** From each entity for which another one stands to the other. */
    private Map<String, String> standing(JavaPairRDD<String, Decided> entities) {
        List<Proposal> applied =
                entities.values()
                        .flatMap(it -> it.proposals().iterator())
                        .filter(it -> it.grade() == Grade.APPLY)
                        .collect();
        Standing groups = new Standing(tools.known()::containsKey);
        applied.forEach(it -> groups.join(it.first(), it.second()));
        Map<String, String> standing = new HashMap<>();
        applied.stream()
                .flatMap(it -> Stream.of(it.first(), it.second()))
                .forEach(key -> standing.put(key, groups.of(key)));
        return standing;
    }
}
