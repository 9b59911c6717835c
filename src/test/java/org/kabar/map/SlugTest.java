package org.kabar.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What slugs are, said by patterns, which are plainer than the loops that make them. */
class SlugTest {

    @Property
    void aSlugIsLowerCaseWithoutMarksAndJoinedByHyphens(@ForAll("words") String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String joined = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String whole = joined.replaceAll("^-+|-+$", "");
        String cut = whole.substring(0, Math.min(60, whole.length())).replaceAll("-+$", "");
        assertThat(Slug.of(words)).isEqualTo(cut);
    }

    @Property
    void cleanKeysAreShortAndOfPlainCharacters(@ForAll("words") String key) {
        assertThat(Slug.isClean(key)).isEqualTo(key.matches("[A-Za-z0-9_-]{1,120}"));
        assertThat(Slug.isClean(key.replaceAll("[^a-z-]", "")))
                .isEqualTo(key.replaceAll("[^a-z-]", "").matches("[a-z-]{1,120}"));
    }

    @Property
    void unpairedHalvesOfCharactersAreSeen(@ForAll("words") String value) {
        assertThat(Slug.isSound(value))
                .isEqualTo(StandardCharsets.UTF_8.newEncoder().canEncode(value));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(
                        "abcxyzABCXYZ019 -_./\u0130\u212a\u00e9e\u0301\u017e\u0416\ufb01\u2014\n"
                                + "\ud83d\ude00\ud800\udc00")
                .withCharRange('a', 'z')
                .ofMaxLength(150);
    }
}
