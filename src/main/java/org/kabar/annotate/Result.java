package org.kabar.annotate;

/**
 * One measurement of a model on a test file.
 *
 * @param task what was measured, such as {@code names}
 * @param data the test file, by its path below the folder of corpora
 * @param part what of it: a kind of name, or {@code all}
 * @param score the counts
 */
public record Result(String task, String data, String part, Score score) {}
