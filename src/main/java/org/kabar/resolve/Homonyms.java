package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

/**
 * Asks whether one name is that of several: people of one name stand under one key from the start,
 * as places do. What each article tells is compared with what the others tell, by the same evidence
 * as two entities under different keys, and by whether they have any company in common. Articles
 * that tell alike are one group, also by way of a third (single linkage); each group but the
 * largest is asked about. Nothing is ever parted without a person. Immutable and thread-safe.
 */
public final class Homonyms {

    private static final int SHOWN_POSTS = 2;
    private static final int SHOWN_COMPANY = 3;

    private final ScoreModel model = ScoreModel.of("entity");
    private final double limit = model.limit("homonym");
    private final NameWeights weights;
    private final NameComparison names;
    private final Surroundings surroundings;

    /**
     * What asks.
     *
     * @param weights how telling names and companions are
     */
    public Homonyms(NameWeights weights) {
        NameRules rules = NameRules.builtIn();
        this.weights = weights;
        this.names = new NameComparison(rules, weights, model);
        this.surroundings = new Surroundings(rules, weights);
    }

    /**
     * Whether entities like this are asked about: people, and places that the authority lacks.
     * Bodies and things mostly have their names to themselves, and known places are named in
     * passing everywhere.
     */
    public static boolean areAsked(EntityProfile profile) {
        return profile.type() == EntityType.PERSON || profile.type().isPlace() && !profile.known();
    }

    /**
     * In which articles an entity may be another one.
     *
     * @param entity by all its names
     * @param told what each article by itself tells of it
     * @param same articles of which a person has said that it is the same in them, in sets
     * @return by the first article
     */
    public List<Homonym> of(
            EntityProfile entity,
            Collection<EntityProfile> told,
            Collection<? extends Set<String>> same) {
        List<EntityProfile> telling =
                told.stream()
                        .filter(it -> !it.offices().isEmpty() || !it.companions().isEmpty())
                        .sorted(Comparator.comparing(Homonyms::article))
                        .toList();
        return SharedName.of(entity, names, surroundings, model).stream()
                .flatMap(name -> of(name, groups(name, telling, same)))
                .sorted(Comparator.comparing(it -> it.articles().getFirst()))
                .toList();
    }

    private Stream<Homonym> of(SharedName name, List<List<EntityProfile>> groups) {
        return groups.stream().skip(1).map(group -> homonym(name, group, groups));
    }

    private static String article(EntityProfile told) {
        return told.articles().getFirst();
    }

    /** The groups of articles that tell alike, the largest first. */
    private List<List<EntityProfile>> groups(
            SharedName name, List<EntityProfile> telling, Collection<? extends Set<String>> same) {
        List<List<EntityProfile>> groups = new ArrayList<>();
        for (EntityProfile one : telling) {
            List<EntityProfile> joined = new ArrayList<>();
            for (List<EntityProfile> group : List.copyOf(groups)) {
                boolean alike =
                        group.stream()
                                .anyMatch(
                                        it ->
                                                isSaidToBeOne(one, it, same)
                                                        || name.score(one, it) >= limit);
                if (alike) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            joined.add(one);
            groups.add(joined);
        }
        groups.sort(Comparator.comparingInt((List<EntityProfile> it) -> it.size()).reversed());
        return groups;
    }

    private static boolean isSaidToBeOne(
            EntityProfile one, EntityProfile other, Collection<? extends Set<String>> same) {
        return same.stream()
                .anyMatch(it -> it.contains(article(one)) && it.contains(article(other)));
    }

    /** Two articles of different groups. */
    private record Nearest(EntityProfile here, EntityProfile there, double score) {

        static final Comparator<Nearest> FIRST =
                Comparator.comparingDouble(Nearest::score)
                        .reversed()
                        .thenComparing(it -> article(it.here()))
                        .thenComparing(it -> article(it.there()));
    }

    private Homonym homonym(
            SharedName name, List<EntityProfile> group, List<List<EntityProfile>> groups) {
        Nearest nearest =
                groups.stream()
                        .filter(other -> other != group)
                        .flatMap(List::stream)
                        .flatMap(
                                there ->
                                        group.stream()
                                                .map(
                                                        here ->
                                                                new Nearest(
                                                                        here,
                                                                        there,
                                                                        name.score(here, there))))
                        .min(Nearest.FIRST)
                        .orElseThrow();
        SortedSet<String> articles = new TreeSet<>();
        group.forEach(it -> articles.addAll(it.articles()));
        List<String> reasons = new ArrayList<>();
        reasons.add("here " + told(nearest.here(), nearest.there()));
        reasons.add("there " + told(nearest.there(), nearest.here()));
        reasons.addAll(name.reasons(nearest.here(), nearest.there()));
        return new Homonym(
                name.bearer().key(), articles, article(nearest.there()), nearest.score(), reasons);
    }

    /** What an article tells that another does not, the best-known company first. */
    private String told(EntityProfile here, EntityProfile there) {
        String posts = String.join(", ", here.offices().stream().limit(SHOWN_POSTS).toList());
        SortedSet<String> only = new TreeSet<>(here.companions());
        only.removeAll(there.companions());
        List<String> company =
                only.stream()
                        .sorted(Comparator.comparingDouble(weights::ofCompanion))
                        .limit(SHOWN_COMPANY)
                        .toList();
        if (company.isEmpty()) {
            return posts.isEmpty() ? "nothing more" : posts;
        }
        String with = "with " + String.join(", ", company);
        return posts.isEmpty() ? with : posts + " " + with;
    }
}
