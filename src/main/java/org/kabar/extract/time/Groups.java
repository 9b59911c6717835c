package org.kabar.extract.time;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.kabar.extract.time.Calendar.Direction;

/** The named groups of one match, read as what they mean; a group the pattern lacks is empty. */
final class Groups {

    private final Map<String, String> values = new HashMap<>();

    /** Copies the groups of the match that the matcher stands at. */
    Groups(Matcher matcher) {
        for (String name : matcher.namedGroups().keySet()) {
            String found = matcher.group(name);
            if (found != null) {
                values.put(name, found.toLowerCase(Locale.ROOT));
            }
        }
    }

    Optional<String> value(String group) {
        return Optional.ofNullable(values.get(group));
    }

    Optional<Integer> number(String group, Map<String, Integer> inWords) {
        return value(group)
                .map(it -> Character.isDigit(it.charAt(0)) ? Integer.valueOf(it) : inWords.get(it));
    }

    Optional<Integer> year(String group) {
        return value(group).map(Integer::valueOf).map(year -> year < 100 ? 2000 + year : year);
    }

    Optional<Month> month(String group, Map<String, Month> months) {
        return value(group).map(months::get);
    }

    Optional<Integer> monthNumber(Map<String, Month> months) {
        return value("month")
                .map(
                        it ->
                                Character.isDigit(it.charAt(0))
                                        ? Integer.valueOf(it)
                                        : Optional.ofNullable(months.get(it))
                                                .map(Month::getValue)
                                                .orElse(0))
                .filter(month -> month >= 1 && month <= 12);
    }

    Optional<Direction> direction(TimeWords words) {
        return value("direction")
                .flatMap(
                        it ->
                                words.ahead().contains(it)
                                        ? Optional.of(Direction.AHEAD)
                                        : words.back().contains(it)
                                                ? Optional.of(Direction.BACK)
                                                : Optional.empty());
    }
}
