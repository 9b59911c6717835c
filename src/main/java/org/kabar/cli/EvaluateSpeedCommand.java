package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Reading;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar evaluate speed}: seconds per article on one thread, and where they go. */
@Command(
        name = "speed",
        description = {
            "Measures how long articles take on one thread, by stage, after a warm-up.",
            "Extractions among the input are passed over, since there is no text to read."
        },
        mixinStandardHelpOptions = true)
final class EvaluateSpeedCommand implements Callable<Integer> {

    private static final String READ = "read";

    @Mixin private TimedReadingOptions reading = new TimedReadingOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        reading.check();
        Reference reference = Reference.load();
        Set<String> eventTypes = reference.eventTypes();
        Understanding understanding =
                Understanding.load(
                        () -> AuthorityFile.read(reference.authority()), Version.number());
        Refusals refusals = new Refusals(spec.commandLine().getErr());
        List<Article> articles = List.of();
        LapClock clock = new LapClock();
        for (int round = 0; round < reading.warmUp() + reading.rounds(); round++) {
            boolean first = round == 0;
            LapClock current = round < reading.warmUp() ? new LapClock() : clock;
            current.enter(READ);
            articles = articles(eventTypes, first ? refusals : new Refusals(nowhere()));
            current.stop();
            for (Article article : articles) {
                understanding.extract(article, current::enter);
                current.stop();
            }
        }
        if (articles.isEmpty()) {
            throw new UserError("there is no article to read");
        }
        print(articles, clock.seconds());
        return refusals.exitCode(reading.paths()).code();
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(java.io.Writer.nullWriter());
    }

    private List<Article> articles(Set<String> eventTypes, Refusals refusals) {
        List<Article> articles = new ArrayList<>();
        new Inputs(new JsonReader(eventTypes), Limits.standard(), Metadata.none(), System.in)
                .read(
                        reading.paths(),
                        reading -> {
                            switch (reading) {
                                case Reading.Refused refused -> refusals.add(refused.reject());
                                case Reading.OfArticle of -> articles.add(of.article());
                                case Reading.OfExtraction passedOver -> {}
                            }
                            return true;
                        });
        return articles;
    }

    private void print(List<Article> articles, SequencedMap<String, Double> seconds) {
        PrintWriter out = spec.commandLine().getOut();
        int read = articles.size() * reading.rounds();
        double total = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        long characters = articles.stream().mapToLong(a -> a.text().codePointLength()).sum();
        if (json) {
            out.println(json(articles.size(), characters, read, total, seconds));
        } else {
            out.printf(
                    Locale.ROOT,
                    "%d articles of %d characters on average, read %d times each on one thread%n",
                    articles.size(),
                    characters / articles.size(),
                    reading.rounds());
            out.printf("%-12s%20s%8s%n", "stage", "seconds per article", "share");
            seconds.forEach((stage, spent) -> line(out, stage, spent, read, total));
            line(out, "all", total, read, total);
            out.printf(Locale.ROOT, "%.1f articles per second%n", read / total);
        }
        out.flush();
    }

    private static void line(PrintWriter out, String stage, double spent, int read, double total) {
        out.printf(Locale.ROOT, "%-12s%20.5f%7.1f%%%n", stage, spent / read, 100 * spent / total);
    }

    private String json(
            int articles,
            long characters,
            int read,
            double total,
            SequencedMap<String, Double> seconds) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("articles", articles);
        node.put("characters", characters);
        node.put("rounds", reading.rounds());
        node.put("articlesPerSecond", read / total);
        node.put("secondsPerArticle", total / read);
        ObjectNode stages = node.putObject("secondsPerArticleByStage");
        seconds.forEach((stage, spent) -> stages.put(stage, spent / read));
        return ScoreJson.text(node);
    }
}
