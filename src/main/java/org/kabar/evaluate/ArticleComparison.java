package org.kabar.evaluate;

import java.util.List;
import java.util.Map;
import org.kabar.evaluate.Side.Thing;
import org.kabar.model.Extraction;
import org.kabar.model.Text;

/**
 * What came of comparing two extractions of one article.
 *
 * @param counts by metric; every metric is there
 * @param entities those of the gold
 * @param found the counterpart of a gold entity, by its identifier
 * @param assertions the alignment of assertions
 */
record ArticleComparison(
        String article,
        Map<Metric, Counts> counts,
        List<Finding> findings,
        List<Thing> entities,
        Map<String, Thing> found,
        AssertionAlignment assertions) {

    ArticleComparison {
        findings = List.copyOf(findings);
        entities = List.copyOf(entities);
        found = Map.copyOf(found);
    }

    /**
     * Compares.
     *
     * @param text the text that the offsets of both count in; empty if it is not known
     */
    static ArticleComparison of(
            Extraction gold, Extraction system, Text text, EventTypes types, Fillers fillers) {
        String article = gold.article().id();
        Sheet sheet = new Sheet(article);
        Sentences sentences = new Sentences(text);
        Side golds = Side.of(gold);
        Side own = Side.of(system);
        new MentionComparison(sentences, sheet).compare(golds.entities(), own.entities());
        EntityAlignment entities =
                new EntityComparison(sentences, sheet).compare(golds.entities(), own.entities());
        Side systems = Side.of(system, entities.counterparts());
        Labels labels = new Labels(golds.entities(), systems.entities());
        new OfficeComparison(sentences, labels, sheet)
                .showing(gold)
                .showing(system)
                .compare(golds.offices(), systems.offices());
        AssertionAlignment assertions =
                new AssertionComparison(types, fillers, sentences, labels, sheet)
                        .compare(golds.assertions(), systems.assertions());
        new QuotationComparison(sentences, labels, sheet)
                .compare(golds.quotations(), systems.quotations());
        return new ArticleComparison(
                article,
                sheet.counts(),
                sheet.findings(),
                golds.entities(),
                entities.found(),
                assertions);
    }
}
