package org.kabar.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kabar.evaluate.Side.Thing;
import org.kabar.model.Span;

/** Mentions against mentions, by exact span, with and without their type. */
final class MentionComparison {

    private final Sentences sentences;
    private final Sheet sheet;

    MentionComparison(Sentences sentences, Sheet sheet) {
        this.sentences = sentences;
        this.sheet = sheet;
    }

    private record Typed(Span span, Coarse kind) {}

    void compare(List<Thing> gold, List<Thing> system) {
        Map<Typed, Integer> golds = typed(gold);
        Map<Typed, Integer> systems = typed(system);
        sheet.count(Metric.MENTION_TYPED, counts(golds, systems));
        for (Coarse kind : Coarse.values()) {
            sheet.count(kind.metric(), counts(only(kind, golds), only(kind, systems)));
        }
        Map<Span, Integer> goldSpans = spans(golds);
        Map<Span, Integer> systemSpans = spans(systems);
        sheet.count(Metric.MENTION_SPAN, counts(goldSpans, systemSpans));
        goldSpans.forEach(
                (span, times) -> {
                    if (times > systemSpans.getOrDefault(span, 0)) {
                        sheet.missed(
                                Metric.MENTION_SPAN,
                                about(span),
                                kinds(golds, span),
                                sentences.around(span));
                    }
                });
        systemSpans.forEach(
                (span, times) -> {
                    if (times > goldSpans.getOrDefault(span, 0)) {
                        sheet.spurious(
                                Metric.MENTION_SPAN,
                                about(span),
                                kinds(systems, span),
                                sentences.around(span));
                    }
                });
        otherwiseTyped(golds, systems, systemSpans);
    }

    private void otherwiseTyped(
            Map<Typed, Integer> golds,
            Map<Typed, Integer> systems,
            Map<Span, Integer> systemSpans) {
        golds.forEach(
                (typed, times) -> {
                    if (times > systems.getOrDefault(typed, 0)
                            && systemSpans.containsKey(typed.span())) {
                        sheet.wrong(
                                Metric.MENTION_TYPED,
                                about(typed.span()),
                                typed.kind().name(),
                                kinds(systems, typed.span()),
                                sentences.around(typed.span()));
                    }
                });
    }

    private String about(Span span) {
        return sentences.words(span) + " [" + span.begin() + "," + span.end() + ")";
    }

    private static String kinds(Map<Typed, Integer> mentions, Span span) {
        return mentions.keySet().stream()
                .filter(typed -> typed.span().equals(span))
                .map(typed -> typed.kind().name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** How often each span has each type; two entities may claim the same. */
    private static Map<Typed, Integer> typed(List<Thing> entities) {
        Map<Typed, Integer> mentions =
                new TreeMap<>(
                        java.util.Comparator.comparing(Typed::span).thenComparing(Typed::kind));
        for (Thing entity : entities) {
            Optional<Coarse> kind = Coarse.of(entity.type());
            if (kind.isPresent()) {
                entity.spans()
                        .forEach(
                                span ->
                                        mentions.merge(
                                                new Typed(span, kind.get()), 1, Integer::sum));
            }
        }
        return mentions;
    }

    private static Map<Typed, Integer> only(Coarse kind, Map<Typed, Integer> mentions) {
        Map<Typed, Integer> only = new HashMap<>(mentions);
        only.keySet().removeIf(typed -> typed.kind() != kind);
        return only;
    }

    private static Map<Span, Integer> spans(Map<Typed, Integer> mentions) {
        Map<Span, Integer> spans = new TreeMap<>();
        mentions.forEach((typed, times) -> spans.merge(typed.span(), times, Integer::sum));
        return spans;
    }

    private static <T> Counts counts(Map<T, Integer> gold, Map<T, Integer> system) {
        int common =
                gold.entrySet().stream()
                        .mapToInt(
                                each ->
                                        Math.min(
                                                each.getValue(),
                                                system.getOrDefault(each.getKey(), 0)))
                        .sum();
        return Counts.of(common, total(system), total(gold));
    }

    private static <T> int total(Map<T, Integer> mentions) {
        return mentions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
