package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.kabar.extract.Zone;
import org.kabar.extract.layout.Block;
import org.kabar.extract.layout.Page;
import org.kabar.model.EntityType;
import org.kabar.model.NameSpan;

/** Finds the names of a page. Immutable and thread-safe. */
public final class NameReader {

    /** The names of the page in reading order, not overlapping. */
    public List<Mark> read(Page page) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block.zone() == Zone.BOILERPLATE) {
                continue;
            }
            for (NameSpan name : block.names()) {
                marks.add(
                        new Mark(
                                i,
                                name.span(),
                                page.article().text().slice(name.span()),
                                type(name),
                                List.of(),
                                name.probability()));
            }
        }
        return marks;
    }

    private static EntityType type(NameSpan name) {
        return switch (name.type()) {
            case PER -> EntityType.PERSON;
            case ORG -> EntityType.ORGANIZATION;
            case LOC -> EntityType.GEOPOLITICAL_ENTITY;
        };
    }
}
