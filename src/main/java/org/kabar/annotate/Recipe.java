package org.kabar.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the models of a language are trained and tested on. Files are named by their path below the
 * folder of corpora.
 *
 * @param language a BCP 47 tag
 * @param treebanksForTraining CoNLL-U files
 * @param treebanksForTesting CoNLL-U files
 * @param namesForTraining files of tokens with BIO tags
 * @param incompleteNames files of tokens with BIO tags that leave names of some types unmarked
 * @param namesToComplete those types
 * @param namesForTesting files of tokens with BIO tags
 * @param clusters the file of word clusters
 * @param abbreviations words whose full stop ends no sentence
 * @param licences terms by folder
 */
record Recipe(
        String language,
        List<String> treebanksForTraining,
        List<String> treebanksForTesting,
        List<String> namesForTraining,
        List<String> incompleteNames,
        Set<String> namesToComplete,
        List<String> namesForTesting,
        String clusters,
        List<String> abbreviations,
        Map<String, String> licences) {

    private static final String LICENCE = "licence.";

    Recipe {
        treebanksForTraining = List.copyOf(treebanksForTraining);
        treebanksForTesting = List.copyOf(treebanksForTesting);
        namesForTraining = List.copyOf(namesForTraining);
        incompleteNames = List.copyOf(incompleteNames);
        namesToComplete = Set.copyOf(namesToComplete);
        namesForTesting = List.copyOf(namesForTesting);
        abbreviations = List.copyOf(abbreviations);
        licences = Map.copyOf(licences);
    }

    /**
     * The recipe in the language pack on the class path.
     *
     * @throws ModelException if there is none
     */
    static Recipe ofLanguage(String language) {
        String folder = "/lang/" + language + "/";
        return parse(
                resource(folder + "training.properties"),
                resource(folder + "abbreviations.txt").lines().toList());
    }

    /** Reads the form of {@code training.properties}. */
    static Recipe parse(String content, List<String> abbreviations) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> licences = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(LICENCE)) {
                licences.put(key.substring(LICENCE.length()), one(properties, key));
            }
        }
        return new Recipe(
                one(properties, "language"),
                list(properties, "treebanks.train"),
                list(properties, "treebanks.test"),
                list(properties, "names.train"),
                list(properties, "names.incomplete"),
                Set.copyOf(list(properties, "names.incomplete.types")),
                list(properties, "names.test"),
                one(properties, "clusters"),
                abbreviations,
                licences);
    }

    /** All files that training reads, with the terms of the folder each stands in. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        treebanksForTraining.forEach(file -> inputs.put(file, licence(file)));
        namesForTraining.forEach(file -> inputs.put(file, licence(file)));
        incompleteNames.forEach(file -> inputs.put(file, licence(file)));
        inputs.put(clusters, licence(clusters));
        return inputs;
    }

    private String licence(String file) {
        int slash = file.lastIndexOf('/');
        return licences.getOrDefault(slash < 0 ? "" : file.substring(0, slash), "not stated");
    }

    private static String one(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new ModelException("the training recipe lacks " + key);
        }
        return value.strip();
    }

    private static List<String> list(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String resource(String path) {
        try (InputStream in = Recipe.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new ModelException("no training recipe " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
