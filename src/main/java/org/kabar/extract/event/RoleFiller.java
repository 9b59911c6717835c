package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.Word;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.EntityType;
import org.kabar.model.Text;
import org.kabar.model.Theme;
import org.kabar.model.Where;

/** Gives the phrases in the slots of a trigger their roles in the event. Used once per event. */
final class RoleFiller {

    private static final int LONGEST_THEME = 8;

    private final Text text;
    private final Syntax syntax;
    private final Referents referents;
    private final Trigger trigger;
    private final List<String> speaker;
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> recipients = new LinkedHashSet<>();
    private boolean speaks;
    private Optional<Theme> theme = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<String> origin = Optional.empty();
    private Optional<String> destination = Optional.empty();
    private final List<Where> more = new ArrayList<>();

    RoleFiller(
            Text text, Syntax syntax, Referents referents, Trigger trigger, List<String> speaker) {
        this.text = text;
        this.syntax = syntax;
        this.referents = referents;
        this.trigger = trigger;
        this.speaker = List.copyOf(speaker);
    }

    /**
     * Fills the roles.
     *
     * @param acts event types whose theme is what is said
     */
    RoleFiller fill(Slots slots, Set<String> acts) {
        speaks = acts.contains(trigger.type());
        for (Map.Entry<String, List<Phrase>> slot : slots.phrases().entrySet()) {
            List<Role> roles = trigger.rolesOf(slot.getKey());
            Optional<Phrase> before = Optional.empty();
            for (Phrase phrase : slot.getValue()) {
                boolean joined = before.filter(it -> isJoined(it, phrase)).isPresent();
                for (Role role : roles) {
                    if (joined && putAnother(role, phrase) || put(role, phrase)) {
                        break;
                    }
                }
                before = Optional.of(phrase);
            }
        }
        followUndergoer(slots);
        slots.contents()
                .forEach(
                        (slot, words) -> {
                            boolean said =
                                    slot.equals(Slots.CONTENT) && acts.contains(trigger.type());
                            if (said || trigger.rolesOf(slot).contains(Role.THEME)) {
                                theme = theme.or(() -> words(words));
                            }
                        });
        recipients.removeAll(actors);
        return this;
    }

    /** An event without object that nobody stands before is done by who stands behind its verb. */
    private void followUndergoer(Slots slots) {
        boolean open =
                trigger.form() == Form.ACTIVE
                        && trigger.rolesOf(Slots.OBJECT).isEmpty()
                        && trigger.rolesOf(Slots.SUBJECT).contains(Role.ACTORS);
        if (open && actors.isEmpty()) {
            slots.phrases()
                    .getOrDefault(Slots.OBJECT, List.of())
                    .forEach(phrase -> put(Role.ACTORS, phrase));
        }
    }

    private boolean isJoined(Phrase before, Phrase phrase) {
        return IntStream.range(before.end(), phrase.begin())
                .mapToObj(syntax::kind)
                .allMatch(kind -> kind == WordKind.COMMA || kind == WordKind.COORDINATOR);
    }

    /** Another place joined to the first one, where the same happens again. */
    private boolean putAnother(Role role, Phrase phrase) {
        boolean first =
                role == Role.PLACE && place.isPresent()
                        || role == Role.DESTINATION && destination.isPresent();
        Optional<String> found =
                first ? referents.place(syntax, List.of(phrase)) : Optional.empty();
        found.map(id -> role == Role.PLACE ? at(id) : to(id)).ifPresent(more::add);
        return found.isPresent();
    }

    private Where at(String id) {
        return new Where(Optional.of(id), origin, destination);
    }

    private Where to(String id) {
        return new Where(place, origin, Optional.of(id));
    }

    private boolean put(Role role, Phrase phrase) {
        return switch (role) {
            case ACTORS -> actors.addAll(referents.agents(syntax, List.of(phrase), speaker));
            case RECIPIENTS -> recipients.addAll(directedAt(phrase));
            case THEME -> {
                theme = theme.or(() -> themeOf(phrase));
                yield true;
            }
            case PLACE -> {
                Optional<String> found = referents.place(syntax, List.of(phrase));
                place = place.or(() -> found);
                yield found.isPresent();
            }
            case ORIGIN -> {
                Optional<String> found = referents.place(syntax, List.of(phrase));
                origin = origin.or(() -> found);
                yield found.isPresent();
            }
            case DESTINATION -> {
                Optional<String> found = referents.place(syntax, List.of(phrase));
                destination = destination.or(() -> found);
                yield found.isPresent();
            }
        };
    }

    /** Those who undergo it; what is said to be somebody's deed is said of them. */
    private List<String> directedAt(Phrase phrase) {
        List<String> named = referents.agents(syntax, List.of(phrase), speaker);
        return named.isEmpty() && speaks ? referents.owners(syntax, phrase) : named;
    }

    /** The entity that ends the phrase, else the words of the phrase. */
    private Optional<Theme> themeOf(Phrase phrase) {
        Optional<String> pointed = referents.thing(syntax, phrase);
        if (pointed.isPresent()) {
            return pointed.map(Theme.OfEntity::new);
        }
        int last = phrase.end() - 1;
        if (syntax.kind(last) == WordKind.DEMONSTRATIVE && last > phrase.begin()) {
            last--;
        }
        if (last == phrase.begin() + 1
                && !referents.isOnlyDescribing(syntax, phrase)
                && syntax.kind(phrase.begin()) == WordKind.NAME
                && syntax.kind(last) != WordKind.NAME) {
            last--;
        }
        Word word = syntax.word(last);
        boolean named =
                word.kind() == WordKind.NAME
                        && (last - phrase.begin() <= 2 || referents.endsInName(syntax, phrase))
                        && !referents.isOnlyDescribing(syntax, phrase);
        if (named) {
            return Optional.of(new Theme.OfEntity(word.entities().getFirst()));
        }
        return words(syntax, text, phrase.begin(), last + 1);
    }

    private Optional<Theme> words(Phrase phrase) {
        return words(syntax, text, phrase.begin(), phrase.end());
    }

    /** The words from one index to another, without quantifiers and pronouns before them. */
    static Optional<Theme> words(Syntax syntax, Text text, int begin, int end) {
        int first = begin;
        while (first < end
                && (syntax.kind(first) == WordKind.NUMBER
                                && !Character.isDigit(syntax.word(first).form().charAt(0))
                        || syntax.kind(first) == WordKind.ARTICLE
                        || syntax.kind(first) == WordKind.PRONOUN)) {
            first++;
        }
        int last = Math.min(end, first + LONGEST_THEME);
        if (first >= last) {
            return Optional.empty();
        }
        return Optional.of(
                new Theme.OfWords(
                        text.slice(syntax.word(first).span().union(syntax.word(last - 1).span()))
                                .replaceAll("[\\s\\u00A0]+", " ")));
    }

    List<String> actors() {
        return new ArrayList<>(actors);
    }

    /** At whom it is directed, if it happens there. */
    List<String> recipients(Where where) {
        Set<String> all = new LinkedHashSet<>(recipients);
        if (trigger.also().get(Role.DESTINATION) == Role.RECIPIENTS) {
            where.destination()
                    .filter(id -> referents.type(id) == EntityType.GEOPOLITICAL_ENTITY)
                    .filter(id -> !actors.contains(id))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    Optional<Theme> theme() {
        return theme;
    }

    /** Where it happens; several, if it is said to happen in several places. */
    List<Where> wheres() {
        Set<Where> all = new LinkedHashSet<>();
        all.add(new Where(place, origin, destination));
        all.addAll(more);
        return List.copyOf(all);
    }
}
