package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kabar.model.Text;

/** The names found so far on one sheet; no word belongs to two. For one thread. */
final class Board {

    private final Sheet sheet;
    private final Text text;
    private final boolean[] title;
    private final List<Gazetteer.Hit> hits;
    private final Found[] cover;
    private final List<Optional<Gazetteer.Hit>> hitFrom;
    private final List<Found> found = new ArrayList<>();
    private Optional<List<Found>> ordered = Optional.empty();

    Board(Sheet sheet, Text text, NameRules rules, Gazetteer gazetteer) {
        this.sheet = sheet;
        this.text = text;
        hits = gazetteer.find(sheet);
        hitFrom = new ArrayList<>(Collections.nCopies(sheet.size(), Optional.empty()));
        for (Gazetteer.Hit hit : hits) {
            if (!hit.onlyMetonym()) {
                hitFrom.set(hit.from(), Optional.of(hit));
            }
        }
        title = rules.posts().mask(sheet, i -> hitAt(i).isPresent());
        cover = new Found[sheet.size()];
    }

    Sheet sheet() {
        return sheet;
    }

    /** The names of the authority on this sheet, overlapping ones too. */
    List<Gazetteer.Hit> hits() {
        return hits;
    }

    /** The authority's name that begins at a word. */
    Optional<Gazetteer.Hit> hitAt(int i) {
        return i >= 0 && i < hitFrom.size() ? hitFrom.get(i) : Optional.empty();
    }

    /** Whether a word belongs to a post or rank. */
    boolean titleAt(int i) {
        return i >= 0 && i < title.length && title[i];
    }

    /** Whether no name covers any of these words. */
    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cover[i] != null) {
                return false;
            }
        }
        return from < to;
    }

    /** The name that covers a word. */
    Optional<Found> at(int i) {
        return i >= 0 && i < cover.length ? Optional.ofNullable(cover[i]) : Optional.empty();
    }

    /** Adds a name where no other stands; else does nothing. */
    void add(Found name) {
        if (isFree(name.from(), name.to())) {
            found.add(name);
            ordered = Optional.empty();
            for (int i = name.from(); i < name.to(); i++) {
                cover[i] = name;
            }
        }
    }

    /** Takes a name away. */
    void remove(Found old) {
        found.remove(old);
        ordered = Optional.empty();
        Arrays.fill(cover, old.from(), old.to(), null);
    }

    /** Puts a changed name in the place of an old one, which it must cover or lie in. */
    void replace(Found old, Found changed) {
        remove(old);
        add(changed);
    }

    /** The names in reading order. */
    List<Found> found() {
        List<Found> all =
                ordered.orElseGet(
                        () -> found.stream().sorted(Comparator.comparingInt(Found::from)).toList());
        ordered = Optional.of(all);
        return all;
    }

    /** The characters from word {@code from} to before word {@code to}. */
    String words(int from, int to) {
        return text.slice(sheet.span(from, to));
    }

    /** The characters of a name. */
    String words(Found name) {
        return words(name.from(), name.to());
    }
}
