package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kabar.model.Extraction;
import org.kabar.model.Producer;
import org.kabar.model.Text;

/** Compares extractions with gold. Immutable and thread-safe. */
public final class Scorer {

    private final EventTypes types;
    private final Fillers fillers = new Fillers(Wording.load());

    /**
     * A scorer.
     *
     * @param types which event types are kinds of which, for the relaxed metrics
     */
    public Scorer(EventTypes types) {
        this.types = types;
    }

    /**
     * Scores. The gold says which articles count: one that the system lacks is scored as empty, one
     * that the gold lacks is left out.
     *
     * @param gold extractions that are right, each article once
     * @param system extractions to be measured, each article once
     * @throws DifferentTextException if both have a text of one article and these are not the same
     */
    public Scores score(List<Extraction> gold, List<Extraction> system) {
        Map<String, Extraction> systems =
                system.stream()
                        .collect(Collectors.toMap(e -> e.article().id(), Function.identity()));
        List<String> warnings = new ArrayList<>();
        List<ArticleComparison> articles = new ArrayList<>();
        for (Extraction right : gold) {
            Optional<Extraction> given = Optional.ofNullable(systems.get(right.article().id()));
            if (given.isEmpty()) {
                warnings.add(right.article().id() + ": no system output, scored as empty");
            }
            articles.add(article(right, given.orElseGet(() -> empty(right)), warnings));
        }
        strangers(gold, system, warnings);
        return total(articles, isLinking(gold, systems), warnings);
    }

    private ArticleComparison article(Extraction gold, Extraction system, List<String> warnings) {
        Text text = text(gold, system);
        if (text.isEmpty()) {
            warnings.add(gold.article().id() + ": no text, offsets are shown instead");
        }
        warnings.addAll(Doubts.ofGold(gold, text));
        warnings.addAll(Doubts.ofSystem(system));
        return ArticleComparison.of(gold, system, text, types, fillers);
    }

    private static Text text(Extraction gold, Extraction system) {
        Text mine = gold.article().text();
        Text yours = system.article().text();
        if (!mine.isEmpty() && !yours.isEmpty() && !mine.equals(yours)) {
            throw new DifferentTextException(gold.article().id());
        }
        return mine.isEmpty() ? yours : mine;
    }

    private static Extraction empty(Extraction gold) {
        return new Extraction(
                gold.article(),
                new Producer("none", Map.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void strangers(
            List<Extraction> gold, List<Extraction> system, List<String> warnings) {
        var known = gold.stream().map(e -> e.article().id()).collect(Collectors.toSet());
        for (Extraction extraction : system) {
            String id = extraction.article().id();
            if (!known.contains(id)) {
                warnings.add(id + ": is not in the gold, left out");
            }
        }
    }

    /** Whether the system says at all which entities of different articles are the same. */
    private static boolean isLinking(List<Extraction> gold, Map<String, Extraction> systems) {
        return gold.stream()
                .flatMap(right -> Optional.ofNullable(systems.get(right.article().id())).stream())
                .flatMap(extraction -> extraction.entities().stream())
                .anyMatch(entity -> entity.key().isPresent());
    }

    private static Scores total(
            List<ArticleComparison> articles, boolean linking, List<String> warnings) {
        Map<Metric, Counts> metrics = new EnumMap<>(Metric.class);
        SequencedMap<String, Map<Metric, Counts>> each = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ArticleComparison article : articles) {
            article.counts()
                    .forEach((metric, counts) -> metrics.merge(metric, counts, Counts::plus));
            each.put(article.article(), article.counts());
            findings.addAll(article.findings());
        }
        for (Metric metric : Metric.values()) {
            metrics.putIfAbsent(metric, Counts.NONE);
        }
        if (linking) {
            CrossArticle cross = CrossArticle.of(articles);
            metrics.put(Metric.CROSS_IRI, cross.counts());
            findings.addAll(cross.findings());
        }
        List<AssertionAlignment> alignments =
                articles.stream().map(ArticleComparison::assertions).toList();
        return new Scores(
                metrics,
                each,
                findings,
                Confusion.of(alignments),
                Reliability.of(alignments),
                warnings);
    }
}
