package org.kabar.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kabar.load.Stopwatch.Stage;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Mapper;
import org.kabar.model.Extraction;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * From a reading to the graph of an article, checked against the shapes: a function of the reading
 * alone, wherever it runs. A failure on one article becomes its refusal. Thread-safe.
 */
public final class Making {

    private final Understanding understanding;
    private final Supplier<Mapper> mapper;
    private final Function<ArticleGraph, List<String>> shapes;
    private final Stopwatch watch;

    /**
     * A making.
     *
     * @param understanding turns readings into extractions
     * @param mapper turns extractions into graphs; made when the first is to be turned
     * @param shapes tells what a graph breaks, one line each; called on several threads
     */
    public Making(
            Understanding understanding,
            Supplier<Mapper> mapper,
            Function<ArticleGraph, List<String>> shapes) {
        this(understanding, new Once<>(mapper), shapes, new Stopwatch());
    }

    Making(
            Understanding understanding,
            Supplier<Mapper> mapper,
            Function<ArticleGraph, List<String>> shapes,
            Stopwatch watch) {
        this.understanding = understanding;
        this.mapper = mapper;
        this.shapes = shapes;
        this.watch = watch;
    }

    /**
     * Makes a graph.
     *
     * @param hash of the reading, see {@link Fingerprints}
     */
    public Made make(Reading reading, String hash) {
        return switch (watch.time(Stage.EXTRACT, () -> understanding.understand(reading))) {
            case Understood.Refused refused -> new Made.Refused(refused.reject());
            case Understood.Extracted extracted -> make(reading, hash, extracted);
        };
    }

    private Made make(Reading reading, String hash, Understood.Extracted extracted) {
        try {
            ArticleGraph graph =
                    watch.time(
                            Stage.MAP, () -> mapper.get().map(extracted.extraction()).from(hash));
            return new Made.OfArticle(
                    extracted.where(),
                    extracted.extraction(),
                    graph,
                    given(reading),
                    extracted.ignored(),
                    watch.time(Stage.CHECK, () -> shapes.apply(graph)));
        } catch (RuntimeException failure) {
            return failed(extracted.where(), String.valueOf(failure));
        } catch (OutOfMemoryError failure) {
            return failed(extracted.where(), Understanding.OUT_OF_MEMORY);
        }
    }

    private static Optional<Extraction> given(Reading reading) {
        return reading instanceof Reading.OfExtraction of
                ? Optional.of(of.extraction())
                : Optional.empty();
    }

    /** The refusal of what Kabar failed on. */
    static Made.Refused failed(Origin where, String detail) {
        return new Made.Refused(new Reject(Reason.FAILED, where, detail, Optional.empty()));
    }
}
