package org.kabar.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.kabar.model.Published;

/** Publication dates as machines write them: ISO 8601 days and moments. */
final class Dates {

    private static final int DAY_LENGTH = "2023-09-12".length();

    private Dates() {}

    /**
     * The date; empty if the words are no ISO 8601 day or moment. A moment without a zone counts as
     * its day only.
     */
    static Optional<Published> parse(String words) {
        String iso =
                words.strip()
                        .replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T")
                        .replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        try {
            if (iso.length() == DAY_LENGTH) {
                return Optional.of(Published.on(LocalDate.parse(iso)));
            }
            return Optional.of(Published.at(OffsetDateTime.parse(iso)));
        } catch (DateTimeException noMoment) {
            return dayOf(iso);
        }
    }

    private static Optional<Published> dayOf(String iso) {
        try {
            return Optional.of(Published.on(LocalDateTime.parse(iso).toLocalDate()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
