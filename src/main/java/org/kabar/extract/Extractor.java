package org.kabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kabar.extract.entities.EntityJoiner;
import org.kabar.extract.event.EventPackReader;
import org.kabar.extract.event.EventReader;
import org.kabar.extract.event.Told;
import org.kabar.extract.layout.Block;
import org.kabar.extract.layout.LayoutRules;
import org.kabar.extract.layout.Page;
import org.kabar.extract.layout.PageReader;
import org.kabar.extract.names.Mark;
import org.kabar.extract.names.NameReader;
import org.kabar.extract.names.Names;
import org.kabar.extract.offices.OfficeReader;
import org.kabar.extract.sources.SourceReader;
import org.kabar.model.Annotated;
import org.kabar.model.Authority;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Office;
import org.kabar.model.Producer;
import org.kabar.model.Span;
import org.kabar.model.Token;

/**
 * Reads who did what to whom from marked text. Immutable and thread-safe; what is read from an
 * article depends on that article alone.
 */
public final class Extractor {

    private final Producer producer;
    private final PageReader pages;
    private final NameReader names;
    private final EntityJoiner joiner;
    private final SourceReader sources;
    private final OfficeReader offices;
    private final EventReader events;

    /**
     * An extractor.
     *
     * @param pack the language of the articles
     * @param authority the entities known beforehand
     * @param producer what to name as the maker of the extractions
     */
    public Extractor(LanguagePack pack, Authority authority, Producer producer) {
        this.producer = producer;
        pages = new PageReader(new LayoutRules(pack.file("layout")));
        names = new NameReader(pack.file("names"), authority);
        joiner = new EntityJoiner(pack.file("names"));
        sources = new SourceReader(pack.file("sources"), names.rules());
        offices = new OfficeReader(pack.file("offices"), names.rules());
        events = new EventReader(new EventPackReader(pack.language()).read());
    }

    /** All that can be read from an article. */
    public Extraction extract(Annotated annotated) {
        Page page = pages.read(annotated);
        Names found = names.read(page);
        List<Mark> marks = new ArrayList<>(found.marks());
        marks.addAll(sources.read(page.article().text(), found));
        marks.sort(Comparator.comparing(Mark::span));
        List<Entity> entities = joiner.join(page.article().text(), marks);
        Scene scene = scene(page, entities, offices.read(page.article().text(), found, entities));
        Told told = events.read(scene);
        return new Extraction(
                scene.article(),
                producer,
                scene.entities(),
                scene.offices(),
                told.assertions(),
                told.quotations(),
                page.boilerplate());
    }

    private static Scene scene(Page page, List<Entity> entities, List<Office> offices) {
        List<Mention> mentions =
                entities.stream()
                        .flatMap(
                                entity ->
                                        entity.mentions().stream()
                                                .map(span -> new Mention(span, entity.id())))
                        .sorted(Comparator.comparing(Mention::span))
                        .toList();
        List<Passage> passages = new ArrayList<>();
        for (Block block : page.blocks()) {
            passages.add(passage(block, mentions));
        }
        return new Scene(page.article(), passages, entities, offices);
    }

    private static Passage passage(Block block, List<Mention> mentions) {
        Span evidence = block.evidence();
        List<Token> tokens =
                block.tokens().stream().filter(token -> evidence.covers(token.span())).toList();
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.span().begin() >= evidence.end()) {
                break;
            }
            if (evidence.covers(mention.span())) {
                inside.add(mention);
            }
        }
        return new Passage(evidence, block.line(), block.zone(), block.repeated(), tokens, inside);
    }
}
