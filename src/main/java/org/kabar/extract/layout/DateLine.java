package org.kabar.extract.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kabar.extract.pack.PackFile;
import org.kabar.extract.pack.PatternSieve;
import org.kabar.model.Published;

/** Reads a line that says when the article was published and nothing else. */
final class DateLine {

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, ZoneOffset> zones = new HashMap<>();
    private final PatternSieve patterns;

    DateLine(PackFile file) {
        file.lists("months")
                .forEach(
                        (number, names) ->
                                names.forEach(name -> months.put(name, Integer.valueOf(number))));
        file.lists("zones")
                .forEach(
                        (offset, names) ->
                                names.forEach(name -> zones.put(name, ZoneOffset.of(offset))));
        Map<String, String> lists =
                Map.of(
                        "{weekday}", String.join("|", file.list("weekdays")),
                        "{month}", String.join("|", months.keySet()),
                        "{zone}", String.join("|", zones.keySet()));
        patterns =
                new PatternSieve(
                        file.list("dates").stream()
                                .map(
                                        regex ->
                                                Pattern.compile(
                                                        filled(regex, lists),
                                                        Pattern.CASE_INSENSITIVE
                                                                | Pattern.UNICODE_CASE))
                                .toList());
    }

    private static String filled(String regex, Map<String, String> lists) {
        String filled = regex;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            filled = filled.replace(list.getKey(), "(?:" + list.getValue() + ")");
        }
        return filled;
    }

    /** When the article was published, if the line is such a line. */
    Optional<Published> read(String line) {
        for (Pattern pattern : patterns.candidates(line)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return published(matcher);
            }
        }
        return Optional.empty();
    }

    private Optional<Published> published(Matcher matcher) {
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(matcher.group("year")),
                            months.getOrDefault(matcher.group("month").toLowerCase(Locale.ROOT), 0),
                            Integer.parseInt(matcher.group("day")));
            String name = matcher.group("zone");
            ZoneOffset zone = name == null ? null : zones.get(name.toLowerCase(Locale.ROOT));
            if (zone == null) {
                return Optional.of(Published.on(day));
            }
            LocalTime time =
                    LocalTime.of(
                            Integer.parseInt(matcher.group("hour")),
                            Integer.parseInt(matcher.group("minute")));
            return Optional.of(Published.at(OffsetDateTime.of(day, time, zone)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
