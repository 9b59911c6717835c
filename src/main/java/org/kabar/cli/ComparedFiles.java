package org.kabar.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.Article;
import org.kabar.model.Extraction;
import org.kabar.model.Reading;
import org.kabar.model.Text;
import org.kabar.read.ExtractionFiles;

/** Reads the two sides of a comparison; what cannot be read is told. */
final class ComparedFiles {

    private final ExtractionFiles files;
    private final Refusals refusals;

    ComparedFiles(ExtractionFiles files, Refusals refusals) {
        this.files = files;
        this.refusals = refusals;
    }

    /**
     * The gold.
     *
     * @param texts files of articles, for gold that comes without its text
     * @throws UserError if any of it cannot be read, since figures would mean little then
     */
    List<Extraction> gold(List<String> paths, List<String> texts) {
        List<Extraction> gold = extractions("the gold", paths);
        if (refusals.count() > 0) {
            throw new UserError("the gold cannot be read whole");
        }
        Map<String, Text> known = texts(texts);
        if (refusals.count() > 0) {
            throw new UserError("the texts cannot be read whole");
        }
        return gold.stream().map(extraction -> withText(extraction, known)).toList();
    }

    /**
     * What is to be measured; a record that cannot be read is told and left out.
     *
     * @throws UserError if there is nothing else
     */
    List<Extraction> system(String path) {
        List<Extraction> system = extractions("the system's output", List.of(path));
        if (system.isEmpty()) {
            throw new UserError("there is no extraction in " + path);
        }
        return system;
    }

    private List<Extraction> extractions(String side, List<String> paths) {
        List<Extraction> extractions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String path : paths) {
            for (Reading reading : files.read(path)) {
                switch (reading) {
                    case Reading.Refused refused -> refusals.add(refused.reject());
                    case Reading.OfArticle article ->
                            throw new UserError(
                                    article.where()
                                            + " is an article without entities and assertions");
                    case Reading.OfExtraction of -> {
                        String id = of.extraction().article().id();
                        if (!seen.add(id)) {
                            throw new UserError(side + " has the article " + id + " twice");
                        }
                        extractions.add(of.extraction());
                    }
                }
            }
        }
        return List.copyOf(extractions);
    }

    private Map<String, Text> texts(List<String> paths) {
        Map<String, Text> texts = new HashMap<>();
        for (String path : paths) {
            for (Reading reading : files.read(path)) {
                switch (reading) {
                    case Reading.Refused refused -> refusals.add(refused.reject());
                    case Reading.OfArticle of -> texts.put(of.article().id(), of.article().text());
                    case Reading.OfExtraction of -> {
                        Article article = of.extraction().article();
                        texts.put(article.id(), article.text());
                    }
                }
            }
        }
        return texts;
    }

    private static Extraction withText(Extraction gold, Map<String, Text> texts) {
        Article article = gold.article();
        Optional<Text> text = Optional.ofNullable(texts.get(article.id()));
        if (text.isEmpty() || article.text().equals(text.get())) {
            return gold;
        }
        if (!article.text().isEmpty()) {
            throw new UserError(article.id() + ": gold and --texts do not have the same text");
        }
        return new Extraction(
                new Article(article.id(), article.metadata(), text.get()),
                gold.producer(),
                gold.entities(),
                gold.offices(),
                gold.assertions(),
                gold.quotations(),
                gold.boilerplate());
    }
}
