package org.kabar.annotate;

/** The files that the models of a language consist of. */
enum ModelFile {
    /** Where sentences end. */
    SENTENCES("sentences.bin"),
    /** Part-of-speech tags. */
    TAGS("tags.bin"),
    /** Names. */
    NAMES("names.bin");

    /** The list of digests beside them, as {@code sha256sum} writes it. */
    static final String DIGESTS = "SHA256SUMS";

    private final String fileName;

    ModelFile(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
