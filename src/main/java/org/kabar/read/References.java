package org.kabar.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.Reason;

/**
 * The identifiers a record declares, and the check that nothing refers to any other. Not
 * thread-safe.
 */
final class References {

    private final String kind;
    private final Set<String> declared = new HashSet<>();

    /**
     * No identifier yet.
     *
     * @param kind what they name, for messages
     */
    References(String kind) {
        this.kind = kind;
    }

    /** Declares an identifier. */
    void declare(String path, String id) throws Refusal {
        if (!declared.add(id)) {
            throw Refusal.field(path, "\"" + id + "\" names two of them");
        }
    }

    /** Whether it is declared. */
    boolean has(String id) {
        return declared.contains(id);
    }

    /** The identifiers of a field, each declared. */
    List<String> all(Fields fields, String name) throws Refusal {
        List<String> ids = fields.texts(name);
        for (String id : ids) {
            check(fields.at(name), id);
        }
        return ids;
    }

    /** The identifier of a field, declared; empty if absent. */
    Optional<String> one(Fields fields, String name) throws Refusal {
        Optional<String> id = fields.text(name);
        if (id.isPresent()) {
            check(fields.at(name), id.get());
        }
        return id;
    }

    /** Checks that an identifier is declared. */
    void check(String path, String id) throws Refusal {
        if (!declared.contains(id)) {
            throw new Refusal(
                    Reason.UNKNOWN_REFERENCE,
                    path,
                    "\"" + id + "\" is no " + kind + " of this record");
        }
    }
}
