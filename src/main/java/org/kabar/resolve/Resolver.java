package org.kabar.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kabar.model.Authority;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;

/**
 * Gives the entities of an extraction the keys under which articles meet. Immutable and
 * thread-safe; the same entities always get the same keys, whatever was resolved before.
 *
 * <p>A key that the extraction already has stays. Else the authority decides by name and type. A
 * name that it lacks gets a key made of its folded form (marks, transliterations, abbreviated
 * parts, titles and the like taken out, see {@link NameFolding}), and of its type unless it is a
 * person. What cannot be told apart across articles gets none: unnamed sources, and people known by
 * one word only, and what is called by two capitals.
 */
public final class Resolver {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,2}");

    private final NameFolding folding = new NameFolding(NameRules.builtIn());
    private final BodyNames bodies = new BodyNames(NameRules.builtIn());
    private final FullName fullName = new FullName(NameRules.builtIn());
    private final NameIndex index;

    /** A resolver over the entities known beforehand. */
    public Resolver(Authority authority) {
        index = new NameIndex(authority, folding);
    }

    /**
     * The same extraction with keys, and with Wikidata identifiers where the authority has them.
     */
    public Extraction resolve(Extraction extraction) {
        Set<String> context = new HashSet<>();
        List<Entity> first = new ArrayList<>();
        for (Entity entity : extraction.entities()) {
            Optional<KnownEntity> known = known(entity, Set.of());
            known.ifPresent(found -> context.add(found.key()));
            first.add(entity);
        }
        return extraction.with(first.stream().map(entity -> resolve(entity, context)).toList());
    }

    /**
     * The key of the outlet that published an article.
     *
     * @param publisher its name or web domain, as the source gives it
     * @return its key; empty if the name has no letter or digit
     */
    public Optional<String> publisherKey(String publisher) {
        return outlet(publisher).map(KnownEntity::key).or(() -> slug(publisher, EntityType.OUTLET));
    }

    private Optional<KnownEntity> outlet(String publisher) {
        List<KnownEntity> named = index.named(publisher, EntityType.OUTLET);
        if (!named.isEmpty()) {
            return Optional.of(named.getFirst());
        }
        for (String word : publisher.strip().split("\\s+")) {
            if (word.contains(".") || word.equals(publisher)) {
                Optional<KnownEntity> found = index.atDomain(word);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Entity resolve(Entity entity, Set<String> context) {
        Optional<KnownEntity> known = known(entity, context);
        if (known.isPresent()) {
            return entity.resolved(known.get().key(), entity.wikidata().or(known.get()::wikidata));
        }
        if (entity.key().isPresent() || !isTellable(entity)) {
            return entity;
        }
        return slug(entity.name(), entity.type())
                .map(key -> entity.resolved(key, entity.wikidata()))
                .orElse(entity);
    }

    private Optional<KnownEntity> known(Entity entity, Set<String> context) {
        if (entity.key().isPresent()) {
            return index.withKey(entity.key().get());
        }
        if (entity.type() == EntityType.UNNAMED_SOURCE) {
            return Optional.empty();
        }
        for (String name : entity.names()) {
            List<KnownEntity> candidates =
                    index.named(name, entity.type()).stream()
                            .filter(bearer -> !isOtherAcronym(name, entity, bearer))
                            .filter(
                                    bearer ->
                                            name.equals(entity.name())
                                                    || fullName.mayBeThatOf(bearer, entity))
                            .toList();
            if (candidates.isEmpty() && entity.type() == EntityType.OUTLET) {
                return outlet(name);
            }
            if (!candidates.isEmpty()) {
                return choose(candidates, context);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether an article makes an acronym of a full name of its own, which has no telling word in
     * common with what the authority calls by it.
     */
    private boolean isOtherAcronym(String name, Entity entity, KnownEntity bearer) {
        List<String> full = bodies.words(entity.name(), entity.type());
        if (entity.type() != EntityType.ORGANIZATION
                || !BodyNames.isAcronym(name)
                || BodyNames.isAcronym(entity.name())
                || !bodies.abbreviates(name, full)) {
            return false;
        }
        Set<String> telling = new HashSet<>(full);
        telling.removeAll(NameRules.builtIn().filler());
        return bearer.names().stream()
                .filter(known -> !BodyNames.isAcronym(known))
                .flatMap(known -> bodies.words(known, bearer.type()).stream())
                .noneMatch(telling::contains);
    }

    /** The only bearer of a name, or the only one that lies in what the article speaks of. */
    private static Optional<KnownEntity> choose(List<KnownEntity> candidates, Set<String> context) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst());
        }
        List<KnownEntity> near =
                candidates.stream()
                        .filter(known -> known.partOf().stream().anyMatch(context::contains))
                        .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** Two letters are the initials of very many, of people too who were taken for a body. */
    private boolean isTellable(Entity entity) {
        return switch (entity.type()) {
            case UNNAMED_SOURCE -> false;
            case PERSON -> folding.tells(entity.name());
            case ORGANIZATION, OUTLET, GEOPOLITICAL_ENTITY, PLACE, ITEM, EVENT ->
                    !INITIALS.matcher(entity.name()).matches();
        };
    }

    private Optional<String> slug(String name, EntityType type) {
        String slug = folding.folded(name, type).replace(' ', '-');
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        String key =
                switch (type) {
                    case PERSON -> slug;
                    case GEOPOLITICAL_ENTITY, PLACE -> slug + "-place";
                    case ORGANIZATION, OUTLET, ITEM, EVENT, UNNAMED_SOURCE ->
                            slug + "-" + type.label().toLowerCase(Locale.ROOT);
                };
        return Optional.of(index.withKey(key).isPresent() ? key + "-unknown" : key);
    }
}
