package org.kabar.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import opennlp.tools.namefind.NameSample;
import org.kabar.annotate.Treebank.Word;
import org.kabar.model.Authority;

/**
 * Trains the models of a language from a folder of corpora, with OpenNLP's own trainers. The same
 * corpora give the same bytes.
 */
public final class Trainer {

    private final Recipe recipe;
    private final Authority authority;
    private final Path corpora;
    private final Consumer<String> progress;

    Trainer(Recipe recipe, Authority authority, Path corpora, Consumer<String> progress) {
        this.authority = authority;
        this.recipe = recipe;
        this.corpora = corpora;
        this.progress = progress;
    }

    /**
     * A trainer after the recipe in the language pack.
     *
     * @param language a BCP 47 tag such as {@code id}
     * @param authority entities whose names the name finder is to know
     * @param corpora the folder of the corpora
     * @param progress told in a line what begins
     * @throws ModelException if the language has no recipe
     */
    public static Trainer ofLanguage(
            String language, Authority authority, Path corpora, Consumer<String> progress) {
        return new Trainer(Recipe.ofLanguage(language), authority, corpora, progress);
    }

    /**
     * Trains, measures, and writes the models, their digests and their record.
     *
     * @param out the folder to write to, made if missing; files of the same names are replaced
     * @return what was measured on the test files of the recipe
     * @throws IOException if a corpus cannot be read or a model cannot be written
     * @throws ModelException if a corpus is damaged or missing
     */
    public List<Result> train(Path out) throws IOException {
        Map<String, String> inputs = inputDigests();
        Map<ModelFile, byte[]> models = models();
        Map<String, String> digests = new TreeMap<>();
        Files.createDirectories(out);
        for (Map.Entry<ModelFile, byte[]> model : models.entrySet()) {
            Files.write(out.resolve(model.getKey().fileName()), model.getValue());
            digests.put(model.getKey().fileName(), Digests.of(model.getValue()));
        }
        Files.writeString(out.resolve(ModelFile.DIGESTS), new Digests(digests).format());
        progress.accept("measuring");
        List<Result> results = Evaluation.of(Models.inFolder(out), recipe, corpora);
        Files.writeString(
                out.resolve(ModelFile.RECORD),
                TrainingRecord.of(recipe, inputs, digests, results),
                StandardCharsets.UTF_8);
        return results;
    }

    private Map<String, String> inputDigests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String file : recipe.inputs().keySet()) {
            digests.put(file, Digests.of(input(file)));
        }
        return digests;
    }

    private byte[] input(String name) throws IOException {
        if (name.equals(Recipe.KNOWN_NAMES)) {
            return NameList.of(authority).content();
        }
        if (recipe.ownNames().filter(name::equals).isPresent()) {
            return NameCorpus.ownContent(name);
        }
        try {
            return Files.readAllBytes(corpora.resolve(name));
        } catch (NoSuchFileException missing) {
            throw new ModelException("the corpora lack " + name, missing);
        }
    }

    private Map<ModelFile, byte[]> models() throws IOException {
        List<List<Word>> sentences = new ArrayList<>();
        for (String file : recipe.treebanksForTraining()) {
            sentences.addAll(Treebank.read(corpora.resolve(file)));
        }
        Map<ModelFile, byte[]> models = new EnumMap<>(ModelFile.class);
        for (ModelFile file : ModelFile.values()) {
            progress.accept("training " + file.fileName());
            models.put(
                    file,
                    Reproducible.bytes(
                            switch (file) {
                                case SENTENCES -> SentenceTraining.train(recipe, sentences);
                                case TOKENS -> TokenTraining.train(recipe, sentences);
                                case TAGS -> TagTraining.train(recipe, sentences);
                                case NAMES ->
                                        NameTraining.train(
                                                recipe,
                                                clusters(),
                                                NameList.of(authority),
                                                names());
                            }));
        }
        return models;
    }

    private List<NameSample> names() throws IOException {
        List<NameSample> names = new ArrayList<>();
        for (String file : recipe.nameFiles()) {
            Optional<Convention> convention = recipe.convention(file);
            for (NameSample sample : NameCorpus.read(corpora.resolve(file))) {
                NameSample cut = BracketedNames.apart(sample);
                names.add(convention.map(other -> other.mark(cut)).orElse(cut));
            }
        }
        if (recipe.ownNames().isPresent()) {
            names.addAll(NameCorpus.own(recipe.ownNames().get()));
        }
        return names;
    }

    private WordClusters clusters() throws IOException {
        return new WordClusters(Files.readAllBytes(corpora.resolve(recipe.clusters())));
    }
}
