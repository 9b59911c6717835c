package org.kabar.store.merge;

/**
 * What was not decided or not taken back.
 *
 * @param reason why not, in one line for a person
 */
public record Refusal(String reason) {}
