package org.kabar.extract.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Office;

/** Collects the offices of one article and leaves out what says the same with fewer words. */
final class OfficeList {

    private record Entry(int block, String person, String title, Optional<String> organization) {

        String lower() {
            return title.toLowerCase(Locale.ROOT);
        }

        String first() {
            return lower().split(" ")[0];
        }
    }

    private final OfficeRules rules;
    private final List<Entity> entities;
    private final List<Entry> entries = new ArrayList<>();

    OfficeList(OfficeRules rules, List<Entity> entities) {
        this.rules = rules;
        this.entities = entities;
    }

    /** Adds an office read from a block. */
    void add(int block, String person, String title, Optional<String> organization) {
        Optional<String> body =
                ministry(title, organization)
                        .or(() -> organization)
                        .or(() -> likeBefore(block, title));
        entries.add(new Entry(block, person, title, body));
    }

    /** The ministry of a minister, if the article names it. */
    private Optional<String> ministry(String title, Optional<String> organization) {
        String lower = title.toLowerCase(Locale.ROOT);
        String rest = lower;
        while (rest.contains(" ") && !rules.isMinister(rest.substring(0, rest.indexOf(' ')))) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        int blank = rest.indexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        String field = rest.substring(blank + 1);
        return entities.stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .filter(entity -> organization.isEmpty() || !entity.id().equals(organization.get()))
                .filter(
                        entity ->
                                entity.names().stream().anyMatch(name -> isMinistryOf(name, field)))
                .map(Entity::id)
                .findFirst();
    }

    private boolean isMinistryOf(String name, String field) {
        String lower = name.toLowerCase(Locale.ROOT);
        int blank = lower.indexOf(' ');
        return blank > 0
                && rules.isMinistry(lower.substring(0, blank))
                && lower.substring(blank + 1).equals(field);
    }

    /** The body of the post named just before, for "Gubernur … dan Wakil Gubernur …". */
    private Optional<String> likeBefore(int block, String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry earlier = entries.get(i);
            boolean deputy = lower.endsWith(" " + earlier.first());
            boolean near = earlier.block() == block;
            if (near && deputy && earlier.organization().isPresent()) {
                return earlier.organization();
            }
        }
        return Optional.empty();
    }

    /** The offices, each in its fullest wording. */
    List<Office> all() {
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!isSaidBetter(i)) {
                offices.add(new Office(entry.person(), entry.title(), body(entry)));
            }
        }
        return offices;
    }

    private Optional<String> body(Entry entry) {
        return entry.organization()
                .or(
                        () ->
                                entries.stream()
                                        .filter(other -> other.person().equals(entry.person()))
                                        .filter(other -> other.first().equals(entry.first()))
                                        .flatMap(other -> other.organization().stream())
                                        .findFirst());
    }

    /** Whether another entry of the person says the same with more words, or said it before. */
    private boolean isSaidBetter(int index) {
        Entry entry = entries.get(index);
        for (int i = 0; i < entries.size(); i++) {
            Entry other = entries.get(i);
            if (i == index || !other.person().equals(entry.person())) {
                continue;
            }
            boolean same = other.lower().equals(entry.lower());
            boolean fuller = other.lower().startsWith(entry.lower() + " ");
            boolean sameBody =
                    other.first().equals(entry.first())
                            && other.organization().isPresent()
                            && other.organization().equals(entry.organization())
                            && other.title().length() > entry.title().length();
            if (same && i < index || fuller || sameBody) {
                return true;
            }
        }
        return false;
    }
}
