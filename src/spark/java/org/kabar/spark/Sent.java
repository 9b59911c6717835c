package org.kabar.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.model.Article;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Producer;
import org.kabar.model.Reading;
import org.kabar.read.ExtractionWriter;
import org.kabar.read.JsonReader;
import org.kabar.read.RejectWriter;

/** A reading as it is sent from the task that read it to the one that has all of its key. */
sealed interface Sent extends Serializable {

    /** Under which of the paths given it was found, from 0. */
    int path();

    /**
     * An article, or an extraction.
     *
     * @param path under which path it was found
     * @param where the place as a person calls it
     * @param source the absolute name or the address of the file; at most one
     * @param extraction whether it was an extraction; if not, the line holds the article and
     *     nothing else
     * @param line the extraction, as {@link ExtractionWriter} writes it
     * @param ignored names of fields that were left out
     */
    record Content(
            int path,
            Place where,
            List<String> source,
            boolean extraction,
            String line,
            List<String> ignored)
            implements Sent {

        /**
         * The reading.
         *
         * @throws IllegalStateException if it did not survive being sent, which is a fault of Kabar
         */
        Reading reading(JsonReader reader) {
            Reading read = reader.read(line, where.origin(), where.file(), Metadata.none());
            return switch (read) {
                case Reading.OfExtraction of -> asItWas(of);
                case Reading.OfArticle of -> throw lost(of.article().id());
                case Reading.Refused refused -> throw lost(refused.reject().detail());
            };
        }

        private Reading asItWas(Reading.OfExtraction read) {
            return extraction
                    ? new Reading.OfExtraction(read.where(), read.extraction(), ignored)
                    : new Reading.OfArticle(read.where(), read.extraction().article());
        }

        private IllegalStateException lost(String why) {
            return new IllegalStateException(where.origin() + " was not sent whole: " + why);
        }
    }

    /**
     * A refusal.
     *
     * @param path under which path it was found
     * @param reason the code of the reason
     * @param line the refusal as {@link RejectWriter} writes it
     */
    record Refusal(int path, String reason, String line) implements Sent {}

    /**
     * A place in the input; see {@link Origin}.
     *
     * @param file what a person calls the file
     * @param line from 1, or 0
     * @param column from 1, or 0
     */
    record Place(String file, int line, int column) implements Serializable {

        Origin origin() {
            return new Origin(file, line, column);
        }

        static Place of(Origin origin) {
            return new Place(origin.file(), origin.line(), origin.column());
        }
    }

    /**
     * A reading, made ready to be sent.
     *
     * @param source the absolute name of the file, if it has one
     */
    static Sent of(int path, Reading reading, Optional<String> source) {
        return switch (reading) {
            case Reading.Refused refused ->
                    new Refusal(
                            path,
                            refused.reject().reason().code(),
                            new RejectWriter().line(refused.reject()));
            case Reading.OfArticle of ->
                    new Content(
                            path,
                            Place.of(of.where()),
                            source.stream().toList(),
                            false,
                            new ExtractionWriter().line(bare(of.article())),
                            List.of());
            case Reading.OfExtraction of ->
                    new Content(
                            path,
                            Place.of(of.where()),
                            source.stream().toList(),
                            true,
                            new ExtractionWriter().line(of.extraction()),
                            of.ignored());
        };
    }

    /** The key under which it meets others; refusals meet nobody. */
    static String key(Reading reading, String place) {
        return switch (reading) {
            case Reading.Refused refused -> "\0" + place;
            case Reading.OfArticle of -> of.article().key();
            case Reading.OfExtraction of -> of.extraction().article().key();
        };
    }

    private static Extraction bare(Article article) {
        return new Extraction(
                article,
                new Producer("kabar", Map.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
