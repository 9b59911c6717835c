package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.fail;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kabar.map.Reference;
import org.kabar.model.Extraction;
import org.kabar.model.Reading;
import org.kabar.read.ExtractionFiles;
import org.kabar.read.JsonReader;

/** Extractions kept in files for tests. */
final class Kept {

    private Kept() {}

    /** All extractions of a file or a folder; anything else fails. */
    static List<Extraction> extractions(Path path) {
        JsonReader reader = JsonReader.forComparison(Reference.load().eventTypes());
        List<Extraction> extractions = new ArrayList<>();
        for (Reading reading :
                new ExtractionFiles(reader, InputStream.nullInputStream()).read(path.toString())) {
            switch (reading) {
                case Reading.OfExtraction of -> extractions.add(of.extraction());
                case Reading.OfArticle article -> fail("no extraction: %s", article.where());
                case Reading.Refused refused -> fail("%s", refused.reject());
            }
        }
        return List.copyOf(extractions);
    }
}
