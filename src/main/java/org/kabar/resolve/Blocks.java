package org.kabar.resolve;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kabar.model.EntityProfile;
import org.kabar.model.EventProfile;

/**
 * Keys of blocks: two profiles are compared if they share one, so that not all pairs are. Whatever
 * a matcher would have applied shares a block.
 *
 * <p>A person's blocks are the sound of one part of the name and the first letter of another. Those
 * of a body, place, thing or named event are the sounds of the words that count, all of them, all
 * but one, or all but the last beside all of another, of shorter names all of them, and acronyms.
 * Those of an event are its family of types with two that take part, or with one of them, of what
 * it is about, or of the words that name the one whom it befalls, and a month it may lie in.
 * Immutable and thread-safe.
 */
public final class Blocks {

    /** Of very many parties, the pairs of the first are enough. */
    private static final int MOST_PARTIES = 8;

    /** Behind so many words a name may have a region that it leaves out where it is known. */
    private static final int FEWEST_BEFORE_REGION = 2;

    private final NameRules rules;
    private final PersonNames people;
    private final BodyNames bodies;
    private final Sounds sounds;
    private final EventTypes types;
    private final EventTimes times;
    private final EventThemes themes;
    private final CalledNames called;

    /** The blocks by the rules that Kabar comes with. */
    public Blocks() {
        rules = NameRules.builtIn();
        people = new PersonNames(rules);
        bodies = new BodyNames(rules);
        sounds = new Sounds(rules);
        types = EventTypes.builtIn();
        times = new EventTimes(ScoreModel.of("event"));
        themes = new EventThemes(types);
        called = new CalledNames(types, rules);
    }

    /** The blocks of an entity; none if its name is too short to be compared. */
    public SortedSet<String> of(EntityProfile profile) {
        SortedSet<String> blocks = new TreeSet<>();
        profile.wikidata().ifPresent(id -> blocks.add("wikidata|" + id));
        switch (profile.type()) {
            case PERSON -> Forms.full(profile).forEach(f -> addPerson(blocks, people.parts(f)));
            case ORGANIZATION, OUTLET -> addForms(blocks, "body", profile);
            case GEOPOLITICAL_ENTITY, PLACE -> addForms(blocks, "place", profile);
            case ITEM, EVENT ->
                    addForms(blocks, profile.type().label().toLowerCase(Locale.ROOT), profile);
            case UNNAMED_SOURCE -> {}
        }
        return blocks;
    }

    /** The blocks of an event; none if it is told by its type alone. */
    public SortedSet<String> of(EventProfile profile) {
        SortedSet<String> blocks = new TreeSet<>();
        String kind = "event|" + types.family(profile.type()) + "|";
        NavigableSet<String> parties = new TreeSet<>(profile.actors());
        parties.addAll(profile.recipients());
        NavigableSet<String> standing = new TreeSet<>(parties);
        profile.bodies().values().forEach(standing::addAll);
        addPairs(blocks, kind, List.copyOf(standing));
        EventTimes.Window window = times.searched(profile);
        if (!window.isUnknown()) {
            // Of several parties two are met in their pairs.
            SortedSet<String> involved = new TreeSet<>(parties.size() > 1 ? parties : standing);
            involved.addAll(profile.themes());
            called.all(profile).forEach(word -> involved.add("called " + word));
            if (types.placed().contains(profile.type())) {
                involved.addAll(themes.words(profile.themes()));
                involved.addAll(profile.places());
            }
            involved.forEach(one -> addMonths(blocks, kind + one, window));
        }
        return blocks;
    }

    private static void addPairs(SortedSet<String> blocks, String kind, List<String> parties) {
        for (int i = 0; i < Math.min(parties.size(), MOST_PARTIES); i++) {
            for (int j = i + 1; j < Math.min(parties.size(), MOST_PARTIES); j++) {
                blocks.add(kind + parties.get(i) + "|" + parties.get(j));
            }
        }
    }

    private static void addMonths(
            SortedSet<String> blocks, String prefix, EventTimes.Window window) {
        YearMonth last = YearMonth.from(window.end());
        for (YearMonth month = YearMonth.from(window.start());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            blocks.add(prefix + "|" + month);
        }
    }

    private void addPerson(SortedSet<String> blocks, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String sure = sounds.of(parts.get(i));
            for (int j = 0; j < parts.size(); j++) {
                if (i != j && parts.get(i).length() > 1) {
                    String other = parts.get(j);
                    blocks.add("person|" + sure + "|" + other.charAt(0));
                    blocks.add("person|" + sure + "|" + sounds.of(other).charAt(0));
                }
            }
        }
    }

    private void addForms(SortedSet<String> blocks, String kind, EntityProfile profile) {
        for (String acronym : Forms.acronyms(profile)) {
            List<String> words = bodies.words(acronym, profile.type());
            blocks.add(kind + "|acronym|" + String.join("", words));
        }
        for (String form : Forms.full(profile)) {
            addFull(blocks, kind, bodies.words(form, profile.type()));
        }
        // Two of other full names may be called by one short one.
        for (String form : Forms.common(profile)) {
            List<String> telling = telling(bodies.words(form, profile.type()));
            if (!telling.isEmpty() && !BodyNames.isAcronym(form)) {
                blocks.add(kind + "|" + String.join("", telling));
            }
        }
    }

    /** The sounds of the words that count. */
    private List<String> telling(List<String> words) {
        return words.stream()
                .filter(word -> !rules.filler().contains(word))
                .map(sounds::of)
                .toList();
    }

    private void addFull(SortedSet<String> blocks, String kind, List<String> words) {
        String initials = bodies.initials(words);
        if (!initials.isEmpty()) {
            blocks.add(kind + "|acronym|" + initials);
        }
        List<String> telling = telling(words);
        if (telling.size() > FEWEST_BEFORE_REGION) {
            blocks.add(kind + "|" + String.join("", telling.subList(0, telling.size() - 1)));
        }
        for (int left = 0; left < telling.size() && telling.size() > 1; left++) {
            String without = telling.get(left);
            blocks.add(
                    kind
                            + "|but one|"
                            + telling.stream()
                                    .filter(word -> !word.equals(without))
                                    .collect(Collectors.joining(" ")));
        }
    }
}
