package org.kabar.model;

/**
 * One news item as read, its text untouched.
 *
 * @param id the identifier the input gives it, else its path in the input
 * @param metadata what is known beside the text
 * @param text the text exactly as given
 */
public record Article(String id, Metadata metadata, Text text) {

    /**
     * The name under which the store keeps this article: its address if known, else its identifier.
     * Loading another article with the same key replaces this one.
     */
    public String key() {
        return metadata.url().orElse(id);
    }

    /** The same article with other metadata. */
    public Article with(Metadata other) {
        return new Article(id, other, text);
    }
}
