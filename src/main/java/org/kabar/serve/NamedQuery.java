package org.kabar.serve;

import java.util.List;
import java.util.Optional;

/**
 * A query with a head that says what it answers.
 *
 * @param name the name a user types
 * @param title its title in English
 * @param titleId its title in Indonesian; the English one where the head has none
 * @param question the question it answers, in English; empty where the head has none
 * @param parameters what a user may fill, in the order of the head
 * @param text the whole file, which is plain SPARQL 1.1 (the head is made of comments)
 */
public record NamedQuery(
        String name,
        String title,
        String titleId,
        String question,
        List<QueryParameter> parameters,
        String text) {

    /** Takes a copy of the list. */
    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /** The parameter of that name. */
    public Optional<QueryParameter> parameter(String parameter) {
        return parameters.stream().filter(known -> known.name().equals(parameter)).findFirst();
    }
}
