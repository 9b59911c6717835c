package org.kabar.extract.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that a language pack lists by their part in the sentence. Immutable, thread-safe. */
public final class ListedKinds {

    private final Map<String, WordKind> entries;
    private final Map<String, Optional<WordKind>> byWord = new HashMap<>();
    private final Map<String, Map<String, Optional<WordKind>>> byTag = new HashMap<>();

    /**
     * A list.
     *
     * @param entries the kind of each word, in lower case; where it depends on the tag, the key is
     *     word, slash, tag
     */
    public ListedKinds(Map<String, WordKind> entries) {
        this.entries = Map.copyOf(entries);
        entries.forEach(
                (key, kind) -> {
                    int slash = key.lastIndexOf('/');
                    byWord.put(key, Optional.of(kind));
                    if (slash >= 0) {
                        byTag.computeIfAbsent(key.substring(slash + 1), tag -> new HashMap<>())
                                .put(key.substring(0, slash), Optional.of(kind));
                    }
                });
    }

    /** The kinds as they were given. */
    public Map<String, WordKind> entries() {
        return entries;
    }

    /** The kind of a word in lower case with this tag; empty if it is not listed. */
    Optional<WordKind> of(String lower, String tag) {
        Map<String, Optional<WordKind>> tagged = byTag.getOrDefault(tag, Map.of());
        Optional<WordKind> known = tagged.getOrDefault(lower, Optional.empty());
        return known.isPresent() ? known : byWord.getOrDefault(lower, Optional.empty());
    }
}
