package org.kabar.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

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
    private final byte[] tokens;
    private final POSModel tags;
    private final TokenNameFinderModel names;

    private Models(
            Map<String, String> digests,
            SentenceModel sentences,
            byte[] tokens,
            POSModel tags,
            TokenNameFinderModel names) {
        this.digests = digests;
        this.sentences = sentences;
        this.tokens = tokens;
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

    /**
     * Models that were trained into a folder.
     *
     * @throws ModelException if a file is missing, cannot be read, or is not the one recorded
     */
    public static Models inFolder(Path folder) {
        return of(
                file -> {
                    try {
                        return Optional.of(Files.readAllBytes(folder.resolve(file)));
                    } catch (NoSuchFileException missing) {
                        return Optional.empty();
                    } catch (IOException failure) {
                        throw new ModelException("cannot read " + folder.resolve(file), failure);
                    }
                });
    }

    /** Models from any place; {@code SHA256SUMS} there names the files and their digests. */
    static Models of(Folder folder) {
        Digests recorded = Digests.parse(required(folder, ModelFile.DIGESTS));
        Map<String, String> digests = new TreeMap<>();
        Map<ModelFile, byte[]> contents = new EnumMap<>(ModelFile.class);
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
                    contents.getOrDefault(ModelFile.TOKENS, new byte[0]),
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
                sentenceDetector(), plainTokenizer(), tagger(), nameFinder(Optional.empty()));
    }

    SentenceDetectorME sentenceDetector() {
        return new SentenceDetectorME(sentences);
    }

    /**
     * Cuts where the kind of character changes; needs no model. The pipeline uses it: names are
     * found on its tokens as well as on those of the trained tokenizer, and as it cuts at every
     * hyphen and full stop, no name shares a token with its neighbour ("KABAR.COM-Presiden").
     */
    Tokenizer plainTokenizer() {
        return SimpleTokenizer.INSTANCE;
    }

    /**
     * Cuts as the treebanks do; its model is read only here, since the pipeline does not use it.
     */
    Tokenizer tokenizer() throws IOException {
        return new TokenizerME(new TokenizerModel(new ByteArrayInputStream(tokens)));
    }

    POSTaggerME tagger() {
        return new POSTaggerME(tags);
    }

    NameFinder nameFinder(Optional<Convention> convention) {
        return new NameFinder(names, convention);
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
