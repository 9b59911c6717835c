package org.kabar.extract.names;

import java.util.Optional;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;
import org.kabar.model.Span;

/**
 * A name marked on the text.
 *
 * @param block the index of its block on the page
 * @param span where it stands
 * @param name its characters
 * @param type what kind of thing it means
 * @param known the entity of the authority that it means
 * @param confidence from 0 to 1
 */
public record Mark(
        int block,
        Span span,
        String name,
        EntityType type,
        Optional<KnownEntity> known,
        double confidence) {}
