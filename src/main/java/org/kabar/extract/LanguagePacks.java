package org.kabar.extract;

import java.util.List;
import org.kabar.extract.pack.PackFile;

/**
 * Which language packs there are, from the index {@code lang/languages.yaml}.
 *
 * @param languages their BCP 47 tags, in the order of the index
 * @param usual the one that is read where nothing tells the language
 */
public record LanguagePacks(List<String> languages, String usual) {

    /** Copies the list. */
    public LanguagePacks {
        languages = List.copyOf(languages);
        if (!languages.contains(usual)) {
            throw new IllegalStateException("there is no language pack for " + usual);
        }
    }

    /** Those on the class path. */
    public static LanguagePacks load() {
        PackFile index = PackFile.read("lang/languages.yaml");
        return new LanguagePacks(index.list("packs"), index.text("default"));
    }

    /** Whether there is a pack for a language. */
    public boolean has(String language) {
        return languages.contains(language);
    }
}
