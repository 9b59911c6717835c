package org.kabar.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The trained models of one language, checked against the digests recorded when they were made.
 * Immutable and safe to share between threads; the {@linkplain #annotator() annotators} made from
 * them are not.
 */
public final class Models {

    /** Finds the bytes of a file of the models. */
    interface Folder {

        /** The bytes of a file, or nothing if there is no such file. */
        Optional<byte[]> read(String file);
    }

    private final Map<String, String> digests;
    private final SentenceModel sentences;
    private final POSModel tags;
    private final TokenNameFinderModel names;

    private Models(
            Map<String, String> digests,
            SentenceModel sentences,
            POSModel tags,
            TokenNameFinderModel names) {
        this.digests = digests;
        this.sentences = sentences;
        this.tags = tags;
        this.names = names;
    }

    /**
     * The models of a language, from {@code /lang/<language>/models} on the class path.
     *
     * @param language a BCP 47 tag such as {@code id}
     * @throws ModelException if there are none, or a file is not the one recorded
     */
    public static Models ofLanguage(String language) {
        return of(file -> resource("/lang/" + language + "/models/" + file));
    }

    /** Models from any place; {@code SHA256SUMS} there names the files and their digests. */
    static Models of(Folder folder) {
        Digests recorded = Digests.parse(required(folder, ModelFile.DIGESTS));
        Map<String, String> digests = new TreeMap<>();
        Map<ModelFile, byte[]> contents = new java.util.EnumMap<>(ModelFile.class);
        for (ModelFile file : ModelFile.values()) {
            byte[] content = required(folder, file.fileName());
            digests.put(file.fileName(), recorded.check(file.fileName(), content));
            contents.put(file, content);
        }
        try {
            Extensions.allow();
            return new Models(
                    Map.copyOf(digests),
                    new SentenceModel(stream(contents, ModelFile.SENTENCES)),
                    new POSModel(stream(contents, ModelFile.TAGS)),
                    new TokenNameFinderModel(stream(contents, ModelFile.NAMES)));
        } catch (IOException failure) {
            throw new ModelException("the models cannot be read", failure);
        }
    }

    /** SHA-256 of each model file, in hexadecimal, by file name. */
    public Map<String, String> digests() {
        return digests;
    }

    /** New tools over these models, for one thread. */
    public Annotator annotator() {
        return new Annotator(
                new SentenceDetectorME(sentences), new POSTaggerME(tags), new NameFinderME(names));
    }

    private static InputStream stream(Map<ModelFile, byte[]> contents, ModelFile file) {
        return new ByteArrayInputStream(contents.getOrDefault(file, new byte[0]));
    }

    private static byte[] required(Folder folder, String file) {
        return folder.read(file).orElseThrow(() -> new ModelException("no model file " + file));
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = Models.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
