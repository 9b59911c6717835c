package org.kabar.map;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;
import org.kabar.model.Metadata;

/** Finds the key of the outlet that published an article. Immutable. */
final class Outlets {

    /** How the keys of outlets end that the authority does not know. */
    private static final String OUTLET = "-outlet";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    Outlets(Authority authority) {
        for (KnownEntity known : authority.entities()) {
            if (known.type() == EntityType.OUTLET) {
                known.names().forEach(name -> byName.putIfAbsent(folded(name), known.key()));
                known.metonyms().forEach(name -> byName.putIfAbsent(folded(name), known.key()));
                known.domains().forEach(name -> byDomain.putIfAbsent(folded(name), known.key()));
            }
        }
    }

    /**
     * The key of the publisher: the known outlet of that name or web domain, else one made from the
     * name; empty if neither a publisher nor a known web address is given.
     */
    Optional<String> publisher(Metadata metadata) {
        Optional<String> named = metadata.publisher().map(String::strip).filter(n -> !n.isEmpty());
        return named.flatMap(this::known)
                .or(() -> metadata.url().flatMap(Outlets::host).flatMap(this::ofHost))
                .or(() -> named.map(Outlets::keyOf));
    }

    private Optional<String> known(String name) {
        return Optional.ofNullable(byName.get(folded(name))).or(() -> ofHost(folded(name)));
    }

    private Optional<String> ofHost(String host) {
        String rest = host;
        while (rest.indexOf('.') > 0) {
            String key = byDomain.get(rest);
            if (key != null) {
                return Optional.of(key);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(Outlets::folded);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key under which articles that cite an outlet of this name have it too. */
    private static String keyOf(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? name : slug + OUTLET;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
