package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.evaluate.EntityAlignment.Both;
import org.kabar.evaluate.Side.Thing;
import org.kabar.model.Span;

/** Entities against entities: clusters of mentions, and links to Wikidata. */
final class EntityComparison {

    private final Sentences sentences;
    private final Sheet sheet;

    EntityComparison(Sentences sentences, Sheet sheet) {
        this.sentences = sentences;
        this.sheet = sheet;
    }

    /** Compares, and gives the alignment that everything else rests on. */
    EntityAlignment compare(List<Thing> gold, List<Thing> system) {
        sheet.count(Metric.ENTITY_B3, bCubed(clusters(gold), clusters(system)));
        EntityAlignment alignment = EntityAlignment.of(gold, system);
        sheet.count(
                Metric.ENTITY_CEAF,
                Counts.of(alignment.similarity(), mentioned(system), mentioned(gold)));
        differences(gold, system, alignment);
        wikidata(gold, alignment.found());
        return alignment;
    }

    private static int mentioned(List<Thing> entities) {
        return (int) entities.stream().filter(entity -> !entity.spans().isEmpty()).count();
    }

    /** A mention that two entities claim stays with the first. */
    private static List<Set<Span>> clusters(List<Thing> entities) {
        Set<Span> seen = new HashSet<>();
        List<Set<Span>> clusters = new ArrayList<>();
        for (Thing entity : entities) {
            Set<Span> cluster = new HashSet<>(entity.spans());
            cluster.removeAll(seen);
            seen.addAll(entity.spans());
            if (!cluster.isEmpty()) {
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    /** A mention that the other side lacks scores 0. */
    private static Counts bCubed(List<Set<Span>> gold, List<Set<Span>> system) {
        double precision = 0;
        double recall = 0;
        for (Set<Span> g : gold) {
            for (Set<Span> s : system) {
                double square = Math.pow((double) Overlap.common(g, s), 2);
                precision += square / s.size();
                recall += square / g.size();
            }
        }
        return new Counts(precision, recall, size(system), size(gold));
    }

    private static int size(List<Set<Span>> clusters) {
        return clusters.stream().mapToInt(Set::size).sum();
    }

    private void differences(List<Thing> gold, List<Thing> system, EntityAlignment alignment) {
        Set<String> goldFound =
                alignment.pairs().stream().map(b -> b.gold().id()).collect(Collectors.toSet());
        Set<String> systemFound =
                alignment.pairs().stream().map(b -> b.system().id()).collect(Collectors.toSet());
        for (Thing entity : gold) {
            if (!goldFound.contains(entity.id())) {
                sheet.missed(Metric.ENTITY_CEAF, name(entity), shown(entity), sentence(entity));
            }
        }
        for (Thing entity : system) {
            if (!systemFound.contains(entity.id())) {
                sheet.spurious(Metric.ENTITY_CEAF, name(entity), shown(entity), sentence(entity));
            }
        }
        alignment.pairs().forEach(this::difference);
    }

    private void difference(Both both) {
        List<Span> goldOnly = beyond(both.gold(), both.system());
        List<Span> systemOnly = beyond(both.system(), both.gold());
        if (!goldOnly.isEmpty() || !systemOnly.isEmpty()) {
            List<Span> where = goldOnly.isEmpty() ? systemOnly : goldOnly;
            sheet.wrong(
                    Metric.ENTITY_CEAF,
                    name(both.gold()),
                    "only here: " + listed(goldOnly),
                    "only here: " + listed(systemOnly),
                    sentences.aroundFirst(where));
        }
    }

    private static List<Span> beyond(Thing one, Thing other) {
        return one.spans().stream().filter(span -> !other.spans().contains(span)).sorted().toList();
    }

    private String listed(List<Span> spans) {
        return spans.isEmpty()
                ? "nothing"
                : spans.stream().map(sentences::words).collect(Collectors.joining(", "));
    }

    private void wikidata(List<Thing> gold, Map<String, Thing> found) {
        for (Thing entity : gold) {
            Optional<String> wanted = entity.wikidata();
            if (wanted.isEmpty()) {
                continue;
            }
            Optional<String> given =
                    Optional.ofNullable(found.get(entity.id())).flatMap(Thing::wikidata);
            boolean right = given.equals(wanted);
            sheet.count(Metric.WIKIDATA, Counts.of(right ? 1 : 0, given.isPresent() ? 1 : 0, 1));
            if (!right && given.isPresent()) {
                sheet.wrong(
                        Metric.WIKIDATA, name(entity), wanted.get(), given.get(), sentence(entity));
            } else if (!right) {
                sheet.missed(Metric.WIKIDATA, name(entity), wanted.get(), sentence(entity));
            }
        }
    }

    private static String name(Thing entity) {
        return entity.names().getFirst();
    }

    private static String shown(Thing entity) {
        return entity.type().label() + " " + String.join(" | ", entity.names());
    }

    private String sentence(Thing entity) {
        return sentences.aroundFirst(List.copyOf(entity.spans()));
    }
}
