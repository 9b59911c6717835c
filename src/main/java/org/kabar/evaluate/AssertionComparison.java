package org.kabar.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.evaluate.AssertionAlignment.Both;
import org.kabar.evaluate.Side.Claim;

/** Assertions against assertions. */
final class AssertionComparison {

    private final EventTypes types;
    private final Fillers fillers;
    private final Sentences sentences;
    private final Labels labels;
    private final Sheet sheet;

    AssertionComparison(
            EventTypes types, Fillers fillers, Sentences sentences, Labels labels, Sheet sheet) {
        this.types = types;
        this.fillers = fillers;
        this.sentences = sentences;
        this.labels = labels;
        this.sheet = sheet;
    }

    /** Compares, and gives the alignment. */
    AssertionAlignment compare(List<Claim> gold, List<Claim> system) {
        AssertionAlignment alignment = AssertionAlignment.of(gold, system, types, fillers);
        whole(Metric.TYPE_STRICT, alignment, gold, system, Both::isExact);
        whole(Metric.TYPE_RELAXED, alignment, gold, system, both -> true);
        whole(
                Metric.ACTORS_STRICT,
                alignment,
                gold,
                system,
                both -> both.isExact() && both.hasSameActors());
        whole(Metric.ACTORS_RELAXED, alignment, gold, system, Both::sharesActor);
        alignment.pairs().forEach(this::pair);
        for (Claim claim : alignment.goldOnly()) {
            sheet.count(Metric.ROLES_ALL, fillers.missed(claim));
            sheet.missed(
                    Metric.TYPE_STRICT,
                    labels.shortly(claim),
                    labels.fully(claim),
                    readThere(claim, alignment.systemOnly()),
                    evidence(claim));
        }
        for (Claim claim : alignment.systemOnly()) {
            sheet.count(Metric.ROLES_ALL, fillers.spurious(claim));
            sheet.spurious(
                    Metric.TYPE_STRICT,
                    labels.shortly(claim),
                    labels.fully(claim),
                    evidence(claim));
        }
        return alignment;
    }

    private void whole(
            Metric metric,
            AssertionAlignment alignment,
            List<Claim> gold,
            List<Claim> system,
            java.util.function.Predicate<Both> right) {
        int count = (int) alignment.pairs().stream().filter(right).count();
        sheet.count(metric, Counts.of(count, system.size(), gold.size()));
    }

    /** What the system reads in the same sentences without a counterpart. */
    private String readThere(Claim missed, List<Claim> spurious) {
        return spurious.stream()
                .filter(claim -> claim.cover().meets(missed.cover()))
                .map(claim -> "(unaligned) " + labels.shortly(claim))
                .collect(Collectors.joining("; "));
    }

    private void pair(Both both) {
        Claim gold = both.gold();
        Claim system = both.system();
        if (!both.isExact()) {
            wrong(Metric.TYPE_STRICT, gold, labels.fully(gold), labels.fully(system));
        }
        for (Role role : Role.values()) {
            role(role, gold, system);
        }
        sources(
                Metric.ATTRIBUTED_TO,
                Metric.ATTRIBUTED_TO_NONEMPTY,
                gold,
                gold.attributedTo(),
                system.attributedTo());
        sources(Metric.VIA, Metric.VIA_NONEMPTY, gold, gold.via(), system.via());
        label(Metric.STATUS, gold, gold.status().label(), system.status().label());
        label(Metric.STANCE, gold, gold.stance().label(), system.stance().label());
    }

    private void role(Role role, Claim gold, Claim system) {
        List<Filler> golds = gold.fillers(role);
        List<Filler> systems = system.fillers(role);
        Counts counts = fillers.compare(role, golds, systems);
        sheet.count(Metric.ROLES_ALL, counts);
        sheet.count(Metric.ROLES_ALIGNED, counts);
        sheet.count(role.metric(), counts);
        boolean right =
                counts.correctSystem() == systems.size() && counts.correctGold() == golds.size();
        if (!right && systems.isEmpty()) {
            sheet.missed(
                    role.metric(), labels.shortly(gold), labels.fillers(golds), evidence(gold));
        } else if (!right && golds.isEmpty()) {
            sheet.spurious(
                    role.metric(), labels.shortly(gold), labels.fillers(systems), evidence(gold));
        } else if (!right) {
            wrong(role.metric(), gold, labels.fillers(golds), labels.fillers(systems));
        }
    }

    private void sources(
            Metric all, Metric nonempty, Claim claim, Set<String> gold, Set<String> system) {
        boolean right = gold.equals(system);
        sheet.count(all, Counts.pair(right));
        sheet.count(
                nonempty,
                Counts.of(
                        right && !gold.isEmpty() ? 1 : 0,
                        system.isEmpty() ? 0 : 1,
                        gold.isEmpty() ? 0 : 1));
        if (!right) {
            wrong(all, claim, labels.of(gold), labels.of(system));
        }
    }

    private void label(Metric metric, Claim claim, String gold, String system) {
        boolean right = gold.equals(system);
        sheet.count(metric, Counts.pair(right));
        if (!right) {
            wrong(metric, claim, gold, system);
        }
    }

    private void wrong(Metric metric, Claim claim, String gold, String system) {
        sheet.wrong(metric, labels.shortly(claim), gold, system, evidence(claim));
    }

    private String evidence(Claim claim) {
        return sentences.words(claim.evidence());
    }
}
