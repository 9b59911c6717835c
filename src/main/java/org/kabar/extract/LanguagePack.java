package org.kabar.extract;

import java.util.List;
import org.kabar.extract.pack.PackFile;

/**
 * All that is particular to one language: words, patterns and event types, as files.
 *
 * <p>Another language is another folder beside {@code lang/id}. Immutable and thread-safe.
 */
public final class LanguagePack {

    private final String language;

    private LanguagePack(String language) {
        this.language = language;
    }

    /**
     * The pack of a language.
     *
     * @param language a BCP 47 tag such as {@code id}
     * @throws IllegalArgumentException if there is no pack for it
     */
    public static LanguagePack of(String language) {
        if (!language.matches("[a-z]{2,3}")
                || LanguagePack.class
                                .getClassLoader()
                                .getResource("lang/" + language + "/layout.yaml")
                        == null) {
            throw new IllegalArgumentException("there is no language pack for " + language);
        }
        return new LanguagePack(language);
    }

    /** The BCP 47 tag of the language. */
    public String language() {
        return language;
    }

    /** The languages in which its texts name known entities, the pack's own first. */
    public List<String> authorityLanguages() {
        return file("names").list("authorityLanguages");
    }

    /**
     * A file of the pack.
     *
     * @param name its path inside the pack without the ending, such as {@code layout} or {@code
     *     events/meet}
     * @throws IllegalStateException if the pack lacks it
     */
    public PackFile file(String name) {
        return PackFile.read("lang/" + language + "/" + name + ".yaml");
    }
}
