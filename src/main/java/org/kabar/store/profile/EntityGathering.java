package org.kabar.store.profile;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.kabar.model.EntityProfile;

/** What articles say of an entity besides its names, as it grows by articles. For one thread. */
final class EntityGathering {

    private final Node node;
    private final EntityProfile names;
    private final NavigableSet<String> offices = new TreeSet<>();
    private final NavigableSet<String> companions = new TreeSet<>();
    private final NavigableSet<String> outlets = new TreeSet<>();
    private final NavigableSet<String> articles = new TreeSet<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    /**
     * Nothing yet.
     *
     * @param names its names and what it is
     */
    EntityGathering(Node node, EntityProfile names) {
        this.node = node;
        this.names = names;
    }

    /** Its name in the store. */
    Node node() {
        return node;
    }

    /** Adds what an article says of it. */
    void add(ArticleFacts facts) {
        if (facts.types(node).findAny().isEmpty()) {
            // Another one, merged with it, is named there.
            return;
        }
        facts.offices(node).forEach(offices::add);
        facts.mentions().filter(other -> !other.equals(names.key())).forEach(companions::add);
        facts.outlet().ifPresent(outlets::add);
        facts.published().ifPresent(days::add);
        articles.add(facts.article());
    }

    /** What has come together. */
    EntityProfile profile() {
        return new EntityProfile(
                names.key(),
                names.type(),
                names.known(),
                names.wikidata(),
                names.names(),
                offices,
                companions,
                outlets,
                articles,
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }
}
