package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kabar.evaluate.Finding.Kind;
import org.kabar.evaluate.Side.Thing;

/**
 * Whether entities of different articles are taken for the same, by pairs of gold entities in two
 * articles.
 *
 * @param counts what is right of what the gold links by a Wikidata identifier, and the system by a
 *     key
 * @param findings pairs that are not linked, or wrongly
 */
record CrossArticle(Counts counts, List<Finding> findings) {

    CrossArticle {
        findings = List.copyOf(findings);
    }

    /** A gold entity with its article and with the key of its counterpart. */
    private record Member(String article, Thing gold, Optional<String> key) {}

    /** Two members, the earlier one first. */
    private record Two(int one, int other) {}

    /** Compares over all articles. */
    static CrossArticle of(List<ArticleComparison> articles) {
        List<Member> members = new ArrayList<>();
        for (ArticleComparison article : articles) {
            for (Thing gold : article.entities()) {
                Optional<Thing> system = Optional.ofNullable(article.found().get(gold.id()));
                members.add(new Member(article.article(), gold, system.flatMap(Thing::identity)));
            }
        }
        Counts counts = Counts.NONE;
        List<Finding> findings = new ArrayList<>();
        for (Two two : candidates(members)) {
            Member one = members.get(two.one());
            Member other = members.get(two.other());
            if (!one.article().equals(other.article())) {
                counts = counts.plus(counts(one, other));
                finding(one, other).ifPresent(findings::add);
            }
        }
        return new CrossArticle(counts, findings);
    }

    /** All pairs that have a Wikidata identifier or a key in common. */
    private static Iterable<Two> candidates(List<Member> members) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            int number = i;
            Member member = members.get(i);
            member.gold()
                    .wikidata()
                    .ifPresent(
                            id ->
                                    groups.computeIfAbsent("wikidata " + id, k -> new ArrayList<>())
                                            .add(number));
            member.key()
                    .ifPresent(
                            key ->
                                    groups.computeIfAbsent("key " + key, k -> new ArrayList<>())
                                            .add(number));
        }
        TreeSet<Two> pairs =
                new TreeSet<>(Comparator.comparingInt(Two::one).thenComparingInt(Two::other));
        for (List<Integer> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(new Two(group.get(i), group.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean isSame(Member one, Member other) {
        return one.gold().wikidata().isPresent()
                && one.gold().wikidata().equals(other.gold().wikidata());
    }

    private static boolean isLinked(Member one, Member other) {
        return one.key().isPresent() && one.key().equals(other.key());
    }

    /** By Wikidata if both have an identifier, else by a shared name. */
    private static boolean isRight(Member one, Member other) {
        return one.gold().wikidata().isPresent() && other.gold().wikidata().isPresent()
                ? isSame(one, other)
                : one.gold().sharesName(other.gold());
    }

    private static Counts counts(Member one, Member other) {
        boolean same = isSame(one, other);
        boolean linked = isLinked(one, other);
        return new Counts(
                linked && isRight(one, other) ? 1 : 0,
                linked && same ? 1 : 0,
                linked ? 1 : 0,
                same ? 1 : 0);
    }

    private static Optional<Finding> finding(Member one, Member other) {
        boolean same = isSame(one, other);
        boolean linked = isLinked(one, other);
        boolean missed = same && !linked;
        if (!missed && (!linked || isRight(one, other))) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Metric.CROSS_IRI,
                        missed ? Kind.MISSED : Kind.SPURIOUS,
                        one.article() + ", " + other.article(),
                        name(one) + " / " + name(other),
                        one.gold().wikidata().orElse("none")
                                + " / "
                                + other.gold().wikidata().orElse("none"),
                        one.key().orElse("none") + " / " + other.key().orElse("none"),
                        ""));
    }

    private static String name(Member member) {
        return member.gold().names().getFirst();
    }
}
