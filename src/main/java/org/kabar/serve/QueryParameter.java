package org.kabar.serve;

import java.util.Optional;

/**
 * A variable of a query that a user may fill.
 *
 * @param name the name of the variable, without its question mark
 * @param type what its value is
 * @param defaultText the text that stands for the value when the user gives none; empty when the
 *     variable then stays free
 * @param description what it is, in a few words
 */
public record QueryParameter(
        String name, ParameterType type, Optional<String> defaultText, String description) {}
