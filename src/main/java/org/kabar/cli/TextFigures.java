package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.kabar.annotate.BareModels;

/**
 * What reading articles costs beside the bare models.
 *
 * @param articles how many
 * @param characters of all of them, in code points
 * @param rounds how often each was read
 * @param seconds processor time by stage, of all rounds; {@code bare} is that of the bare models
 * @param perSecond articles per second with one worker, and with two
 * @param heapEarly bytes of heap in use after a third of the reading
 * @param heapLate the same at the end
 * @param names how many names the bare models found, in all rounds
 */
record TextFigures(
        int articles,
        long characters,
        int rounds,
        SequencedMap<String, Double> seconds,
        List<Double> perSecond,
        long heapEarly,
        long heapLate,
        long names) {

    private static final String BARE = "bare";
    private static final Set<String> MODELS = Set.of("sentences", "tokens", "tags", "names");
    private static final int MEGA = 1 << 20;

    /** Seconds per article of the bare models. */
    double bare() {
        return perArticle(Set.of(BARE));
    }

    /** Seconds per article of the models as Kabar runs them. */
    double models() {
        return perArticle(MODELS);
    }

    /** Seconds per article of all the rest that Kabar does. */
    double own() {
        return perArticle(seconds.keySet()) - bare() - models();
    }

    private double perArticle(Set<String> stages) {
        double sum =
                seconds.entrySet().stream()
                        .filter(stage -> stages.contains(stage.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
        return sum / articles / rounds;
    }

    private double workers() {
        return perSecond.getLast() / perSecond.getFirst();
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "%d cores, %s %s, Java %s, at most %d MB of heap"
                .formatted(
                        runtime.availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        runtime.maxMemory() / MEGA);
    }

    /** The figures for eyes. */
    List<String> lines() {
        double kabar = models() + own();
        return List.of(
                "%d articles of %d characters on average, read %d times each"
                        .formatted(articles, characters / articles, rounds),
                row("", "seconds per article", "to bare"),
                row("bare models", number("%.5f", bare()), number("%.3f", 1.0)),
                row("Kabar", number("%.5f", kabar), number("%.3f", kabar / bare())),
                row("  its models", number("%.5f", models()), number("%.3f", models() / bare())),
                row("  its own work", number("%.5f", own()), number("%.3f", own() / bare())),
                row("", "articles per second", "to one"),
                row("one worker", number("%.1f", perSecond.getFirst()), number("%.3f", 1.0)),
                row("two workers", number("%.1f", perSecond.getLast()), number("%.3f", workers())),
                row("", "MB of heap in use", ""),
                row("after a third", number("%.1f", (double) heapEarly / MEGA), ""),
                row("at the end", number("%.1f", (double) heapLate / MEGA), ""),
                "machine: " + machine(),
                "versions: Kabar " + Version.number() + ", OpenNLP " + BareModels.version());
    }

    private static String row(String what, String figure, String ratio) {
        return "%-16s%20s%10s".formatted(what, figure, ratio).stripTrailing();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** The figures for machines. */
    ObjectNode json() {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("articles", articles);
        node.put("characters", characters);
        node.put("rounds", rounds);
        node.put("secondsPerArticleBare", bare());
        node.put("secondsPerArticleKabar", models() + own());
        node.put("secondsPerArticleModels", models());
        node.put("secondsPerArticleOwn", own());
        node.put("kabarToBare", (models() + own()) / bare());
        node.put("ownToBare", own() / bare());
        node.put("articlesPerSecondOneWorker", perSecond.getFirst());
        node.put("articlesPerSecondTwoWorkers", perSecond.getLast());
        node.put("twoWorkersToOne", workers());
        node.put("heapBytesAfterAThird", heapEarly);
        node.put("heapBytesAtTheEnd", heapLate);
        node.put("namesFoundBare", names);
        node.put("machine", machine());
        node.put("kabar", Version.number());
        node.put("openNlp", BareModels.version());
        ObjectNode stages = node.putObject("secondsPerArticleByStage");
        seconds.forEach((stage, spent) -> stages.put(stage, spent / articles / rounds));
        return node;
    }
}
