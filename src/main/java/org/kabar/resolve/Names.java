package org.kabar.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Names brought to a form in which spellings of the same name are equal. */
final class Names {

    private Names() {}

    /** Compatibility form, lower case, all but letters and digits folded to single blanks. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼ`]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    /** The normal form with hyphens for blanks; empty if the name has no letter or digit. */
    static String slug(String name) {
        return normal(name).replace(' ', '-');
    }
}
