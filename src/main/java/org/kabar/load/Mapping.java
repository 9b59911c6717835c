package org.kabar.load;

import org.kabar.model.Article;
import org.kabar.model.Reading;
import org.kabar.store.Parcel;

/** What is found in the input to graphs; what the store has already is passed over. Thread-safe. */
final class Mapping {

    private final Making making;
    private final Fingerprints fingerprints;
    private final Shelf shelf;

    Mapping(Making making, Fingerprints fingerprints, Shelf shelf) {
        this.making = making;
        this.fingerprints = fingerprints;
        this.shelf = shelf;
    }

    /** A graph, unless the store has it from the same input. */
    Mapped map(Extracting.Found found) {
        return switch (found.reading()) {
            case Reading.Refused refused -> new Mapped.Refused(found.path(), refused.reject());
            case Reading.OfArticle of -> mapUnlessKnown(found, of.article(), fingerprints.of(of));
            case Reading.OfExtraction of ->
                    mapUnlessKnown(found, of.extraction().article(), fingerprints.of(of));
        };
    }

    private Mapped mapUnlessKnown(Extracting.Found found, Article article, String hash) {
        return shelf.holds(article.key(), hash)
                ? new Mapped.Known(
                        found.path(),
                        found.reading(),
                        new Parcel.Known(
                                article.key(), hash, Sources.file(found.reading().where())))
                : make(found.path(), found.reading(), hash);
    }

    /** A graph of what the store no longer has. */
    Mapped make(Mapped.Known known) {
        return make(known.path(), known.reading(), known.parcel().hash());
    }

    private Mapped make(int path, Reading reading, String hash) {
        return switch (making.make(reading, hash)) {
            case Made.Refused refused -> new Mapped.Refused(path, refused.reject());
            case Made.OfArticle made -> ready(path, made);
        };
    }

    private Mapped ready(int path, Made.OfArticle made) {
        try {
            return new Mapped.Ready(
                    path,
                    made,
                    new Parcel.Made(
                            made.graph(),
                            made.file(),
                            made.violations(),
                            shelf.prepare(made.graph())));
        } catch (RuntimeException failure) {
            return failed(path, made, String.valueOf(failure));
        } catch (OutOfMemoryError failure) {
            return failed(path, made, Understanding.OUT_OF_MEMORY);
        }
    }

    private static Mapped failed(int path, Made.OfArticle made, String detail) {
        return new Mapped.Refused(path, Making.failed(made.where(), detail).reject());
    }
}
