package org.kabar.evaluate;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Office;
import org.kabar.model.Quotation;
import org.kabar.model.Span;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Theme;

/**
 * One extraction, made ready to be compared with another: nothing twice, names in normal form, and
 * entities under the identifiers of the other side where they have a counterpart there.
 *
 * @param entities in the order of the extraction
 * @param offices each once
 * @param assertions in the order of the extraction
 * @param quotations in the order of the extraction
 */
record Side(
        List<Thing> entities, List<Post> offices, List<Claim> assertions, List<Quote> quotations) {

    Side {
        entities = List.copyOf(entities);
        offices = List.copyOf(offices);
        assertions = List.copyOf(assertions);
        quotations = List.copyOf(quotations);
    }

    /**
     * An entity.
     *
     * @param identity what names it across articles
     * @param names as written, the fullest first
     * @param keys the names in normal form
     * @param spans its mentions, each once
     */
    record Thing(
            String id,
            EntityType type,
            Optional<String> identity,
            Optional<String> wikidata,
            List<String> names,
            Set<String> keys,
            Set<Span> spans) {

        Thing {
            names = List.copyOf(names);
            keys = Set.copyOf(keys);
            spans = Set.copyOf(spans);
        }

        boolean sharesSpan(Thing other) {
            return spans.stream().anyMatch(other.spans::contains);
        }

        boolean sharesName(Thing other) {
            return keys.stream().anyMatch(other.keys::contains);
        }
    }

    /**
     * A post.
     *
     * @param title in normal form
     */
    record Post(String person, String title, Optional<String> organization) {}

    /**
     * An assertion.
     *
     * @param fillers of every role
     * @param cover the evidence
     */
    record Claim(
            String type,
            Map<Role, List<Filler>> fillers,
            Set<String> actors,
            Set<String> attributedTo,
            Set<String> via,
            Status status,
            Stance stance,
            double confidence,
            List<Span> evidence,
            Cover cover) {

        Claim {
            fillers = Map.copyOf(fillers);
            actors = Set.copyOf(actors);
            attributedTo = Set.copyOf(attributedTo);
            via = Set.copyOf(via);
            evidence = List.copyOf(evidence);
        }

        List<Filler> fillers(Role role) {
            return fillers.getOrDefault(role, List.of());
        }

        boolean sharesActor(Claim other) {
            return actors.stream().anyMatch(other.actors::contains);
        }
    }

    /**
     * A quotation.
     *
     * @param cover the words between the marks
     */
    record Quote(Optional<String> speaker, Span span, Cover cover) {}

    /** An extraction under its own identifiers. */
    static Side of(Extraction extraction) {
        return of(extraction, UnaryOperator.identity());
    }

    /**
     * An extraction under the identifiers of the other side.
     *
     * @param counterparts from an identifier here to the one there
     */
    static Side of(Extraction extraction, Map<String, String> counterparts) {
        return of(extraction, id -> counterparts.getOrDefault(id, "?" + id));
    }

    private static Side of(Extraction extraction, UnaryOperator<String> renaming) {
        Map<String, Entity> own =
                extraction.entities().stream()
                        .collect(Collectors.toMap(Entity::id, entity -> entity, (a, b) -> b));
        return new Side(
                extraction.entities().stream().map(entity -> thing(entity, renaming)).toList(),
                extraction.offices().stream()
                        .map(office -> post(office, renaming))
                        .distinct()
                        .toList(),
                extraction.assertions().stream()
                        .map(assertion -> claim(assertion, own, renaming))
                        .toList(),
                extraction.quotations().stream().map(q -> quote(q, renaming)).toList());
    }

    private static Thing thing(Entity entity, UnaryOperator<String> renaming) {
        return new Thing(
                renaming.apply(entity.id()),
                entity.type(),
                entity.key(),
                entity.wikidata().map(Side::bareIdentifier),
                entity.names(),
                entity.names().stream()
                        .map(Wording::normal)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toSet()),
                new LinkedHashSet<>(entity.mentions()));
    }

    /** {@code Q252} of an address that ends in it. */
    private static String bareIdentifier(String wikidata) {
        String bare = wikidata.replaceAll("/+$", "");
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static Post post(Office office, UnaryOperator<String> renaming) {
        return new Post(
                renaming.apply(office.person()),
                Wording.normal(office.title()),
                office.organization().map(renaming));
    }

    private static Claim claim(
            Assertion assertion, Map<String, Entity> own, UnaryOperator<String> renaming) {
        Map<Role, List<Filler>> fillers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            fillers.put(role, role.fillers(assertion, renaming));
        }
        fillers.put(
                Role.THEME,
                assertion.theme().map(theme -> theme(theme, own, renaming)).stream().toList());
        return new Claim(
                assertion.type(),
                fillers,
                ids(assertion.actors(), renaming),
                ids(assertion.source().attributedTo(), renaming),
                ids(assertion.source().via(), renaming),
                assertion.status(),
                assertion.source().stance(),
                assertion.confidence(),
                assertion.evidence(),
                Cover.of(assertion.evidence()));
    }

    private static Set<String> ids(List<String> ids, UnaryOperator<String> renaming) {
        return ids.stream().map(renaming).collect(Collectors.toSet());
    }

    private static Filler theme(
            Theme theme, Map<String, Entity> own, UnaryOperator<String> renaming) {
        return switch (theme) {
            case Theme.OfWords words -> Filler.words(words.text());
            case Theme.OfEntity of ->
                    new Filler(
                            Optional.of(renaming.apply(of.id())),
                            Optional.ofNullable(own.get(of.id()))
                                    .map(Entity::names)
                                    .orElseGet(List::of));
        };
    }

    private static Quote quote(Quotation quotation, UnaryOperator<String> renaming) {
        return new Quote(
                quotation.speaker().map(renaming),
                quotation.span(),
                Cover.of(List.of(quotation.span())));
    }
}
