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
import org.kabar.model.Published;

/** Reads a line that says when the article was published and nothing else. */
final class DateLine {

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, ZoneOffset> zones = new HashMap<>();
    private final Pattern pattern;

    DateLine(PackFile file) {
        file.lists("months")
                .forEach(
                        (number, names) ->
                                names.forEach(name -> months.put(name, Integer.valueOf(number))));
        file.lists("zones")
                .forEach(
                        (offset, names) ->
                                names.forEach(name -> zones.put(name, ZoneOffset.of(offset))));
        pattern =
                Pattern.compile(
                        "(?:.{0,40}[|•·-]\\s*)?(?:(?:"
                                + String.join("|", file.list("weekdays"))
                                + ")\\s*,?\\s*)?(\\d{1,2})\\s+("
                                + String.join("|", months.keySet())
                                + ")\\.?\\s+(\\d{4})"
                                + "(?:\\s*[,|•·-]?\\s*(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*("
                                + String.join("|", zones.keySet())
                                + ")?)?",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** When the article was published, if the line is such a line. */
    Optional<Published> read(String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(matcher.group(3)),
                            months.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), 0),
                            Integer.parseInt(matcher.group(1)));
            String name = matcher.group(6);
            ZoneOffset zone = name == null ? null : zones.get(name.toLowerCase(Locale.ROOT));
            if (zone == null) {
                return Optional.of(Published.on(day));
            }
            LocalTime time =
                    LocalTime.of(
                            Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)));
            return Optional.of(Published.at(OffsetDateTime.of(day, time, zone)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
