package org.kabar.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.featuregen.BrownCluster;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Brown clusters that can be stored inside a model: a word, a tab and its bit path a line.
 *
 * <p>OpenNLP's own class closes the stream it is read from and written to, which is the archive of
 * the whole model, so that no model holding one can be saved or read. Public because OpenNLP makes
 * the serializer by its name.
 */
public final class WordClusters extends BrownCluster {

    private final byte[] content;

    WordClusters(byte[] content) throws IOException {
        super(new ByteArrayInputStream(content));
        this.content = content.clone();
    }

    /** Writes the clusters as they were read and leaves the stream open. */
    @Override
    public void serialize(OutputStream out) throws IOException {
        out.write(content);
        out.flush();
    }

    @Override
    public Class<?> getArtifactSerializerClass() {
        return Serializer.class;
    }

    /** Reads and writes clusters without closing the archive they stand in. */
    public static final class Serializer implements ArtifactSerializer<WordClusters> {

        /** For OpenNLP, which makes one by name. */
        public Serializer() {}

        @Override
        public WordClusters create(InputStream in) throws IOException {
            return new WordClusters(in.readAllBytes());
        }

        @Override
        public void serialize(WordClusters clusters, OutputStream out) throws IOException {
            clusters.serialize(out);
        }
    }
}
