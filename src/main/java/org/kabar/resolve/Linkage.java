package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kabar.resolve.Decisions.Pair;

/**
 * From profiles to proposals: candidate pairs by blocks, their comparison, the ambiguous ones set
 * apart, groups.
 *
 * @param <P> the kind of profile
 */
final class Linkage<P> {

    private final Function<P, String> keyOf;
    private final Function<P, Set<String>> blocksOf;
    private final BiFunction<P, P, Judgement> comparison;
    private final ScoreModel model;
    private final Decisions decisions;

    Linkage(
            Function<P, String> keyOf,
            Function<P, Set<String>> blocksOf,
            BiFunction<P, P, Judgement> comparison,
            ScoreModel model,
            Decisions decisions) {
        this.keyOf = keyOf;
        this.blocksOf = blocksOf;
        this.comparison = comparison;
        this.model = model;
        this.decisions = decisions;
    }

    /** The proposals over some profiles, by score. */
    List<Proposal> proposals(Collection<P> given) {
        Map<String, P> profiles = byKey(given);
        return proposals(profiles, candidates(profiles));
    }

    /** The same, where it is known which pairs share a block. */
    List<Proposal> proposals(Collection<P> given, Collection<Pair> candidates) {
        return proposals(byKey(given), candidates);
    }

    private Map<String, P> byKey(Collection<P> given) {
        Map<String, P> profiles = new TreeMap<>();
        given.forEach(profile -> profiles.put(keyOf.apply(profile), profile));
        return profiles;
    }

    private List<Proposal> proposals(Map<String, P> profiles, Collection<Pair> candidates) {
        Map<Pair, Judgement> judged = new HashMap<>();
        Map<Pair, Judgement.Alike> alike = new TreeMap<>();
        for (Pair pair : candidates) {
            Judgement judgement = judge(profiles, pair, judged);
            if (judgement instanceof Judgement.Alike found
                    && found.score() >= model.limit("compatible")
                    && !decisions.together().contains(pair)) {
                alike.put(pair, found);
            }
        }
        Ambiguity ambiguity = new Ambiguity(alike, pair -> judge(profiles, pair, judged), model);
        List<Proposal> sorted =
                alike.entrySet().stream()
                        .filter(entry -> entry.getValue().score() >= model.review())
                        .map(entry -> proposal(entry.getKey(), entry.getValue(), ambiguity))
                        .sorted(Proposal.BY_SCORE)
                        .toList();
        Groups groups =
                new Groups(
                        profiles.keySet(),
                        decisions.together(),
                        pair -> judge(profiles, pair, judged) instanceof Judgement.Apart);
        return joined(sorted, groups);
    }

    private Proposal proposal(Pair pair, Judgement.Alike alike, Ambiguity ambiguity) {
        Optional<String> doubt = ambiguity.of(pair);
        List<String> reasons = new ArrayList<>(alike.reasons());
        doubt.ifPresent(reasons::addFirst);
        Grade grade =
                alike.score() >= model.apply() && doubt.isEmpty() ? Grade.APPLY : Grade.REVIEW;
        return new Proposal(pair.first(), pair.second(), alike.score(), reasons, grade);
    }

    /** Joins the surest first; what is joined already, or cannot be, is not joined. */
    private static List<Proposal> joined(List<Proposal> sorted, Groups groups) {
        List<Proposal> result = new ArrayList<>();
        for (Proposal proposal : sorted) {
            if (proposal.grade() == Grade.APPLY) {
                Pair pair = new Pair(proposal.first(), proposal.second());
                Optional<Pair> bar = groups.join(pair);
                if (bar.isEmpty()) {
                    result.add(proposal);
                } else if (!bar.get().equals(pair)) {
                    result.add(barred(proposal, bar.get()));
                }
            }
        }
        for (Proposal proposal : sorted) {
            if (proposal.grade() == Grade.REVIEW
                    && !groups.areOne(proposal.first(), proposal.second())) {
                result.add(proposal);
            }
        }
        result.sort(Proposal.BY_SCORE);
        return List.copyOf(result);
    }

    private static Proposal barred(Proposal proposal, Pair bar) {
        List<String> reasons = new ArrayList<>(proposal.reasons());
        reasons.addFirst("would join " + bar.first() + " and " + bar.second() + ", which are two");
        return new Proposal(
                proposal.first(), proposal.second(), proposal.score(), reasons, Grade.REVIEW);
    }

    private Judgement judge(Map<String, P> profiles, Pair pair, Map<Pair, Judgement> judged) {
        if (decisions.apart().contains(pair)) {
            return new Judgement.Apart("a person said so");
        }
        P one = profiles.get(pair.first());
        P other = profiles.get(pair.second());
        if (one == null || other == null) {
            return new Judgement.Unrelated();
        }
        return judged.computeIfAbsent(pair, any -> comparison.apply(one, other));
    }

    private Set<Pair> candidates(Map<String, P> profiles) {
        Set<Pair> pairs = new HashSet<>();
        for (List<String> block : blocks(profiles).values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    pairs.add(new Pair(block.get(i), block.get(j)));
                }
            }
        }
        return pairs;
    }

    /** The members of each block, sorted, but for blocks of too many. */
    private Map<String, List<String>> blocks(Map<String, P> profiles) {
        Map<String, List<String>> members = new HashMap<>();
        profiles.forEach(
                (key, profile) ->
                        blocksOf.apply(profile)
                                .forEach(
                                        block ->
                                                members.computeIfAbsent(
                                                                block, any -> new ArrayList<>())
                                                        .add(key)));
        members.values().removeIf(block -> block.size() > model.limit("block"));
        return members;
    }
}
