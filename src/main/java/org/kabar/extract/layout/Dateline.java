package org.kabar.extract.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and outlet before the first sentence, such as {@code Seoul (ANTARA) -} or {@code
 * TEMPO.CO, Jakarta -}.
 *
 * @param length the UTF-16 units it takes, with the dash and the blanks behind it
 * @param outlet the outlet it names, if any
 */
record Dateline(int length, Optional<String> outlet) {

    private static final int MOST_WORDS = 7;
    private static final String BLANK = "[\\s\\u00A0]";
    private static final Pattern DASHED =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{L}\\p{N}.,/()&'’| \\u00A0]{1,70}?)"
                            + BLANK
                            + "*(?:(?<="
                            + BLANK
                            + ")[-–—]{1,3}|--|[–—])"
                            + BLANK
                            + "*(?:[-–—]+"
                            + BLANK
                            + "+)?(?=\\S)");
    private static final String SITE = "\\p{Lu}[\\p{L}\\p{N}]{2,20}\\.\\p{L}{2,4}";
    private static final String CITY = "\\p{Lu}{3,}(?:" + BLANK + "\\p{Lu}+)*";
    private static final Pattern GLUED =
            Pattern.compile("^((?:" + CITY + ", *)?" + SITE + "(?:, *" + CITY + ")?)-+(?=\\p{Lu})");
    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{L}\\p{N}-]{2,}(?:\\.\\p{L}{2,4}){1,2}");
    private static final Pattern BRACKETED = Pattern.compile("\\(([^)]{2,40})\\)");

    /** The dateline at the beginning of a line, if it has one. */
    static Optional<Dateline> of(String line) {
        for (Pattern pattern : List.of(GLUED, DASHED)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.lookingAt() && plausible(matcher.group(1).strip())) {
                return Optional.of(new Dateline(matcher.end(), outlet(matcher.group(1).strip())));
            }
        }
        return Optional.empty();
    }

    private static boolean plausible(String words) {
        String[] parts = words.split("[\\s\\u00A0,()/|]+");
        boolean named =
                Arrays.stream(parts)
                        .filter(part -> !part.isEmpty())
                        .allMatch(
                                part ->
                                        Character.isUpperCase(part.codePointAt(0))
                                                || DOMAIN.matcher(part).matches());
        boolean marked =
                DOMAIN.matcher(words).find()
                        || words.contains("(")
                        || words.contains(",")
                        || words.equals(words.toUpperCase(java.util.Locale.ROOT));
        return named && parts.length <= MOST_WORDS && (marked || parts.length <= 2);
    }

    private static Optional<String> outlet(String words) {
        Matcher bracketed = BRACKETED.matcher(words);
        if (bracketed.find()) {
            return Optional.of(bracketed.group(1).strip());
        }
        String[] parts = words.split(",");
        for (String part : parts) {
            if (DOMAIN.matcher(part).find()) {
                return Optional.of(part.strip().replaceAll("[\\s\\u00A0]+", " "));
            }
        }
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(parts[1].strip().replaceAll("[\\s\\u00A0]+", " "))
                        .filter(name -> !name.isEmpty());
    }
}
