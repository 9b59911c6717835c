package org.kabar.annotate;

/** The steps of marking an article. */
public enum Step {
    /** Cutting the text into sentences. */
    SENTENCES,
    /** Cutting sentences into tokens. */
    TOKENS,
    /** Giving tokens their part of speech. */
    TAGS,
    /** Finding names. */
    NAMES
}
