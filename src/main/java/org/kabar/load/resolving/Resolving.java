package org.kabar.load.resolving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kabar.model.Authority;
import org.kabar.model.KnownEntity;
import org.kabar.resolve.Grade;
import org.kabar.resolve.Proposal;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;
import org.kabar.store.merge.Compared;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Decisions;
import org.kabar.store.merge.GraphChange;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Retelling;
import org.kabar.store.merge.Step;
import org.kabar.store.merge.Verdict;
import org.kabar.store.profile.StoredProfiles;

/**
 * Finds what is one across the articles of a store, and decides it. Articles that were compared
 * before are read again only where new ones touch them. Used by the thread that writes.
 */
public final class Resolving {

    private final NewsStore store;
    private final Authority authority;
    private final Map<String, KnownEntity> known = new HashMap<>();
    private final String rules;
    private final RunStart run;

    /**
     * Resolution in a store.
     *
     * @param authority the entities known beforehand
     * @param rules a digest of what decides which are one
     * @param run this run, which is noted with what is decided
     */
    public Resolving(NewsStore store, Authority authority, String rules, RunStart run) {
        this.store = store;
        this.authority = authority;
        this.rules = rules;
        this.run = run;
        authority.entities().forEach(entity -> known.put(entity.key(), entity));
    }

    /** What was found, before anything is written. */
    private record Found(
            long articles,
            long entities,
            long events,
            Set<Long> outdated,
            Step step,
            List<Resolved.Question> asked) {}

    /**
     * Compares the articles that were not compared before, and decides.
     *
     * @param told is given what changes in each graph
     * @throws org.kabar.store.StoreException if the data could not be written
     */
    public Resolved apply(Consumer<GraphChange> told) {
        Found found = find(toCompare());
        Merged revoked =
                found.outdated().isEmpty()
                        ? Merged.nothing(List.of())
                        : store.merging().undo(found.outdated(), Decider.RESOLVE, told);
        return resolved(found, revoked, store.merging().apply(found.step(), told));
    }

    /** What {@link #apply} would come to, with nothing written. */
    public Resolved tryOut(Consumer<GraphChange> told) {
        Found found = find(toCompare());
        return resolved(
                found,
                found.outdated().isEmpty()
                        ? Merged.nothing(List.of())
                        : store.merging().trial().undo(found.outdated(), Decider.RESOLVE, told),
                store.merging().trial().apply(found.step(), told));
    }

    /**
     * The articles to compare: those that were not yet, or all of them where they were compared by
     * other rules, since what these decided need not hold and a new article would meet it.
     */
    private List<String> toCompare() {
        return isAnew() ? store.keys() : store.merging().unresolved();
    }

    /** Whether all articles are to be compared anew, since the rules are others than before. */
    public boolean isAnew() {
        return store.merging().isOutdated(rules);
    }

    /** What a person may decide in all of the store; nothing is written. */
    public Review questions() {
        List<String> articles = store.keys();
        Decisions decisions = store.merging().decisions();
        return store.profiles(known, stored -> review(stored, articles, decisions));
    }

    private Review review(StoredProfiles stored, List<String> articles, Decisions decisions) {
        StoredProfiles.Named named = stored.in(articles);
        HomonymRound homonyms =
                new HomonymRound(stored, store.iris().namespace("entity"), decisions, articles);
        return new Review(
                find(stored, articles, named, decisions).asked(), homonyms.run(named.entities()));
    }

    private static Resolved resolved(Found found, Merged revoked, Merged merged) {
        return new Resolved(
                found.articles(), found.entities(), found.events(), revoked, merged, found.asked());
    }

    private Found find(Collection<String> articles) {
        Decisions decisions = store.merging().decisions();
        return store.profiles(
                known, stored -> find(stored, articles, stored.in(articles), decisions));
    }

    private Found find(
            StoredProfiles stored,
            Collection<String> articles,
            StoredProfiles.Named named,
            Decisions decisions) {
        Ruling entities = new Ruling(store.iris().namespace("entity"), Verdict.MERGED, decisions);
        Judged judged =
                new EntityRound(stored, authority).run(named.entities(), entities.decided());
        Standing wanted = new Standing(known::containsKey);
        Standing before = new Standing(known::containsKey);
        entities.joinAll(before, Set.of());
        Set<Long> apart = entities.outdated(judged, wanted);
        Set<Long> outdated = new TreeSet<>(decisions.fallingWith(apart));
        Standing standing = new Standing(known::containsKey);
        entities.joinAll(standing, outdated);
        List<Proposal> merges = entities.fresh(judged, standing);

        Set<String> changed = changed(merges, apart, decisions, entities);
        Set<String> fresh = new TreeSet<>(named.events());
        fresh.addAll(stored.withdrawals().events());
        Set<String> moved = stored.events().with(before.movedBy(standing, changed));
        Ruling events = new Ruling(store.iris().namespace("event"), Verdict.LINKED, decisions);
        EventRound round = new EventRound(stored, before::of, standing::of);
        Judged told = round.run(fresh, moved, events.decided());
        outdated.addAll(events.outdated(told, new Standing(any -> false)));
        Standing linked = new Standing(any -> false);
        events.joinAll(linked, outdated);
        List<NewDecision> made = new ArrayList<>();
        merges.forEach(it -> made.add(new NewDecision.Merge(pair(it, entities), grounds(it))));
        for (Proposal link : events.fresh(told, linked)) {
            Set<Pair> restsOn = round.grounds(link.first(), link.second(), entities::iri);
            made.add(new NewDecision.Link(pair(link, events), grounds(link), restsOn));
        }
        StoryRound tales = new StoryRound(stored, round::of, standing, known);
        Set<String> travellers = tales.travellers(round.of(told.kept().keySet()));
        travellers.addAll(changed);
        travellers.addAll(stored.withdrawals().entities());
        travellers.addAll(stored.outdatedStories());
        Retelling stories = tales.run(travellers, entities::iri, events::iri);
        return new Found(
                articles.size(),
                judged.compared(),
                told.compared(),
                outdated,
                new Step(
                        made,
                        Set.copyOf(articles),
                        kept(judged, entities, told, events),
                        stories,
                        Optional.of(rules),
                        Optional.of(run)),
                asked(judged, entities, told, events));
    }

    /** The keys of entities that are in other groups than before. */
    private static Set<String> changed(
            List<Proposal> merges, Set<Long> outdated, Decisions decisions, Ruling entities) {
        Set<String> changed = new TreeSet<>();
        merges.forEach(it -> changed.addAll(List.of(it.first(), it.second())));
        int length = entities.iri("").length();
        outdated.stream()
                .flatMap(number -> decisions.of(number).stream())
                .flatMap(decision -> decision.concerns().stream())
                .forEach(iri -> changed.add(iri.substring(length)));
        return changed;
    }

    private static Map<String, Compared> kept(
            Judged judged, Ruling entities, Judged told, Ruling events) {
        Map<String, Compared> kept = new HashMap<>();
        judged.kept().forEach((key, how) -> kept.put(entities.iri(key), how));
        told.kept().forEach((name, how) -> kept.put(events.iri(name), how));
        return kept;
    }

    private static List<Resolved.Question> asked(
            Judged judged, Ruling entities, Judged told, Ruling events) {
        List<Resolved.Question> asked = new ArrayList<>();
        questions(judged, entities).forEach(asked::add);
        questions(told, events).forEach(asked::add);
        return asked;
    }

    private static List<Resolved.Question> questions(Judged judged, Ruling ruling) {
        return judged.proposals().stream()
                .filter(it -> it.grade() == Grade.REVIEW)
                .map(
                        it ->
                                new Resolved.Question(
                                        ruling.iri(it.first()), ruling.iri(it.second()), it))
                .toList();
    }

    private static Pair pair(Proposal proposal, Ruling ruling) {
        return new Pair(ruling.iri(proposal.first()), ruling.iri(proposal.second()));
    }

    private Grounds grounds(Proposal proposal) {
        return new Grounds(
                proposal.reasons().isEmpty() ? List.of("the score") : proposal.reasons(),
                Optional.of(proposal.score()),
                Decider.RESOLVE,
                Optional.of(run.id()));
    }
}
