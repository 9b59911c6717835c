package org.kabar.extract.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.EntityType;

/**
 * The function words of a language and the few content words that the reading of sentences leans
 * on. All words are in lower case.
 *
 * @param kinds parts in the sentence that a word has whatever its tag, or with a tag
 * @param order how phrases are built
 * @param agentHeads nouns before a name that mean the named one acting
 * @param relationHeads nouns before a name that mean somebody or something else
 * @param abstractPrefixes first letters of nouns that name a deed or a state
 * @param abstractSuffix last letters of such nouns
 * @param notAbstract nouns with such letters that still mean people or bodies
 * @param placeHeads nouns that may stand before a place in a phrase of place
 * @param anaphors nouns that, pointed at, stand for an entity named before
 * @param pronouns pronouns by whom they stand for
 * @param lightVerbs verbs that add nothing to the event noun that is their object
 * @param vehicles nouns of things that move with those who ride in them
 * @param attributes words that look like a verb but only describe the noun before them
 * @param adverbials words side by side that only say how something is meant
 * @param manners words behind which the next one says how something is done
 * @param sequences words that join verbs, but between subject and verb only say what comes next
 * @param counts words that count how often something happens
 * @param officers nouns for officers by the first words of the bodies they stand for
 * @param people words of phrases that mean people without naming them
 * @param possessive the ending by which a noun is somebody's
 * @param prepositions prepositions of special use
 */
public record Lexicon(
        ListedKinds kinds,
        WordOrder order,
        Set<String> agentHeads,
        Set<String> relationHeads,
        Set<String> abstractPrefixes,
        String abstractSuffix,
        Set<String> notAbstract,
        Set<String> placeHeads,
        Map<EntityType, Set<String>> anaphors,
        Map<Reference, Set<String>> pronouns,
        Set<String> lightVerbs,
        Set<String> vehicles,
        WordRows attributes,
        WordRows adverbials,
        Set<String> manners,
        Set<String> sequences,
        Set<String> counts,
        Map<String, Set<String>> officers,
        Set<String> people,
        String possessive,
        Prepositions prepositions) {

    /**
     * Prepositions of special use.
     *
     * @param between before those who act together
     * @param by before who acts in a passive clause
     * @param listing before examples of what stands before them
     * @param place before a place or a time
     * @param whither before a place where somebody is or goes
     * @param topic before what something is about
     * @param during before an event in whose course something happens
     */
    public record Prepositions(
            Set<String> between,
            Set<String> by,
            Set<String> listing,
            Set<String> place,
            Set<String> whither,
            Set<String> topic,
            Set<String> during) {

        /** Copies the sets. */
        public Prepositions {
            between = Set.copyOf(between);
            by = Set.copyOf(by);
            listing = Set.copyOf(listing);
            place = Set.copyOf(place);
            whither = Set.copyOf(whither);
            topic = Set.copyOf(topic);
            during = Set.copyOf(during);
        }
    }

    /** Whom a pronoun stands for. */
    public enum Reference {
        /** One person named before. */
        ONE,
        /** A body, a country or a thing named before. */
        THING,
        /** Two named before. */
        TWO,
        /** Several named before. */
        MANY,
        /** The body that the speaker speaks for. */
        OWN_BODY,
        /** The one who speaks. */
        SPEAKER,
        /** Those for whom the speaker speaks, himself among them. */
        SPEAKERS
    }

    /** Copies the collections. */
    public Lexicon {
        agentHeads = Set.copyOf(agentHeads);
        relationHeads = Set.copyOf(relationHeads);
        abstractPrefixes = Set.copyOf(abstractPrefixes);
        notAbstract = Set.copyOf(notAbstract);
        placeHeads = Set.copyOf(placeHeads);
        anaphors = Map.copyOf(anaphors);
        pronouns = Map.copyOf(pronouns);
        lightVerbs = Set.copyOf(lightVerbs);
        vehicles = Set.copyOf(vehicles);
        manners = Set.copyOf(manners);
        sequences = Set.copyOf(sequences);
        counts = Set.copyOf(counts);
        officers = Map.copyOf(officers);
        people = Set.copyOf(people);
    }

    /** The part of a word that is no name: by the word itself, else by its tag. */
    public WordKind kind(String lower, String tag) {
        Optional<WordKind> known = kinds.of(lower, tag);
        if (known.isPresent()) {
            return known.get();
        }
        if (tag.equals("PART") && order.genitives().contains(lower)) {
            return WordKind.ADJECTIVE;
        }
        if (lower.equals(",")) {
            return WordKind.COMMA;
        }
        return switch (tag) {
            case "NOUN", "PROPN", "X", "SYM" -> WordKind.NOUN;
            case "PRON" -> WordKind.PRONOUN;
            case "NUM" -> WordKind.NUMBER;
            case "ADJ" -> WordKind.ADJECTIVE;
            case "DET" -> WordKind.NUMBER;
            case "VERB" -> WordKind.VERB;
            case "AUX", "ADV", "PART" -> WordKind.AUXILIARY;
            case "ADP" -> WordKind.PREPOSITION;
            case "CCONJ" -> WordKind.COORDINATOR;
            case "SCONJ" -> WordKind.SUBORDINATOR;
            case "PUNCT" -> WordKind.BREAK;
            default -> WordKind.OTHER;
        };
    }

    /** Whether a noun names a deed or a state rather than a person, a body or a thing. */
    public boolean isAbstract(String noun) {
        return noun.length() > 6
                && noun.endsWith(abstractSuffix)
                && !notAbstract.contains(noun)
                && abstractPrefixes.stream().anyMatch(noun::startsWith);
    }

    /** Whether the word is a pronoun that stands for such. */
    public boolean refers(String lower, Reference reference) {
        return pronouns.getOrDefault(reference, Set.of()).contains(lower);
    }
}
