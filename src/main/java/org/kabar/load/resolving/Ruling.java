package org.kabar.load.resolving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kabar.resolve.Decisions;
import org.kabar.resolve.Grade;
import org.kabar.resolve.Proposal;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Verdict;

/**
 * What is decided on things of one kind, and what has to change for it to be what the proposals
 * say. Used by one thread.
 */
final class Ruling {

    private final String namespace;
    private final List<Decision> inForce;
    private final Set<Pair> settled;

    /**
     * What is decided on.
     *
     * @param namespace that of the IRIs
     * @param verdict that things are one
     */
    Ruling(String namespace, Verdict verdict, org.kabar.store.merge.Decisions decisions) {
        this.namespace = namespace;
        this.inForce = decisions.inForce().stream().filter(it -> it.verdict() == verdict).toList();
        this.settled = decisions.settled();
    }

    /** What need not be asked again, by key. */
    Decisions decided() {
        Set<Decisions.Pair> together = new HashSet<>();
        inForce.stream()
                .filter(it -> it.grounds().by() == Decider.PERSON)
                .forEach(it -> together.add(keys(it.pair())));
        Set<Decisions.Pair> apart = new HashSet<>();
        settled.stream()
                .filter(pair -> pair.first().startsWith(namespace))
                .forEach(pair -> apart.add(keys(pair)));
        return new Decisions(together, apart);
    }

    /**
     * The numbers of the decisions of the programme that it would not make any more, as when a name
     * has come to fit two.
     */
    Set<Long> outdated(Judged judged, Standing wanted) {
        decided().together().forEach(pair -> wanted.join(pair.first(), pair.second()));
        judged.proposals().stream()
                .filter(it -> it.grade() == Grade.APPLY)
                .forEach(it -> wanted.join(it.first(), it.second()));
        Set<Long> outdated = new TreeSet<>();
        for (Decision decision : inForce) {
            Decisions.Pair pair = keys(decision.pair());
            boolean examined =
                    judged.examined().contains(pair.first())
                            && judged.examined().contains(pair.second());
            if (examined
                    && decision.grounds().by() == Decider.RESOLVE
                    && !wanted.areOne(pair.first(), pair.second())) {
                outdated.add(decision.number());
            }
        }
        return outdated;
    }

    /** Joins all that is one by the decisions in force but for these. */
    void joinAll(Standing standing, Set<Long> without) {
        inForce.stream()
                .filter(it -> !without.contains(it.number()))
                .map(it -> keys(it.pair()))
                .forEach(pair -> standing.join(pair.first(), pair.second()));
    }

    /** The proposals that are to be applied and are not in force; their pairs become one. */
    List<Proposal> fresh(Judged judged, Standing standing) {
        List<Proposal> fresh = new ArrayList<>();
        for (Proposal proposal : judged.proposals()) {
            if (proposal.grade() == Grade.APPLY
                    && !standing.areOne(proposal.first(), proposal.second())) {
                standing.join(proposal.first(), proposal.second());
                fresh.add(proposal);
            }
        }
        return fresh;
    }

    /** The IRI of a key. */
    String iri(String key) {
        return namespace + key;
    }

    private Decisions.Pair keys(Pair pair) {
        return Decisions.Pair.of(
                pair.first().substring(namespace.length()),
                pair.second().substring(namespace.length()));
    }
}
