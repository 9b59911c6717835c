package org.kabar.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names brought to a form in which spellings of the same name are equal. */
final class Names {

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Names() {}

    /** Whether a word has a digit: it is there to tell a thing from others of its name. */
    static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Compatibility form, lower case, all but letters and digits folded to single blanks. */
    static String normal(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = APOSTROPHES.matcher(lower).replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ").strip();
    }
}
