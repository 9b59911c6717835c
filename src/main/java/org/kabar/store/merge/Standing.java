package org.kabar.store.merge;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which thing stands for its group. Depends on nothing but IRIs and the authority. */
final class Standing {

    private static final Pattern WORD = Pattern.compile("(?<=[/_-])[^/_-]*\\p{L}[^/_-]*");
    private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{16}$");
    private static final Pattern DATE = Pattern.compile("_\\d{4}(-\\d{2})?$");

    private Standing() {}

    /**
     * Of entities: that of the authority, else the one whose key has the most words, else the
     * smallest.
     *
     * @param known whether the authority has an entity
     */
    static Comparator<String> ofEntities(Predicate<String> known) {
        return Comparator.comparing((String iri) -> !known.test(iri))
                .thenComparing(Comparator.comparingLong(Standing::words).reversed())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Of events: the smallest of those with the most precise date in their names. */
    static Comparator<String> ofEvents() {
        return Comparator.comparingInt(Standing::precision)
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    /** Words of the last part of an IRI that have a letter, so that no number counts. */
    private static long words(String iri) {
        String local = iri.substring(iri.lastIndexOf('/'));
        return WORD.matcher(HASH.matcher(local).replaceFirst("")).results().count();
    }

    /** How many characters of a date end an event's name: a month's, a year's, or none. */
    private static int precision(String iri) {
        Matcher date = DATE.matcher(HASH.matcher(iri).replaceFirst(""));
        return date.find() ? date.group().length() : 0;
    }
}
