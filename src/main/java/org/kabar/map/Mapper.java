package org.kabar.map;

import java.util.HashMap;
import java.util.Map;
import org.kabar.model.Authority;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;

/**
 * Turns extractions into graphs. A pure function of the extraction, the base and the authority;
 * immutable, safe to share between threads.
 */
public final class Mapper {

    private final Iris iris;
    private final Map<String, KnownEntity> known = new HashMap<>();
    private final Outlets outlets;

    /**
     * A mapper.
     *
     * @param iris makes the names
     * @param authority the known entities: their types hold, and their labels are not repeated in
     *     the graphs of articles
     */
    public Mapper(Iris iris, Authority authority) {
        this.iris = iris;
        authority.entities().forEach(entity -> known.put(entity.key(), entity));
        this.outlets = new Outlets(authority);
    }

    /**
     * The graph of one article.
     *
     * @throws IllegalArgumentException if the extraction refers to an entity or assertion that it
     *     does not hold, or a span lies outside its text; readers refuse such input before
     */
    public ArticleGraph map(Extraction extraction) {
        return new ArticleMapping(extraction, iris, known, outlets).graph();
    }
}
