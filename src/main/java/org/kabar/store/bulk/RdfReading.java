package org.kabar.store.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.kabar.model.Origin;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * Reads files of RDF into a build. Of a file whose statements have lines of their own, a broken
 * line is refused and the others are read; of any other, what stands behind the first mistake is
 * refused as a whole. Used by the thread that builds.
 */
public final class RdfReading implements AutoCloseable {

    private final StatementWriter writer;
    private final NQuadsLoading lines;
    private int files;

    /**
     * Into a build.
     *
     * @param jobs how many threads read files of lines
     */
    public RdfReading(GenerationBuilder builder, StatementWriter writer, int jobs) {
        this.writer = writer;
        this.lines = new NQuadsLoading(builder, jobs);
    }

    /**
     * Reads a file.
     *
     * @param rejects takes what is refused
     * @return how much was refused
     */
    public long read(RdfFile file, Consumer<Reject> rejects) {
        long[] count = {0};
        Consumer<Reject> counted =
                reject -> {
                    count[0]++;
                    rejects.accept(reject);
                };
        try (InputStream stream = file.opener().open()) {
            if (file.syntax().isOfLines()) {
                lines.read(
                        stream,
                        new SourceFile(files, UUID.randomUUID()),
                        broken -> counted.accept(reject(file, broken)));
            } else {
                parse(stream, file, counted);
            }
        } catch (IOException failure) {
            counted.accept(
                    new Reject(
                            Reason.UNREADABLE,
                            Origin.file(file.name()),
                            String.valueOf(failure.getMessage()),
                            Optional.empty()));
        }
        files++;
        return count[0];
    }

    private static Reject reject(RdfFile file, BrokenStatement broken) {
        return new Reject(
                Reason.BROKEN_RDF,
                Origin.line(file.name(), Math.toIntExact(broken.line())),
                broken.detail(),
                Optional.of(broken.text()));
    }

    private void parse(InputStream stream, RdfFile file, Consumer<Reject> rejects) {
        try {
            RDFParser.source(stream)
                    .lang(file.syntax().lang())
                    .base(file.base())
                    .labelToNode(LabelToNode.createScopeByDocumentHash(UUID.randomUUID()))
                    .errorHandler(new PlacedErrors())
                    .parse(new Taker());
        } catch (RiotParseException broken) {
            rejects.accept(
                    new Reject(
                            Reason.BROKEN_RDF,
                            new Origin(
                                    file.name(),
                                    Math.toIntExact(Math.max(0, broken.getLine())),
                                    Math.toIntExact(Math.max(0, broken.getCol()))),
                            String.valueOf(broken.getOriginalMessage()),
                            Optional.empty()));
        } catch (RiotException broken) {
            rejects.accept(
                    new Reject(
                            Reason.BROKEN_RDF,
                            Origin.file(file.name()),
                            String.valueOf(broken.getMessage()),
                            Optional.empty()));
        }
    }

    private final class Taker extends StreamRDFBase {

        @Override
        public void triple(Triple triple) {
            writer.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
        }

        @Override
        public void quad(Quad quad) {
            writer.add(quad);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
