package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Lexicon.Reference;
import org.kabar.extract.syntax.NounHeads;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Office;

/** Who is meant by a noun phrase, as the article goes on. Lives for one article, on one thread. */
final class Referents {

    private final Lexicon lexicon;
    private final Optional<String> ownOutlet;
    private final NounHeads heads;
    private final Map<String, EntityType> types = new HashMap<>();
    private final Bodies bodies;
    private final Titles titles;
    private final Discourse discourse = new Discourse(this::type);
    private final Pronouns pronouns;
    private final Descriptions descriptions;

    Referents(
            Lexicon lexicon,
            List<Entity> entities,
            List<Office> offices,
            List<Statement> statements,
            Optional<String> ownOutlet) {
        this.lexicon = lexicon;
        this.ownOutlet = ownOutlet;
        this.heads = new NounHeads(lexicon.order());
        entities.forEach(entity -> types.put(entity.id(), entity.type()));
        this.bodies = new Bodies(entities, offices);
        this.titles = new Titles(types);
        this.descriptions = new Descriptions(lexicon, heads, discourse, entities, offices);
        this.pronouns = new Pronouns(lexicon, discourse, bodies, titles);
        statements.forEach(statement -> titles.learn(statement.syntax()));
    }

    /** What an entity is. */
    EntityType type(String entity) {
        return types.getOrDefault(entity, EntityType.ITEM);
    }

    /** Whether an entity is an outlet other than the article's own. */
    boolean isOtherOutlet(String entity) {
        return type(entity) == EntityType.OUTLET && !ownOutlet.equals(Optional.of(entity));
    }

    /** Whether an entity has a name of its own. */
    boolean isNamed(String entity) {
        return type(entity) != EntityType.UNNAMED_SOURCE;
    }

    /** Whether a pronoun stands for one person. */
    boolean isOne(String pronoun) {
        return lexicon.refers(pronoun, Reference.ONE);
    }

    /** The people and bodies of the article. */
    Bodies bodies() {
        return bodies;
    }

    /** The noun that a phrase is about; empty if that is what it names. */
    String head(Syntax syntax, Phrase phrase) {
        return heads.of(syntax, phrase);
    }

    /** Whom the article has been about so far. */
    Discourse discourse() {
        return discourse;
    }

    /** Those who act or undergo in these phrases. */
    List<String> agents(Syntax syntax, List<Phrase> phrases, List<String> speaker) {
        Set<String> all = new LinkedHashSet<>();
        phrases.forEach(phrase -> all.addAll(agents(syntax, phrase, speaker)));
        return List.copyOf(all);
    }

    private List<String> agents(Syntax syntax, Phrase phrase, List<String> speaker) {
        List<String> pointed = pronouns.meant(syntax, phrase, speaker);
        if (!pointed.isEmpty()) {
            return pointed;
        }
        String head = heads.of(syntax, phrase);
        List<String> persons = titles.names(syntax, phrase, EntityType.PERSON);
        if (!persons.isEmpty()) {
            return lexicon.relationHeads().contains(head)
                            || !isBodyOrPeople(head)
                                    && !stands(EntityType.PERSON, head)
                                    && lexicon.relationHeads().contains(possessed(syntax, phrase))
                            || lexicon.isAbstract(head)
                            || heads.hidesPersons(head)
                    ? List.of()
                    : persons;
        }
        Optional<String> one =
                titles.named(syntax, phrase)
                        .or(() -> titles.unnamed(syntax, phrase))
                        .or(() -> titles.holder(syntax, phrase))
                        .or(() -> pointedPerson(syntax, phrase, head));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        Optional<String> apposed = titles.namedBody(syntax, phrase);
        if (apposed.isPresent() && (isBodyOrPeople(head) || isPossessed(syntax, phrase))) {
            return List.of(apposed.get());
        }
        Optional<String> own = ownBody(syntax, phrase);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        Optional<String> post = descriptions.holder(syntax, phrase);
        if (post.isPresent()) {
            return List.of(post.get());
        }
        List<String> bodies = bodies(syntax, phrase, head);
        if (!bodies.isEmpty()) {
            return bodies;
        }
        Set<String> kind = lexicon.officers().getOrDefault(head, Set.of());
        List<String> officers =
                discourse
                        .first(id -> this.bodies.isNamed(id, kind))
                        .or(() -> this.bodies.named(kind))
                        .map(List::of)
                        .orElseGet(List::of);
        return officers.isEmpty() ? pointedAt(syntax, phrase) : officers;
    }

    /** The body of whom it is about, which a noun with a possessive ending means: "timnya". */
    private Optional<String> ownBody(Syntax syntax, Phrase phrase) {
        String word = syntax.lower(phrase.end() - 1);
        String ending = lexicon.possessive();
        boolean owned =
                phrase.length() == 1
                        && isPossessed(syntax, phrase)
                        && stands(
                                EntityType.ORGANIZATION,
                                word.substring(0, word.length() - ending.length()));
        return owned
                ? discourse.person(List.of()).stream()
                        .flatMap(who -> bodies.spokenFor(List.of(who)).stream())
                        .filter(discourse::isNamedBody)
                        .findFirst()
                : Optional.empty();
    }

    private List<String> pointedAt(Syntax syntax, Phrase phrase) {
        List<String> here = titles.names(syntax, new Phrase(0, phrase.begin()), EntityType.PERSON);
        return descriptions.meant(syntax, phrase, here).map(List::of).orElseGet(List::of);
    }

    /** Who is meant by a noun for a person that points back: "mantan pelatih Persikara itu". */
    private Optional<String> pointedPerson(Syntax syntax, Phrase phrase, String head) {
        List<String> meant = pointedAt(syntax, phrase);
        return stands(EntityType.PERSON, head) ? Statements.first(meant) : Optional.empty();
    }

    private boolean isPossessed(Syntax syntax, Phrase phrase) {
        return !lexicon.possessive().isEmpty()
                && syntax.lower(phrase.end() - 1).endsWith(lexicon.possessive());
    }

    /** The noun right before the first name of a phrase; empty if there is none. */
    private static String possessed(Syntax syntax, Phrase phrase) {
        for (int i = phrase.begin() + 1; i < phrase.end(); i++) {
            if (syntax.kind(i) == WordKind.NAME) {
                return syntax.kind(i - 1) == WordKind.NOUN ? syntax.lower(i - 1) : "";
            }
        }
        return "";
    }

    /** Whose deeds or qualities a phrase names: "perjuangan Ayu". */
    List<String> owners(Syntax syntax, Phrase phrase) {
        for (int i = phrase.end() - 1; i > phrase.begin(); i--) {
            List<String> named = syntax.word(i).entities();
            if (!named.isEmpty() && type(named.getFirst()).isAgent()) {
                return List.of(named.getFirst());
            }
        }
        return List.of();
    }

    private List<String> bodies(Syntax syntax, Phrase phrase, String head) {
        if (lexicon.isAbstract(head) || lexicon.relationHeads().contains(head)) {
            return List.of();
        }
        List<String> organizations =
                new ArrayList<>(titles.names(syntax, phrase, EntityType.ORGANIZATION));
        organizations.addAll(titles.names(syntax, phrase, EntityType.OUTLET));
        if (!organizations.isEmpty()) {
            return heads.hidesPersons(head) && !isBodyOrPeople(head)
                    ? List.of()
                    : List.of(organizations.getLast());
        }
        return Statements.first(titles.names(syntax, phrase, EntityType.GEOPOLITICAL_ENTITY))
                .stream()
                .filter(name -> head.isEmpty() || isBodyOrPeople(head))
                .toList();
    }

    /** Whether a phrase without a name means people, as "para petani" does. */
    boolean isUnnamedPeople(Syntax syntax, Phrase phrase) {
        return !syntax.hasName(phrase)
                && (lexicon.people().contains(syntax.lower(phrase.begin()))
                        || lexicon.people().contains(heads.of(syntax, phrase)));
    }

    /** Whether a noun may stand for an entity of a type. */
    boolean stands(EntityType type, String head) {
        return lexicon.anaphors().getOrDefault(type, Set.of()).contains(head);
    }

    private boolean isBodyOrPeople(String head) {
        return lexicon.agentHeads().contains(head)
                || stands(EntityType.GEOPOLITICAL_ENTITY, head)
                || stands(EntityType.ORGANIZATION, head);
    }

    /** The place that a phrase of place names. */
    Optional<String> place(Syntax syntax, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Optional<String> named =
                    heads.placeName(syntax, phrase, lexicon.placeHeads())
                            .map(at -> syntax.word(at).entities().getFirst());
            boolean fits =
                    named.isPresent()
                            && (type(named.get()).isPlace()
                                    || type(named.get()) == EntityType.ORGANIZATION);
            if (fits) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase points back at something told before. */
    boolean isDefinite(Syntax syntax, Phrase phrase) {
        return descriptions.isDefinite(syntax, phrase);
    }

    /** Whether a phrase is about what the name at its end names. */
    boolean endsInName(Syntax syntax, Phrase phrase) {
        return heads.endsInName(syntax, phrase);
    }

    /** Whether the names in a phrase only describe what it is about. */
    boolean isOnlyDescribing(Syntax syntax, Phrase phrase) {
        return heads.hidesPersons(heads.of(syntax, phrase));
    }

    /** What a phrase that points back stands for, whoever or whatever it is. */
    Optional<String> thing(Syntax syntax, Phrase phrase) {
        return Statements.first(pointedAt(syntax, phrase));
    }
}
