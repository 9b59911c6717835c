package org.kabar.map;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.kabar.model.Article;
import org.kabar.model.Assertion;
import org.kabar.model.Published;
import org.kabar.model.Theme;
import org.kabar.model.When;

/**
 * Names events by what they are, so that articles telling of the same event meet in it.
 *
 * <p>The name is made of the type, the sorted actors, the sorted recipients, the theme if it is an
 * entity, and a coarse date. What only one participant does is told apart by the words of its theme
 * too, and what nobody named does by its place as well; without these it belongs to its article
 * alone.
 */
final class EventNames {

    private static final int MAX_PARTS = 6;
    private static final int MAX_LENGTH = 120;
    private static final Pattern PLAIN = Pattern.compile("(?!\\d{4}(-\\d\\d)?$)[a-z0-9-]{3,}");

    private final Iris iris;
    private final EntityNodes entities;
    private final Article article;

    EventNames(Iris iris, EntityNodes entities, Article article) {
        this.iris = iris;
        this.entities = entities;
        this.article = article;
    }

    /** The event that an assertion reports. */
    Node of(Assertion assertion) {
        return assertion.event().map(iris::event).orElseGet(() -> iris.event(key(assertion)));
    }

    private String key(Assertion assertion) {
        List<String> actors = locals(assertion.actors());
        List<String> recipients = locals(assertion.recipients());
        int participants = actors.size() + recipients.size();
        Optional<String> theme = assertion.theme().flatMap(t -> themePart(t, participants));
        Optional<String> place =
                participants == 0
                        ? assertion.where().place().map(entities::of).map(this::local)
                        : Optional.empty();
        boolean entityTheme =
                assertion.theme().filter(Theme.OfEntity.class::isInstance).isPresent();
        boolean shared = participants > 0 || entityTheme || theme.isPresent() && place.isPresent();

        List<String> parts = new ArrayList<>(actors);
        addAll(parts, "to", recipients);
        addAll(parts, "of", theme.stream().toList());
        addAll(parts, "at", place.stream().toList());
        Optional<String> date = coarse(assertion.when(), article.metadata().published());
        String readable = assertion.type() + "_" + String.join("_", parts);
        String full = readable + date.map(d -> "_" + d).orElse("");
        if (!shared) {
            return Slug.hashed(assertion.type(), full + "\n" + article.key());
        }
        List<String> names = new ArrayList<>(actors);
        names.addAll(recipients);
        theme.ifPresent(names::add);
        place.ifPresent(names::add);
        boolean clear =
                names.size() <= MAX_PARTS
                        && full.length() <= MAX_LENGTH
                        && names.stream().allMatch(name -> PLAIN.matcher(name).matches())
                        && Slug.isClean(assertion.type())
                        && Slug.isClean(full);
        return clear ? full : Slug.hashed(readable, full);
    }

    private static void addAll(List<String> parts, String role, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(role);
            parts.addAll(names);
        }
    }

    private Optional<String> themePart(Theme theme, int participants) {
        return switch (theme) {
            case Theme.OfEntity entity -> Optional.of(local(entities.of(entity.id())));
            case Theme.OfWords words ->
                    participants > 1
                            ? Optional.empty()
                            : Optional.of(Slug.of(words.text())).filter(slug -> !slug.isEmpty());
        };
    }

    private List<String> locals(List<String> ids) {
        return entities.sorted(ids).stream().map(this::local).toList();
    }

    /** A canonical entity is named by its key; one of this article only by all of its IRI. */
    private String local(Node entity) {
        String namespace = iris.namespace("entity");
        String name = entity.getURI();
        return name.startsWith(namespace) ? name.substring(namespace.length()) : name;
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
