package org.kabar.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity of the authority: a thing that Kabar knows before it reads.
 *
 * @param key its canonical key, such as {@code north-korea}
 * @param type what it is
 * @param label its preferred Indonesian name
 * @param names all names that mean it, the label among them
 * @param metonyms names that may stand for it but first mean something else, such as a capital for
 *     its government
 * @param domains web domains, for outlets
 * @param partOf keys of the places it lies in or the bodies it is a unit of
 * @param wikidata its Wikidata identifier, where certain
 */
public record KnownEntity(
        String key,
        EntityType type,
        String label,
        List<String> names,
        List<String> metonyms,
        List<String> domains,
        List<String> partOf,
        Optional<String> wikidata) {

    /** Copies the lists. */
    public KnownEntity {
        names = List.copyOf(names);
        metonyms = List.copyOf(metonyms);
        domains = List.copyOf(domains);
        partOf = List.copyOf(partOf);
    }
}
