package org.kabar.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kabar.load.Stopwatch.Stage;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Mapper;
import org.kabar.model.Article;
import org.kabar.model.Extraction;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.store.Parcel;

/** What is found in the input to graphs; what the store has already is passed over. Thread-safe. */
final class Mapping {

    private final Understanding understanding;
    private final Supplier<Mapper> mapper;
    private final Fingerprints fingerprints;
    private final Shelf shelf;
    private final Stopwatch watch;

    Mapping(
            Understanding understanding,
            Supplier<Mapper> mapper,
            Fingerprints fingerprints,
            Shelf shelf,
            Stopwatch watch) {
        this.understanding = understanding;
        this.mapper = mapper;
        this.fingerprints = fingerprints;
        this.shelf = shelf;
        this.watch = watch;
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
        return switch (watch.time(Stage.EXTRACT, () -> understanding.understand(reading))) {
            case Understood.Refused refused -> new Mapped.Refused(path, refused.reject());
            case Understood.Extracted extracted -> make(path, reading, hash, extracted);
        };
    }

    private Mapped make(int path, Reading reading, String hash, Understood.Extracted extracted) {
        Optional<Extraction> repairable =
                reading instanceof Reading.OfExtraction of
                        ? Optional.of(of.extraction())
                        : Optional.empty();
        try {
            ArticleGraph graph =
                    watch.time(
                            Stage.MAP, () -> mapper.get().map(extracted.extraction()).from(hash));
            List<String> violations = watch.time(Stage.CHECK, () -> shelf.violations(graph));
            return new Mapped.Ready(
                    path,
                    extracted.where(),
                    repairable,
                    new Parcel.Made(
                            graph,
                            Sources.file(extracted.where()),
                            violations,
                            shelf.prepare(graph)),
                    extracted.ignored());
        } catch (RuntimeException failure) {
            return failed(path, extracted, String.valueOf(failure));
        } catch (OutOfMemoryError failure) {
            return failed(path, extracted, Understanding.OUT_OF_MEMORY);
        }
    }

    private static Mapped failed(int path, Understood.Extracted extracted, String detail) {
        return new Mapped.Refused(
                path, new Reject(Reason.FAILED, extracted.where(), detail, Optional.empty()));
    }
}
