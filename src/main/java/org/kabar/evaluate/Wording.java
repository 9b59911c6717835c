package org.kabar.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** When words count as the same. Immutable and thread-safe. */
final class Wording {

    private static final String FUNCTION_WORDS = "/evaluate/function-words.txt";

    /** Of a theme only so many words are compared, so that a longer tail does no harm. */
    private static final int HEAD = 5;

    /** Two themes mean the same if they share so much of the shorter one. */
    private static final double ENOUGH = 0.5;

    /** It folds to itself, though its capital is that of another letter. */
    private static final int DOTLESS_I = 'ı';

    private final Set<String> functionWords;

    private Wording(Set<String> functionWords) {
        this.functionWords = Set.copyOf(functionWords);
    }

    /** With the function words on the class path. */
    static Wording load() {
        try (InputStream in = Wording.class.getResourceAsStream(FUNCTION_WORDS)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + FUNCTION_WORDS);
            }
            return new Wording(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .collect(Collectors.toSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** NFKC, case folded, everything but letters, marks and digits to one blank. */
    static String normal(String words) {
        StringBuilder normal = new StringBuilder();
        String folded =
                Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .codePoints()
                        .mapToObj(Wording::folded)
                        .collect(Collectors.joining());
        folded.codePoints()
                .forEach(
                        point -> {
                            if (isKept(point)) {
                                normal.appendCodePoint(point);
                            } else if (!normal.isEmpty()
                                    && normal.charAt(normal.length() - 1) != ' ') {
                                normal.append(' ');
                            }
                        });
        return normal.toString().stripTrailing();
    }

    private static String folded(int point) {
        if (point == DOTLESS_I) {
            return Character.toString(point);
        }
        return Character.toString(point)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isKept(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /** The words of a normal form. */
    static List<String> words(String normal) {
        return normal.isEmpty() ? List.of() : Arrays.asList(normal.split(" "));
    }

    /** Whether two themes in words mean the same. */
    boolean sameTheme(String one, String other) {
        Set<String> mine = heads(one);
        Set<String> yours = heads(other);
        if (mine.equals(yours)) {
            return true;
        }
        long common = mine.stream().filter(yours::contains).count();
        int shorter = Math.min(mine.size(), yours.size());
        return shorter > 0 && common >= ENOUGH * shorter;
    }

    /** The first words that are no function words; all if there are no others. */
    private Set<String> heads(String theme) {
        List<String> all = words(normal(theme));
        Set<String> heads =
                all.stream()
                        .filter(word -> !functionWords.contains(word))
                        .limit(HEAD)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return heads.isEmpty() ? new LinkedHashSet<>(all) : heads;
    }
}
