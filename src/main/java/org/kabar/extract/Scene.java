package org.kabar.extract;

import java.util.List;
import org.kabar.model.Article;
import org.kabar.model.Entity;
import org.kabar.model.Office;

/**
 * An article whose layout and names are understood, ready for quotations and events to be read from
 * it.
 *
 * @param article the article, its metadata completed by what the text itself carries
 * @param passages all sentences in reading order, boilerplate too
 * @param entities everybody and everything named
 * @param offices who holds which post
 */
public record Scene(
        Article article, List<Passage> passages, List<Entity> entities, List<Office> offices) {

    /** Copies the lists. */
    public Scene {
        passages = List.copyOf(passages);
        entities = List.copyOf(entities);
        offices = List.copyOf(offices);
    }
}
