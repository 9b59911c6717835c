package org.kabar.extract.syntax;

import java.util.Set;

/**
 * How a language builds phrases out of words. All words are in lower case.
 *
 * @param head where the head of a noun phrase stands
 * @param links prepositions that tie a noun phrase to the one before it, as in "the mayor of Paris"
 * @param genitives endings, written as words of their own, by which a noun owns the next
 * @param definite words that open a phrase which points back
 * @param compounds words behind a hyphen that make one adjective of it and the word before it
 * @param passive auxiliaries that make a verb passive; empty if passive verbs have forms of their
 *     own
 * @param behindPassive the slot of a bare noun phrase behind a passive verb
 * @param verbs what tells a verb from a noun of the same form
 */
public record WordOrder(
        Head head,
        Set<String> links,
        Set<String> genitives,
        Set<String> definite,
        Set<String> compounds,
        Set<String> passive,
        String behindPassive,
        VerbSign verbs) {

    /** Where the head of a noun phrase stands. */
    public enum Head {
        /** Before what describes it: "menteri pertahanan Rusia". */
        FIRST,
        /** Behind what describes it: "the Russian defence minister". */
        LAST
    }

    /** What tells a verb from a noun of the same form. */
    public enum VerbSign {
        /** Its place behind a name or an auxiliary, or its tag. */
        PLACE,
        /** Its tag alone. */
        TAG
    }

    /** Copies the sets. */
    public WordOrder {
        links = Set.copyOf(links);
        genitives = Set.copyOf(genitives);
        definite = Set.copyOf(definite);
        compounds = Set.copyOf(compounds);
        passive = Set.copyOf(passive);
    }
}
