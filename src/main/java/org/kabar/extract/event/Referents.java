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
import org.kabar.extract.syntax.Word;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;

/** Who is meant by a noun phrase, as the article goes on. Lives for one article, on one thread. */
final class Referents {

    private final Lexicon lexicon;
    private final NounHeads heads;
    private final Map<String, EntityType> types = new HashMap<>();
    private final Titles titles;
    private final List<String> recent = new ArrayList<>();
    private final Map<EntityType, List<String>> pairs = new HashMap<>();
    private List<String> focus = List.of();
    private boolean focusIsNew;
    private List<String> speakers = List.of();

    Referents(Lexicon lexicon, List<Entity> entities, List<Statement> statements) {
        this.lexicon = lexicon;
        this.heads = new NounHeads(lexicon.order());
        entities.forEach(entity -> types.put(entity.id(), entity.type()));
        this.titles = new Titles(types);
        statements.forEach(statement -> titles.learn(statement.syntax()));
    }

    /** What an entity is. */
    EntityType type(String entity) {
        return types.getOrDefault(entity, EntityType.ITEM);
    }

    /** Whether an entity has a name of its own. */
    boolean isNamed(String entity) {
        return type(entity) != EntityType.UNNAMED_SOURCE;
    }

    /** Remembers everybody named in a statement, the last named first. */
    void mention(Syntax syntax) {
        focusIsNew = false;
        for (Word word : syntax.words()) {
            if (!word.entities().isEmpty()) {
                recent.remove(word.entities().getFirst());
                recent.addFirst(word.entities().getFirst());
            }
        }
    }

    /** Remembers whom a statement is about. */
    void focus(List<String> entities) {
        if (!entities.isEmpty()) {
            focus = List.copyOf(entities);
            focusIsNew = true;
        }
    }

    /** Remembers two of a kind that were in something together. */
    void together(List<String> entities) {
        if (entities.size() == 2 && type(entities.getFirst()) == type(entities.getLast())) {
            pairs.put(type(entities.getFirst()), List.copyOf(entities));
        }
    }

    /** Remembers who spoke. */
    void spoke(List<String> entities) {
        if (!entities.isEmpty()) {
            speakers = List.copyOf(entities);
        }
    }

    /** Who spoke last. */
    List<String> speakers() {
        return speakers;
    }

    private List<String> names(Syntax syntax, Phrase phrase, EntityType type) {
        return titles.names(syntax, phrase, type);
    }

    /** Those who act or undergo in these phrases. */
    List<String> agents(Syntax syntax, List<Phrase> phrases, List<String> speaker) {
        Set<String> all = new LinkedHashSet<>();
        phrases.forEach(phrase -> all.addAll(agents(syntax, phrase, speaker)));
        return List.copyOf(all);
    }

    private List<String> agents(Syntax syntax, Phrase phrase, List<String> speaker) {
        List<String> pointed = pronoun(syntax, phrase, speaker);
        if (!pointed.isEmpty()) {
            return pointed;
        }
        String head = heads.of(syntax, phrase);
        List<String> persons = names(syntax, phrase, EntityType.PERSON);
        if (!persons.isEmpty()) {
            return lexicon.relationHeads().contains(head)
                            || lexicon.isAbstract(head)
                            || heads.hidesPersons(head)
                    ? List.of()
                    : persons;
        }
        Optional<String> holding = titles.named(syntax, phrase);
        if (holding.isPresent()) {
            return List.of(holding.get());
        }
        List<String> sources = names(syntax, phrase, EntityType.UNNAMED_SOURCE);
        if (!sources.isEmpty()) {
            return sources;
        }
        Optional<String> holder = titles.holder(syntax, phrase);
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        List<String> bodies = bodies(syntax, phrase, head);
        return bodies.isEmpty() ? pointedAt(syntax, phrase, head) : bodies;
    }

    private List<String> bodies(Syntax syntax, Phrase phrase, String head) {
        if (lexicon.isAbstract(head) || lexicon.relationHeads().contains(head)) {
            return List.of();
        }
        List<String> organizations =
                new ArrayList<>(names(syntax, phrase, EntityType.ORGANIZATION));
        organizations.addAll(names(syntax, phrase, EntityType.OUTLET));
        if (!organizations.isEmpty()) {
            return heads.hidesPersons(head) && !isBodyOrPeople(head)
                    ? List.of()
                    : List.of(organizations.getLast());
        }
        return Statements.first(names(syntax, phrase, EntityType.GEOPOLITICAL_ENTITY)).stream()
                .filter(name -> head.isEmpty() || isBodyOrPeople(head))
                .toList();
    }

    private boolean stands(EntityType type, String head) {
        return lexicon.anaphors().getOrDefault(type, Set.of()).contains(head);
    }

    private boolean isBodyOrPeople(String head) {
        return lexicon.agentHeads().contains(head)
                || stands(EntityType.GEOPOLITICAL_ENTITY, head)
                || stands(EntityType.ORGANIZATION, head);
    }

    private List<String> pronoun(Syntax syntax, Phrase phrase, List<String> speaker) {
        String lower = phraseText(syntax, phrase);
        String first = syntax.lower(phrase.begin());
        if (lexicon.refers(first, Reference.SPEAKER)) {
            return speaker;
        }
        if (lexicon.refers(first, Reference.OWN_BODY)) {
            return speakers;
        }
        boolean owns = syntax.kind(phrase.begin()) == WordKind.ARTICLE && phrase.length() > 1;
        if (lexicon.refers(first, Reference.ONE) && !owns) {
            return one(syntax, phrase.begin());
        }
        if (lexicon.refers(first, Reference.THING)) {
            return body();
        }
        boolean two =
                lexicon.pronouns().getOrDefault(Reference.TWO, Set.of()).stream()
                        .anyMatch(lower::startsWith);
        if (two) {
            return pair(kindOf(syntax, phrase));
        }
        return lexicon.refers(first, Reference.MANY) && focus.size() > 1 ? focus : List.of();
    }

    private static String phraseText(Syntax syntax, Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            text.append(syntax.lower(i)).append(' ');
        }
        return text.toString();
    }

    private List<String> one(Syntax syntax, int at) {
        List<String> here = names(syntax, new Phrase(0, at), EntityType.PERSON).reversed();
        List<String> own = focusIsNew ? focus : List.of();
        for (List<String> candidates : List.of(own, here, focus, speakers, recent)) {
            Optional<String> person =
                    candidates.stream().filter(id -> type(id) == EntityType.PERSON).findFirst();
            if (person.isPresent()) {
                return List.of(person.get());
            }
        }
        return List.of();
    }

    /** The body or country that the statement is about, else the one named last. */
    private List<String> body() {
        for (List<String> candidates : List.of(focus, speakers, recent)) {
            Optional<String> found =
                    candidates.stream()
                            .filter(id -> type(id).isAgent() && type(id) != EntityType.PERSON)
                            .filter(this::isNamed)
                            .findFirst();
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    private EntityType kindOf(Syntax syntax, Phrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            for (EntityType type :
                    List.of(EntityType.GEOPOLITICAL_ENTITY, EntityType.ORGANIZATION)) {
                if (stands(type, syntax.lower(i))) {
                    return type;
                }
            }
        }
        return EntityType.PERSON;
    }

    private List<String> pair(EntityType wanted) {
        boolean open = wanted == EntityType.PERSON;
        if (focus.size() == 2 && (open || type(focus.getFirst()) == wanted)) {
            return focus;
        }
        List<String> known = pairs.get(wanted);
        if (known != null) {
            return known;
        }
        List<String> found = recent.stream().filter(id -> type(id) == wanted).limit(2).toList();
        return found.size() == 2 ? found : List.of();
    }

    private List<String> pointedAt(Syntax syntax, Phrase phrase, String head) {
        if (!heads.isDefinite(syntax, phrase)) {
            return List.of();
        }
        return lexicon.anaphors().entrySet().stream()
                .filter(entry -> entry.getValue().contains(head))
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(type -> recent.stream().filter(id -> type(id) == type).limit(1))
                .limit(1)
                .toList();
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
        return heads.isDefinite(syntax, phrase);
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
        return Statements.first(pointedAt(syntax, phrase, heads.of(syntax, phrase)));
    }
}
