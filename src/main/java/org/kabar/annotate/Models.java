package org.kabar.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.BeamSearch;
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

    private static final String TAG_WEIGHTS = "pos.model";

    /** OpenNLP ends a context with the tag of one word before, and of two. */
    private static final int VARYING_TAGS = 2;

    private final Map<String, String> digests;
    private final SentenceModel sentences;
    private final byte[] tokens;
    private final Optional<TokenizerModel> cutting;
    private final POSModel tags;
    private final StepwiseModel.Source tagWeights;
    private final Optional<TokenNameFinderModel> names;

    /**
     * The files of the models of a language, each found to be the one recorded.
     *
     * @param digests SHA-256 of each, in hexadecimal, by file name
     * @param places where they came from, and how words are cut
     * @param contents their bytes
     */
    record Files(Map<String, String> digests, ModelPlaces places, Map<ModelFile, byte[]> contents) {

        /** Reads those that {@code SHA256SUMS} in the folder names. */
        static Files of(Folder folder) {
            Digests recorded = Digests.parse(required(folder, ModelFile.DIGESTS));
            ModelPlaces places = ModelPlaces.parse(folder.read(ModelPlaces.FILE));
            Map<String, String> digests = new TreeMap<>();
            Map<ModelFile, byte[]> contents = new EnumMap<>(ModelFile.class);
            for (ModelFile file : ModelFile.values()) {
                String name = places.name(file);
                boolean named = recorded.byFile().containsKey(name);
                if (named || file != ModelFile.NAMES) {
                    byte[] content =
                            places.files().containsKey(file)
                                    ? published(name)
                                    : required(folder, name);
                    digests.put(name, recorded.check(name, content));
                    contents.put(file, content);
                }
            }
            return new Files(digests, places, contents);
        }

        /** The bytes of a file, for OpenNLP to read. */
        InputStream stream(ModelFile file) {
            return new ByteArrayInputStream(contents.getOrDefault(file, new byte[0]));
        }
    }

    private Models(Files files) throws IOException {
        this.digests = Map.copyOf(files.digests());
        this.sentences = new SentenceModel(files.stream(ModelFile.SENTENCES));
        this.tokens = files.contents().getOrDefault(ModelFile.TOKENS, new byte[0]);
        this.cutting =
                files.places().cutting() == ModelPlaces.Cutting.TRAINED
                        ? Optional.of(new TokenizerModel(files.stream(ModelFile.TOKENS)))
                        : Optional.empty();
        this.tags = new POSModel(files.stream(ModelFile.TAGS));
        this.tagWeights = StepwiseModel.of(tags.getArtifact(TAG_WEIGHTS), VARYING_TAGS);
        this.names =
                files.contents().containsKey(ModelFile.NAMES)
                        ? Optional.of(new NameModel(files.stream(ModelFile.NAMES)))
                        : Optional.empty();
    }

    /**
     * The models of a language, from {@code /lang/<language>/models} on the class path, or the
     * published ones that a file there names. A language may do without a model of names.
     *
     * @param language a BCP 47 tag such as {@code id}
     * @throws ModelException if there are none, or a file is not the one recorded
     */
    public static Models ofLanguage(String language) {
        return of(onClassPath(language));
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
                        return Optional.of(java.nio.file.Files.readAllBytes(folder.resolve(file)));
                    } catch (NoSuchFileException missing) {
                        return Optional.empty();
                    } catch (IOException failure) {
                        throw new ModelException("cannot read " + folder.resolve(file), failure);
                    }
                });
    }

    /** Models from any place; {@code SHA256SUMS} there names the files and their digests. */
    static Models of(Folder folder) {
        try {
            Extensions.allow();
            return new Models(Files.of(folder));
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
                sentenceDetector(),
                cutting.<Tokenizer>map(TokenizerME::new).orElseGet(this::plainTokenizer),
                cutting.isPresent() ? Typography::plainText : UnaryOperator.identity(),
                tagger(),
                names.map(model -> new NameFinder(model, Optional.empty())));
    }

    SentenceDetectorME sentenceDetector() {
        return new SentenceDetectorME(sentences);
    }

    /**
     * Cuts where the kind of character changes; needs no model. The pipeline uses it for
     * Indonesian: names are found on its tokens as well as on those of the trained tokenizer, and
     * as it cuts at every hyphen and full stop, no name shares a token with its neighbour
     * ("KABAR.COM-Presiden").
     */
    Tokenizer plainTokenizer() {
        return SimpleTokenizer.INSTANCE;
    }

    /** Cuts as the treebanks do; its model is read here, since the pipeline may do without it. */
    Tokenizer tokenizer() throws IOException {
        return new TokenizerME(new TokenizerModel(new ByteArrayInputStream(tokens)));
    }

    /** A tagger that weighs the features of a word only once. */
    POSTaggerME tagger() {
        String beam = tags.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
        return new POSTaggerME(
                new POSModel(
                        tags.getLanguage(),
                        tagWeights.make(),
                        beam == null ? POSTaggerME.DEFAULT_BEAM_SIZE : Integer.parseInt(beam),
                        Map.of(),
                        tags.getFactory()));
    }

    NameFinder nameFinder(Optional<Convention> convention) {
        return new NameFinder(
                names.orElseThrow(() -> new ModelException("no name model")), convention);
    }

    static Folder onClassPath(String language) {
        return file -> resource("/lang/" + language + "/models/" + file);
    }

    private static byte[] required(Folder folder, String file) {
        return folder.read(file).orElseThrow(() -> new ModelException("no model file " + file));
    }

    private static byte[] published(String file) {
        return resource("/" + file)
                .orElseThrow(() -> new ModelException("no published model file " + file));
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = Models.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
