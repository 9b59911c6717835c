package org.kabar.model;

import java.util.Optional;

/**
 * What is known of an article beside its text. What a source does not say stays empty; nothing is
 * guessed.
 *
 * @param url the address the article was published under
 * @param title the headline
 * @param publisher the outlet, as the source names it
 * @param author the writer
 * @param editor the editor
 * @param section the rubric of the outlet
 * @param language a BCP 47 tag such as {@code id}
 * @param published when it was published
 */
public record Metadata(
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> editor,
        Optional<String> section,
        Optional<String> language,
        Optional<Published> published) {

    private static final Metadata NONE =
            new Metadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Nothing is known. */
    public static Metadata none() {
        return NONE;
    }

    /** Only the language is known. */
    public static Metadata inLanguage(String language) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language),
                Optional.empty());
    }

    /** This metadata, with {@code fallback} wherever this one is empty. */
    public Metadata orElse(Metadata fallback) {
        return new Metadata(
                url.or(fallback::url),
                title.or(fallback::title),
                publisher.or(fallback::publisher),
                author.or(fallback::author),
                editor.or(fallback::editor),
                section.or(fallback::section),
                language.or(fallback::language),
                published.or(fallback::published));
    }
}
