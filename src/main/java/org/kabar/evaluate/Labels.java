package org.kabar.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.evaluate.Side.Claim;
import org.kabar.evaluate.Side.Thing;

/** What a person calls the entities of two sides that have been aligned. Immutable. */
final class Labels {

    private static final String NOTHING = "nothing";
    private static final String STRANGER = " (no counterpart)";

    private final Map<String, String> names = new HashMap<>();

    Labels(List<Thing> gold, List<Thing> system) {
        Set<String> shared = gold.stream().map(Thing::id).collect(Collectors.toSet());
        system.forEach(
                entity ->
                        names.put(
                                entity.id(),
                                entity.names().getFirst()
                                        + (shared.contains(entity.id()) ? "" : STRANGER)));
        gold.forEach(entity -> names.put(entity.id(), entity.names().getFirst()));
    }

    String of(String id) {
        return names.getOrDefault(id, id);
    }

    String of(Optional<String> id) {
        return id.map(this::of).orElse(NOTHING);
    }

    String of(Collection<String> ids) {
        return ids.isEmpty()
                ? NOTHING
                : ids.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }

    String fillers(List<Filler> fillers) {
        return fillers.isEmpty()
                ? NOTHING
                : fillers.stream()
                        .map(
                                filler ->
                                        filler.entity()
                                                .map(this::of)
                                                .orElseGet(
                                                        () -> String.join(" | ", filler.words())))
                        .collect(Collectors.joining(", "));
    }

    /** Type and parties, such as {@code meet: Kim → Putin}. */
    String shortly(Claim claim) {
        String recipients =
                claim.fillers(Role.RECIPIENTS).isEmpty()
                        ? ""
                        : " → " + fillers(claim.fillers(Role.RECIPIENTS));
        return claim.type() + ": " + of(claim.actors()) + recipients;
    }

    /** All that an assertion says. */
    String fully(Claim claim) {
        StringBuilder line = new StringBuilder(shortly(claim));
        for (Role role : Role.values()) {
            if (role != Role.ACTORS && role != Role.RECIPIENTS && !claim.fillers(role).isEmpty()) {
                line.append("; ").append(role.label()).append(' ');
                line.append(fillers(claim.fillers(role)));
            }
        }
        if (!claim.attributedTo().isEmpty()) {
            line.append("; attributedTo ").append(of(claim.attributedTo()));
        }
        if (!claim.via().isEmpty()) {
            line.append("; via ").append(of(claim.via()));
        }
        return line + "; " + claim.status().label() + ", " + claim.stance().label();
    }
}
