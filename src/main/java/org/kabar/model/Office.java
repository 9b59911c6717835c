package org.kabar.model;

import java.util.Optional;

/**
 * A post that somebody holds or held, as the article words it.
 *
 * @param person the identifier of the holder
 * @param title the words, such as "Menteri Pertahanan Rusia"
 * @param organization the identifier of the body or country the post belongs to
 */
public record Office(String person, String title, Optional<String> organization) {}
