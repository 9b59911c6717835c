package org.kabar.extract.syntax;

import java.util.Set;

/**
 * How a language builds phrases out of words. All words are in lower case.
 *
 * @param head where the head of a noun phrase stands
 * @param links prepositions that tie a noun phrase to the one before it, as in "the mayor of Paris"
 * @param ties prepositions that tie it so where it is a subject, as in "police from Paris"
 * @param genitives endings, written as words of their own, by which a noun owns the next
 * @param definite words that open a phrase which points back
 * @param compounds words behind a hyphen that make one adjective of it and the word before it
 * @param copulas verbs behind which stands what the subject is
 * @param capacities prepositions behind which stands what somebody acts as
 * @param chances nouns for what somebody can or means to do, before a bare verb
 * @param contrasts words between two clauses behind which the subject goes on
 * @param passive auxiliaries that make a verb passive; empty if passive verbs have forms of their
 *     own
 * @param behindPassive the slot of a bare noun phrase behind a passive verb
 * @param verbs what tells a verb from a noun of the same form
 * @param purpose what follows a word that opens a clause of purpose
 */
public record WordOrder(
        Head head,
        Set<String> links,
        Set<String> ties,
        Set<String> genitives,
        Set<String> definite,
        Set<String> compounds,
        Set<String> copulas,
        Set<String> capacities,
        Set<String> chances,
        Set<String> contrasts,
        Set<String> passive,
        String behindPassive,
        VerbSign verbs,
        Purpose purpose) {

    /** What follows a word that opens a clause of purpose. */
    public enum Purpose {
        /** A verb, or a clause with a subject of its own. */
        CLAUSE,
        /** A verb: before anything else the word is a preposition. */
        VERB
    }

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
        ties = Set.copyOf(ties);
        genitives = Set.copyOf(genitives);
        definite = Set.copyOf(definite);
        compounds = Set.copyOf(compounds);
        copulas = Set.copyOf(copulas);
        capacities = Set.copyOf(capacities);
        chances = Set.copyOf(chances);
        contrasts = Set.copyOf(contrasts);
        passive = Set.copyOf(passive);
    }
}
