package org.kabar.annotate;

import opennlp.tools.util.TrainingParameters;

/** The files that the models of a language consist of. */
enum ModelFile {
    /** Where sentences end. */
    SENTENCES(
            "sentences.bin",
            "sentence detector",
            SentenceTraining.PARAMETERS,
            "words around the mark, abbreviations"),
    /** Words and marks, as the treebanks cut them. */
    TOKENS("tokens.bin", "tokenizer", TokenTraining.PARAMETERS, "characters around the cut"),
    /** Part-of-speech tags. */
    TAGS(
            "tags.bin",
            "part-of-speech tagger, universal tags",
            TagTraining.PARAMETERS,
            "words around, beginnings and endings of words, tags before"),
    /** Names. */
    NAMES(
            "names.bin",
            "name finder: PER, ORG, LOC",
            NameTraining.PARAMETERS,
            "words and word shapes around, beginnings and endings of words, Brown clusters,"
                    + " known names, conventions");

    /** The list of digests beside them, as {@code sha256sum} writes it. */
    static final String DIGESTS = "SHA256SUMS";

    /** The training record beside them. */
    static final String RECORD = "models.yaml";

    private final String fileName;
    private final String task;
    private final String algorithm;
    private final String features;

    ModelFile(String fileName, String task, TrainingParameters parameters, String features) {
        this.fileName = fileName;
        this.task = task;
        this.algorithm = Parameters.describe(parameters);
        this.features = features;
    }

    String fileName() {
        return fileName;
    }

    String task() {
        return task;
    }

    String algorithm() {
        return algorithm;
    }

    String features() {
        return features;
    }
}
