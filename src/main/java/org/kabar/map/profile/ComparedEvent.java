package org.kabar.map.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What articles told of an event when it was last compared, in one text: its type, then a line for
 * each thing told, which begins with a letter that says what it is. To read that is one look at the
 * store, where the articles would have to be read one by one.
 */
final class ComparedEvent {

    private static final char ACTOR = 'a';
    private static final char RECIPIENT = 'r';
    private static final char THEME = 't';
    private static final char TOPIC = 'w';
    private static final char PLACE = 'p';
    private static final char ACTOR_WORD = 'c';
    private static final char RECIPIENT_WORD = 'q';
    private static final char POST = 'b';
    private static final char START = 's';
    private static final char END = 'e';
    private static final char ARTICLE = 'n';
    private static final char OUTLET = 'o';
    private static final char PUBLISHED = 'd';

    private final List<String> lines;

    private ComparedEvent(List<String> lines) {
        this.lines = lines;
    }

    /** The text of an event. */
    static String text(ToldEvent event) {
        ComparedEvent made = new ComparedEvent(new ArrayList<>(List.of(event.type())));
        made.add(ACTOR, event.actors());
        made.add(RECIPIENT, event.recipients());
        made.add(THEME, event.themes());
        made.add(TOPIC, event.topics());
        made.add(PLACE, event.places());
        made.add(ACTOR_WORD, event.actorWords());
        made.add(RECIPIENT_WORD, event.recipientWords());
        made.add(POST, event.posts());
        made.add(START, event.start());
        made.add(END, event.end());
        made.add(ARTICLE, event.articles());
        made.add(OUTLET, event.outlets());
        made.add(PUBLISHED, event.published());
        return String.join("\n", made.lines);
    }

    private void add(char what, SortedSet<String> words) {
        words.forEach(it -> lines.add(what + it.replaceAll("\\R", " ")));
    }

    private void add(char what, Optional<LocalDate> day) {
        day.ifPresent(it -> lines.add(what + it.toString()));
    }

    /** The event of a text. */
    static ToldEvent event(String name, String text) {
        List<String> lines = text.lines().toList();
        Map<Character, NavigableSet<String>> told = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            told.computeIfAbsent(line.charAt(0), any -> new TreeSet<>()).add(line.substring(1));
        }
        return new ToldEvent(
                name,
                lines.getFirst(),
                all(told, ACTOR),
                all(told, RECIPIENT),
                all(told, THEME),
                all(told, TOPIC),
                all(told, PLACE),
                all(told, ACTOR_WORD),
                all(told, RECIPIENT_WORD),
                all(told, POST),
                day(told, START),
                day(told, END),
                all(told, ARTICLE),
                all(told, OUTLET),
                day(told, PUBLISHED));
    }

    private static NavigableSet<String> all(Map<Character, NavigableSet<String>> told, char what) {
        return told.getOrDefault(what, Collections.emptyNavigableSet());
    }

    private static Optional<LocalDate> day(Map<Character, NavigableSet<String>> told, char what) {
        return all(told, what).stream().findFirst().map(LocalDate::parse);
    }
}
