package org.kabar.load;

import java.util.List;
import java.util.Optional;
import org.kabar.map.ArticleGraph;
import org.kabar.model.Extraction;
import org.kabar.model.Origin;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.read.ExtractionWriter;

/** What became of one reading: a graph, or a refusal. */
public sealed interface Made {

    /**
     * It became a graph.
     *
     * @param where where it stood in the input
     * @param extraction what was understood, its entities under canonical keys
     * @param graph the graph, remembered under the hash of the input
     * @param given the extraction as it came, if the input was one
     * @param ignored names of fields that were left out
     * @param violations what the graph breaks of the shapes, one line each
     */
    record OfArticle(
            Origin where,
            Extraction extraction,
            ArticleGraph graph,
            Optional<Extraction> given,
            List<String> ignored,
            List<String> violations)
            implements Made {

        /** Copies the lists. */
        public OfArticle {
            ignored = List.copyOf(ignored);
            violations = List.copyOf(violations);
        }

        /** The refusal of a graph that breaks shapes; an extraction comes with it, to be mended. */
        public Reject refusal(List<String> broken) {
            return new Reject(
                    Reason.SHAPE_VIOLATION,
                    where,
                    String.join("; ", broken),
                    given.map(new ExtractionWriter()::line));
        }

        /** The absolute name of the file that it was read from; empty for standard input. */
        public Optional<String> file() {
            return Sources.file(where);
        }
    }

    /**
     * It was refused.
     *
     * @param reject what was refused and why
     */
    record Refused(Reject reject) implements Made {}
}
