package org.kabar.extract.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.NounHeads;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Office;

/**
 * For whom or what a phrase stands that points back with a noun, such as "pelatih itu" or "sang
 * aktor". Lives for one article, on one thread.
 */
final class Descriptions {

    /** How far the words that describe a noun may reach to the one that points back. */
    private static final int WIDEST = 25;

    private final Lexicon lexicon;
    private final NounHeads heads;
    private final Discourse discourse;
    private final Map<String, Set<String>> described = new HashMap<>();
    private final Map<String, Set<String>> posts = new HashMap<>();

    /**
     * For the entities of one article.
     *
     * @param entities everybody and everything named; an unnamed source is named by its description
     * @param offices who holds which post
     */
    Descriptions(
            Lexicon lexicon,
            NounHeads heads,
            Discourse discourse,
            List<Entity> entities,
            List<Office> offices) {
        this.lexicon = lexicon;
        this.heads = heads;
        this.discourse = discourse;
        for (Entity entity : entities) {
            if (entity.type() == EntityType.UNNAMED_SOURCE) {
                entity.names().forEach(name -> describe(entity.id(), name));
            }
        }
        for (Office office : offices) {
            describe(office.person(), office.title());
            posts.computeIfAbsent(office.person(), key -> new HashSet<>())
                    .add(office.title().toLowerCase(Locale.ROOT).split(" ")[0]);
        }
    }

    private void describe(String entity, String words) {
        described
                .computeIfAbsent(entity, key -> new HashSet<>())
                .addAll(Arrays.asList(words.toLowerCase(Locale.ROOT).split("\\s+")));
    }

    /** Whether a phrase points back at something told before. */
    boolean isDefinite(Syntax syntax, Phrase phrase) {
        return heads.isDefinite(syntax, phrase) || isPointedAtBehind(syntax, phrase.end());
    }

    /** Whether what describes a noun ends in a word that points: "lelaki yang menang itu akan". */
    private static boolean isPointedAtBehind(Syntax syntax, int end) {
        WordKind next = syntax.kind(end);
        if (next != WordKind.RELATIVE && next != WordKind.PREPOSITION) {
            return false;
        }
        for (int i = end; i < Math.min(end + WIDEST, syntax.size()); i++) {
            WordKind kind = syntax.kind(i);
            if (kind == WordKind.DEMONSTRATIVE) {
                return syntax.kind(i + 1).inVerbGroup();
            }
            if (kind.endsClause() && kind != WordKind.RELATIVE && kind != WordKind.MARK) {
                return false;
            }
        }
        return false;
    }

    /**
     * For whom or what the phrase stands; empty if it does not point back.
     *
     * @param here the persons named before it in the same statement, in reading order
     */
    Optional<String> meant(Syntax syntax, Phrase phrase, List<String> here) {
        if (!isDefinite(syntax, phrase)) {
            return Optional.empty();
        }
        String head = heads.of(syntax, phrase);
        return lexicon.anaphors().entrySet().stream()
                .filter(entry -> entry.getValue().contains(head))
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(
                        type ->
                                (isPerson(type) ? person(head, here) : discourse.last(type))
                                        .stream())
                .findFirst();
    }

    private static boolean isPerson(EntityType type) {
        return type == EntityType.PERSON;
    }

    /** Who alone of all holds the post that a phrase of one word names: "presiden". */
    Optional<String> holder(Syntax syntax, Phrase phrase) {
        String head = heads.of(syntax, phrase);
        List<String> holders =
                posts.entrySet().stream()
                        .filter(post -> post.getValue().contains(head))
                        .map(Map.Entry::getKey)
                        .toList();
        return phrase.length() == 1 && holders.size() == 1 && !lexicon.people().contains(head)
                ? Optional.of(holders.getFirst())
                : Optional.empty();
    }

    /** Who is described so, else the person that the article is about. */
    private Optional<String> person(String head, List<String> here) {
        return discourse
                .first(id -> described.getOrDefault(id, Set.of()).contains(head))
                .or(discourse::mainPerson)
                .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(here.getLast()));
    }
}
