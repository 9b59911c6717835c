package org.kabar.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.kabar.annotate.BareModels;
import org.kabar.load.Extracting;
import org.kabar.load.Understanding;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Reading;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;

/**
 * Times the way from an article to its extraction against the models alone, article by article in
 * turn, so that whatever slows the machine slows both; then one worker against two. Used once, by
 * one thread.
 */
final class TextBench {

    private static final String BARE = "bare";
    private static final String READ = "read";
    private static final double NANOS = 1e9;

    private final Understanding understanding;
    private final Set<String> eventTypes;
    private final List<String> paths;
    private final Refusals refusals;
    private final Map<String, BareModels> bare = new HashMap<>();
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private long names;

    /**
     * A comparison.
     *
     * @param paths the articles; extractions among them are passed over
     * @param refusals takes what cannot be read
     */
    TextBench(
            Understanding understanding,
            Set<String> eventTypes,
            List<String> paths,
            Refusals refusals) {
        this.understanding = understanding;
        this.eventTypes = Set.copyOf(eventTypes);
        this.paths = List.copyOf(paths);
        this.refusals = refusals;
    }

    /**
     * Runs it.
     *
     * @param warmUp how often all articles are read untimed
     * @param rounds how often they are read and timed
     * @throws UserError if there is no article
     */
    TextFigures run(int warmUp, int rounds) {
        List<Article> articles = new ArrayList<>();
        read(
                reading -> {
                    switch (reading) {
                        case Reading.Refused refused -> refusals.add(refused.reject());
                        case Reading.OfArticle of -> articles.add(of.article());
                        case Reading.OfExtraction passedOver -> {}
                    }
                });
        if (articles.isEmpty()) {
            throw new UserError("there is no article to read");
        }
        for (int round = 0; round < warmUp; round++) {
            inTurn(articles, round, LapClock.ofProcessor());
        }
        LapClock clock = LapClock.ofProcessor();
        long early = 0;
        for (int round = 0; round < rounds; round++) {
            clock.enter(READ);
            read(reading -> {});
            clock.stop();
            if (round == rounds / 3) {
                int third = rounds < 3 ? articles.size() * rounds / 3 : 0;
                inTurn(articles.subList(0, third), round, clock);
                early = heap();
                inTurn(articles.subList(third, articles.size()), round, clock);
            } else {
                inTurn(articles, round, clock);
            }
        }
        long late = heap();
        SequencedMap<String, Double> seconds = clock.seconds();
        return new TextFigures(
                articles.size(),
                articles.stream().mapToLong(article -> article.text().codePointLength()).sum(),
                rounds,
                seconds,
                workers(articles.size(), rounds),
                early,
                late,
                names);
    }

    private void inTurn(List<Article> articles, int round, LapClock clock) {
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            if ((round + i) % 2 == 0) {
                alone(article, clock);
            }
            understanding.extract(article, clock::enter);
            clock.stop();
            if ((round + i) % 2 == 1) {
                alone(article, clock);
            }
        }
    }

    private void alone(Article article, LapClock clock) {
        BareModels models =
                bare.computeIfAbsent(understanding.language(article), BareModels::ofLanguage);
        clock.enter(BARE);
        names += models.read(article.text().toString()).names();
        clock.stop();
    }

    /** Articles per second with one worker and with two, in turn. */
    private List<Double> workers(int articles, int rounds) {
        double[] seconds = new double[2];
        for (int round = 0; round < 2 * rounds; round++) {
            int jobs = (round + round / 2) % 2;
            long begin = System.nanoTime();
            new Extracting(inputs(), paths, jobs + 1, Long.MAX_VALUE)
                    .run(understanding::understand, understood -> {});
            seconds[jobs] += (System.nanoTime() - begin) / NANOS;
        }
        return List.of(articles * rounds / seconds[0], articles * rounds / seconds[1]);
    }

    /** The heap in use, in bytes, when all that is no longer needed is gone. */
    private long heap() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private void read(java.util.function.Consumer<Reading> readings) {
        inputs().read(
                        paths,
                        reading -> {
                            readings.accept(reading);
                            return true;
                        });
    }

    private Inputs inputs() {
        return new Inputs(
                new JsonReader(eventTypes), Limits.standard(), Metadata.none(), System.in);
    }
}
