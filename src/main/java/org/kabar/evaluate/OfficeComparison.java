package org.kabar.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.evaluate.Side.Post;
import org.kabar.model.Extraction;

/** Posts against posts. */
final class OfficeComparison {

    /** So much of the words of a post must agree for the relaxed score. */
    private static final double ENOUGH = 0.5;

    private final Sentences sentences;
    private final Labels labels;
    private final Sheet sheet;
    private final Map<String, String> wordsAsWritten = new HashMap<>();

    OfficeComparison(Sentences sentences, Labels labels, Sheet sheet) {
        this.sentences = sentences;
        this.labels = labels;
        this.sheet = sheet;
    }

    /** Remembers how the posts of an extraction are written, so that findings can show them. */
    OfficeComparison showing(Extraction extraction) {
        extraction
                .offices()
                .forEach(
                        office ->
                                wordsAsWritten.putIfAbsent(
                                        Wording.normal(office.title()), office.title()));
        return this;
    }

    void compare(List<Post> gold, List<Post> system) {
        Set<Post> common = new HashSet<>(gold);
        common.retainAll(system);
        sheet.count(Metric.OFFICES_STRICT, Counts.of(common.size(), system.size(), gold.size()));
        Assignment relaxed = Ranked.best(gold, system, OfficeComparison::close);
        sheet.count(
                Metric.OFFICES_RELAXED,
                Counts.of(relaxed.pairs().size(), system.size(), gold.size()));
        Set<Post> paired = new HashSet<>();
        for (Assignment.Pair pair : relaxed.pairs()) {
            Post g = gold.get(pair.row());
            Post s = system.get(pair.column());
            if (!common.contains(g) && !common.contains(s)) {
                paired.add(g);
                paired.add(s);
                sheet.wrong(Metric.OFFICES_STRICT, holder(g), shown(g), shown(s), sentence(g));
            }
        }
        for (Post post : gold) {
            if (!common.contains(post) && !paired.contains(post)) {
                sheet.missed(Metric.OFFICES_STRICT, holder(post), shown(post), sentence(post));
            }
        }
        for (Post post : system) {
            if (!common.contains(post) && !paired.contains(post)) {
                sheet.spurious(Metric.OFFICES_STRICT, holder(post), shown(post), sentence(post));
            }
        }
    }

    private static Optional<double[]> close(Post gold, Post system) {
        double likeness =
                gold.title().equals(system.title())
                        ? 1
                        : Overlap.jaccard(
                                new HashSet<>(Wording.words(gold.title())),
                                new HashSet<>(Wording.words(system.title())));
        return gold.person().equals(system.person()) && likeness >= ENOUGH
                ? Optional.of(new double[] {1, likeness})
                : Optional.empty();
    }

    private String holder(Post post) {
        return labels.of(post.person());
    }

    private String shown(Post post) {
        return written(post) + ", of " + labels.of(post.organization());
    }

    private String sentence(Post post) {
        return sentences.with(written(post));
    }

    private String written(Post post) {
        return wordsAsWritten.getOrDefault(post.title(), post.title());
    }
}
