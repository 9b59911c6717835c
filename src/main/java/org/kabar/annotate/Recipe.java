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
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the models of a language are trained and tested on. Files are named by their path below the
 * folder of corpora.
 *
 * @param language a BCP 47 tag
 * @param treebanksForTraining CoNLL-U files
 * @param treebanksForTesting CoNLL-U files
 * @param namesForTraining files of tokens with BIO tags, marked as names are to be found
 * @param namesByConvention files of tokens with BIO tags that mark names in other ways, each in
 *     that of its folder
 * @param ownNames a file of this project's own sentences with names, on the class path, if there is
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
        List<String> namesByConvention,
        Optional<String> ownNames,
        List<String> namesForTesting,
        String clusters,
        List<String> abbreviations,
        Map<String, String> licences) {

    /** Stands for the names of the authority among the inputs. */
    static final String KNOWN_NAMES = "names in ontology/authority.ttl";

    private static final String LICENCE = "licence.";
    private static final String OWN = "Apache-2.0, part of this project";

    Recipe {
        treebanksForTraining = List.copyOf(treebanksForTraining);
        treebanksForTesting = List.copyOf(treebanksForTesting);
        namesForTraining = List.copyOf(namesForTraining);
        namesByConvention = List.copyOf(namesByConvention);
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
                list(properties, "names.by-convention"),
                list(properties, "names.own").stream().findFirst(),
                list(properties, "names.test"),
                one(properties, "clusters"),
                abbreviations,
                licences);
    }

    /** The convention that a file of names is marked by, unless it is the usual one. */
    Optional<Convention> convention(String file) {
        String folder = folder(file);
        return namesByConvention.stream().anyMatch(other -> folder(other).equals(folder))
                ? Optional.of(new Convention(folder.substring(folder.lastIndexOf('/') + 1)))
                : Optional.empty();
    }

    /** The names of all conventions but the usual one. */
    List<String> conventions() {
        return namesByConvention.stream()
                .flatMap(file -> convention(file).stream())
                .map(Convention::name)
                .distinct()
                .toList();
    }

    /** The files of names for training, whatever their convention. */
    List<String> nameFiles() {
        return Stream.concat(namesForTraining.stream(), namesByConvention.stream()).toList();
    }

    /** All that training reads, with the terms of the folder that each file stands in. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        treebanksForTraining.forEach(file -> inputs.put(file, licence(file)));
        nameFiles().forEach(file -> inputs.put(file, licence(file)));
        inputs.put(clusters, licence(clusters));
        ownNames.ifPresent(file -> inputs.put(file, OWN));
        inputs.put(KNOWN_NAMES, OWN);
        return inputs;
    }

    private String licence(String file) {
        return licences.getOrDefault(folder(file), "not stated");
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
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
