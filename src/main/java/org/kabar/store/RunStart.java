package org.kabar.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A run as it begins.
 *
 * @param id tells it from other runs of any store
 * @param started when it began
 * @param software the programme, such as {@code kabar/0.1.0}
 * @param inputs the paths as given
 */
public record RunStart(String id, OffsetDateTime started, String software, List<String> inputs) {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** A run that begins now; its identifier is the moment and a random number. */
    public static RunStart now(String software, List<String> inputs) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), 8);
        return new RunStart(SECONDS.format(now) + "-" + random, now, software, inputs);
    }

    /** Copies the list. */
    public RunStart {
        inputs = List.copyOf(inputs);
    }
}
