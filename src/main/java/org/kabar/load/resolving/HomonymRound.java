package org.kabar.load.resolving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kabar.model.EntityProfile;
import org.kabar.resolve.Homonym;
import org.kabar.resolve.Homonyms;
import org.kabar.resolve.NameWeights;
import org.kabar.store.merge.Decisions;
import org.kabar.store.merge.Verdict;
import org.kabar.store.profile.StoredProfiles;

/** Looks for entities that may be several under one name. Used by one thread. */
final class HomonymRound {

    private final Homonyms homonyms = new Homonyms(NameWeights.builtIn());
    private final StoredProfiles stored;
    private final String namespace;

    /** From the IRI of an entity to the sets of articles in which a person said it to be one. */
    private final Map<String, List<Set<String>>> same = new HashMap<>();

    /** From the IRIs of articles to their keys. */
    private final Map<String, String> keys = new HashMap<>();

    /**
     * In some articles.
     *
     * @param namespace that of the IRIs of entities
     * @param articles their keys
     */
    HomonymRound(
            StoredProfiles stored,
            String namespace,
            Decisions decisions,
            Collection<String> articles) {
        this.stored = stored;
        this.namespace = namespace;
        articles.forEach(key -> keys.put(stored.article(key), key));
        decisions.inForce().stream()
                .filter(it -> it.verdict() == Verdict.SAME)
                .forEach(
                        it ->
                                same.computeIfAbsent(
                                                it.concerns().getFirst(), any -> new ArrayList<>())
                                        .add(Set.copyOf(it.articles())));
    }

    /** What may be several among these, the likeliest first. */
    List<Homonym> run(Collection<String> entities) {
        List<Homonym> found = new ArrayList<>();
        for (String key : entities) {
            stored.names(key)
                    .filter(Homonyms::areAsked)
                    .ifPresent(profile -> found.addAll(of(profile)));
        }
        found.sort(
                Comparator.comparingDouble(Homonym::score)
                        .thenComparing(Homonym::entity)
                        .thenComparing(it -> it.articles().getFirst()));
        return List.copyOf(found);
    }

    private List<Homonym> of(EntityProfile profile) {
        String iri = namespace + profile.key();
        return homonyms
                .of(profile, stored.apart(profile), same.getOrDefault(iri, List.of()))
                .stream()
                .map(it -> named(iri, it))
                .toList();
    }

    private Homonym named(String iri, Homonym found) {
        SortedSet<String> articles = new TreeSet<>();
        found.articles().forEach(it -> articles.add(keys.getOrDefault(it, it)));
        String like = keys.getOrDefault(found.like(), found.like());
        return new Homonym(iri, articles, like, found.score(), found.reasons());
    }
}
