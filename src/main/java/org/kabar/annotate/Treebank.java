package org.kabar.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads sentences with their words and universal part-of-speech tags from CoNLL-U files. */
final class Treebank {

    /** Tags of Universal Dependencies 1 that version 2 writes otherwise. */
    private static final Map<String, String> RENAMED = Map.of("CONJ", "CCONJ");

    /**
     * One surface word.
     *
     * @param form its characters
     * @param tag its tag; of a word written together, the tag of its first part
     * @param spaceAfter whether a blank follows it in the text
     */
    record Word(String form, String tag, boolean spaceAfter) {}

    private Treebank() {}

    /** The sentences of a file, each as its surface words; empty nodes are left out. */
    static List<List<Word>> read(Path file) throws IOException {
        List<List<Word>> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        boolean[] spaced = {false};
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                flush(rows, spaced[0], sentences);
                rows.clear();
                spaced[0] = false;
            } else if (line.startsWith("#")) {
                spaced[0] |= line.startsWith("# text =");
            } else {
                rows.add(line.split("\t", -1));
            }
        }
        flush(rows, spaced[0], sentences);
        return sentences;
    }

    private static void flush(List<String[]> rows, boolean spaced, List<List<Word>> sentences) {
        List<Word> words = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            if (row[0].contains(".")) {
                continue;
            }
            int dash = row[0].indexOf('-');
            if (dash > 0) {
                covered = Integer.parseInt(row[0].substring(dash + 1));
                words.add(word(row[1], tag(rows.get(i + 1)), row));
            } else if (Integer.parseInt(row[0]) > covered) {
                words.add(word(row[1], tag(row), row));
            }
        }
        if (!words.isEmpty()) {
            sentences.add(spaced ? List.copyOf(words) : Spacing.guess(words));
        }
    }

    private static Word word(String form, String tag, String[] row) {
        return new Word(form, tag, !row[9].contains("SpaceAfter=No"));
    }

    private static String tag(String[] row) {
        return RENAMED.getOrDefault(row[3], row[3]);
    }
}
