package org.kabar.map;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.kabar.model.Article;
import org.kabar.model.Assertion;
import org.kabar.model.Published;
import org.kabar.model.Theme;
import org.kabar.model.When;
import org.kabar.model.Where;

/**
 * Names events by what they are, so that articles telling of the same event meet in it.
 *
 * <p>The name is made of the type, the sorted actors, the sorted recipients, the theme if it is an
 * entity, and a coarse date. What has a single participant is told apart by the words of its theme
 * too; what then has neither theme nor date, or nobody at all, by its place as well. What nobody
 * named does without theme and place belongs to its article alone.
 */
final class EventNames {

    private static final int MOST_PARTICIPANTS = 4;
    private static final int MOST_CHARACTERS = 120;
    private static final int SHORTEST = 3;
    private static final String YEAR = "0000";
    private static final String MONTH = "0000-00";

    private final Iris iris;
    private final String shared;
    private final EntityNodes entities;
    private final Article article;

    EventNames(Iris iris, EntityNodes entities, Article article) {
        this.iris = iris;
        this.shared = iris.namespace("entity");
        this.entities = entities;
        this.article = article;
    }

    /** The event that an assertion reports. */
    Node of(Assertion assertion) {
        return assertion.event().map(iris::event).orElseGet(() -> iris.event(key(assertion)));
    }

    private String key(Assertion assertion) {
        List<Name> actors = names(assertion.actors());
        List<Name> recipients = names(assertion.recipients());
        int participants = actors.size() + recipients.size();
        Optional<String> date = coarse(assertion.when(), article.metadata().published());
        Optional<Name> theme = assertion.theme().flatMap(t -> theme(t, participants));
        boolean vague = participants < 2 && theme.isEmpty() && date.isEmpty();
        Optional<Name> place =
                vague || participants == 0 ? place(assertion.where()) : Optional.empty();

        List<Name> parts = new ArrayList<>(List.of(new Name(assertion.type(), assertion.type())));
        parts.addAll(actors);
        addAll(parts, "to", recipients);
        addAll(parts, "of", theme.stream().toList());
        addAll(parts, "at", place.stream().toList());
        date.ifPresent(d -> parts.add(new Name(d, d)));
        boolean entityTheme =
                assertion.theme().filter(Theme.OfEntity.class::isInstance).isPresent();
        boolean shared = participants > 0 || entityTheme || theme.isPresent() && place.isPresent();
        String readable = joined(parts, Name::shown);
        String identity = joined(parts, Name::identity);
        if (!shared) {
            return Slug.hashed(readable, identity + "\n" + article.key());
        }
        boolean clear =
                participants <= MOST_PARTICIPANTS
                        && readable.length() <= MOST_CHARACTERS
                        && actors.stream().allMatch(Name::isPlain)
                        && recipients.stream().allMatch(Name::isPlain)
                        && theme.filter(name -> !name.isPlain()).isEmpty()
                        && place.filter(name -> !name.isPlain()).isEmpty()
                        && Slug.isClean(identity);
        return clear ? identity : Slug.hashed(readable, identity);
    }

    /**
     * What takes part in a name.
     *
     * @param shown a readable form, perhaps the same for different things
     * @param identity a form that no different thing has
     */
    private record Name(String shown, String identity) {

        /** Whether it is of lower-case words and can be taken neither for a role nor for a date. */
        boolean isPlain() {
            if (identity.length() < SHORTEST || isDate()) {
                return false;
            }
            for (int i = 0; i < identity.length(); i++) {
                char c = identity.charAt(i);
                if ((c < 'a' || c > 'z') && !isDigit(c) && c != '-') {
                    return false;
                }
            }
            return true;
        }

        /** Whether it is written as a year or a month is. */
        private boolean isDate() {
            int length = identity.length();
            if (length != YEAR.length() && length != MONTH.length()) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                char c = identity.charAt(i);
                if (MONTH.charAt(i) == '-' ? c != '-' : !isDigit(c)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    private static void addAll(List<Name> parts, String role, List<Name> names) {
        if (!names.isEmpty()) {
            parts.add(new Name(role, role));
            parts.addAll(names);
        }
    }

    private static String joined(List<Name> parts, Function<Name, String> form) {
        StringJoiner joined = new StringJoiner("_");
        parts.forEach(part -> joined.add(form.apply(part)));
        return joined.toString();
    }

    private Optional<Name> theme(Theme theme, int participants) {
        return switch (theme) {
            case Theme.OfEntity entity -> Optional.of(name(entities.of(entity.id())));
            case Theme.OfWords words ->
                    participants > 1
                            ? Optional.empty()
                            : Optional.of(Slug.of(words.text()))
                                    .filter(slug -> !slug.isEmpty())
                                    .map(slug -> new Name(slug, slug));
        };
    }

    private Optional<Name> place(Where where) {
        return where.place()
                .or(where::destination)
                .or(where::origin)
                .map(entities::of)
                .map(this::name);
    }

    private List<Name> names(List<String> ids) {
        return entities.sorted(ids).stream().map(this::name).toList();
    }

    /** A canonical entity is known by its key; one of this article alone only by all of its IRI. */
    private Name name(Node entity) {
        String iri = entity.getURI();
        String local = iri.substring(iri.lastIndexOf('/') + 1);
        return new Name(local, iri.startsWith(shared) ? local : iri);
    }

    /**
     * The month the event lies in, else the year, else nothing. What is told without any time is
     * taken to be of the month of publication, and of the year if its time words were not
     * understood.
     */
    private static Optional<String> coarse(When when, Optional<Published> published) {
        Optional<LocalDate> start = when.start().or(when::end);
        Optional<LocalDate> end = when.end().or(when::start);
        if (start.isPresent() && end.isPresent()) {
            if (YearMonth.from(start.get()).equals(YearMonth.from(end.get()))) {
                return Optional.of(YearMonth.from(start.get()).toString());
            }
            return start.get().getYear() == end.get().getYear()
                    ? Optional.of(Integer.toString(start.get().getYear()))
                    : Optional.empty();
        }
        return published
                .map(Published::day)
                .map(
                        day ->
                                when.words().isPresent()
                                        ? Integer.toString(day.getYear())
                                        : YearMonth.from(day).toString());
    }
}
