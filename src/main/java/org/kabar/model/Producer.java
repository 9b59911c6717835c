package org.kabar.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What made an extraction.
 *
 * @param extractor its name and version, such as {@code kabar/0.1.0}
 * @param models the models used, from name to SHA-256 digest
 */
public record Producer(String extractor, Map<String, String> models) {

    /** Copies the map, in the order of its keys. */
    public Producer {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    }
}
