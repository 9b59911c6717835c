package org.kabar.extract.entities;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/** How two names can be names of one thing. Pure functions. */
final class Likeness {

    private static final int LONG_ENOUGH_FOR_A_SLIP = 7;
    private static final Pattern EDITION = Pattern.compile("( (19|20)\\d\\d)( \\d{2,4})?$");

    private Likeness() {}

    /** Compatibility form, lower case, all but letters and digits folded to blanks. */
    static String normal(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(lower.length());
        lower.codePoints()
                .forEach(
                        unit -> {
                            if (isWritten(unit)) {
                                normal.appendCodePoint(unit);
                            } else if (!normal.isEmpty()
                                    && normal.charAt(normal.length() - 1) != ' ') {
                                normal.append(' ');
                            }
                        });
        return normal.toString().strip();
    }

    /** Whether a code point is a letter, a mark on one, or a number. */
    private static boolean isWritten(int codePoint) {
        return switch (Character.getType(codePoint)) {
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
    static List<String> words(String name) {
        return Arrays.asList(normal(name).split(" "));
    }

    /** A name of an event without the year or number of its edition. */
    static String series(String name) {
        return EDITION.matcher(normal(name)).replaceAll("");
    }

    /** Whether all words of a shorter name stand in a longer one, in the same order. */
    static boolean isPart(String shorter, String longer) {
        List<String> few = words(shorter);
        List<String> many = words(longer);
        if (few.size() >= many.size()) {
            return false;
        }
        int at = 0;
        for (String word : many) {
            if (at < few.size() && few.get(at).equals(word)) {
                at++;
            }
        }
        return at == few.size();
    }

    /** Whether a longer name begins or ends with a shorter one. */
    static boolean isEdge(String shorter, String longer) {
        String few = normal(shorter);
        String many = normal(longer);
        return many.startsWith(few + " ") || many.endsWith(" " + few);
    }

    /** Whether two long names differ by one letter only. */
    static boolean isSlip(String one, String other) {
        String a = normal(one);
        String b = normal(other);
        return Math.min(a.length(), b.length()) >= LONG_ENOUGH_FOR_A_SLIP
                && a.charAt(0) == b.charAt(0)
                && isOneEdit(a, b);
    }

    private static boolean isOneEdit(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int begin = 0;
        while (begin < a.length() && begin < b.length() && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > begin && endB > begin && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        boolean digits =
                (a.substring(begin, endA) + b.substring(begin, endB))
                        .codePoints()
                        .anyMatch(Character::isDigit);
        return endA - begin <= 1 && endB - begin <= 1 && !digits;
    }

    /** Whether things of the two types can be one thing that was typed differently. */
    static boolean sameKind(EntityType one, EntityType other) {
        return kind(one) == kind(other);
    }

    private static int kind(EntityType type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANIZATION, OUTLET -> 1;
            case GEOPOLITICAL_ENTITY, PLACE -> 2;
            case ITEM -> 3;
            case EVENT -> 4;
            case UNNAMED_SOURCE -> 5;
        };
    }
}
