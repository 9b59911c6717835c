package org.kabar.read;

import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** What records are read for, which says how keys of entities are read. */
enum RecordUse {
    /** To be loaded: the field {@code key} is the key. */
    LOADING {
        @Override
        Optional<String> key(Fields entity) throws Refusal {
            return entity.text("key");
        }

        @Override
        void check(Fields record, String text) {
            // a digest of another tool may be of something else
        }
    },
    /** To be compared: an address counts as the key, and a digest must be that of the text. */
    COMPARING {
        @Override
        Optional<String> key(Fields entity) throws Refusal {
            Optional<String> iri = entity.text("iri");
            return iri.isPresent() ? iri : entity.text("key");
        }

        @Override
        void check(Fields record, String text) throws Refusal {
            Optional<String> digest = record.text("sha256");
            if (digest.isPresent() && !digest.get().equals(DigestUtils.sha256Hex(text))) {
                throw Refusal.field("sha256", "is not that of the text");
            }
        }
    };

    /** The key of an entity; empty if it has none. */
    abstract Optional<String> key(Fields entity) throws Refusal;

    /** Checks what a record says of its text. */
    abstract void check(Fields record, String text) throws Refusal;
}
