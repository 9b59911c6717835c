package org.kabar.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * Sentences with marked names: one token and its BIO tag a line, parted by a tab, and an empty line
 * after each sentence.
 */
final class NameCorpus {

    private static final Pattern TAG = Pattern.compile("O|[BI]-.+");

    private NameCorpus() {}

    /**
     * Reads one file.
     *
     * @throws ModelException if a line has no token and tag
     */
    static List<NameSample> read(Path file) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                flush(tokens, tags, samples);
                continue;
            }
            int tab = line.lastIndexOf('\t');
            if (tab < 1) {
                throw new ModelException(file + ":" + number + ": no token and tag: " + line);
            }
            String tag = line.substring(tab + 1).strip();
            if (!TAG.matcher(tag).matches()) {
                throw new ModelException(file + ":" + number + ": no BIO tag: " + tag);
            }
            tokens.add(Typography.plain(line.substring(0, tab)));
            tags.add(tag);
        }
        flush(tokens, tags, samples);
        return samples;
    }

    /**
     * Reads sentences in OpenNLP's own form from the class path, one a line.
     *
     * @throws ModelException if there is no such file
     */
    static List<NameSample> own(String path) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String line : new String(ownContent(path), UTF_8).lines().toList()) {
            samples.add(NameSample.parse(line, true));
        }
        return samples;
    }

    /** The bytes of such a file. */
    static byte[] ownContent(String path) throws IOException {
        try (InputStream in = NameCorpus.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new ModelException("no sentences " + path);
            }
            return in.readAllBytes();
        }
    }

    private static void flush(List<String> tokens, List<String> tags, List<NameSample> samples) {
        if (!tokens.isEmpty()) {
            samples.add(new NameSample(tokens.toArray(new String[0]), spans(tags), true));
            tokens.clear();
            tags.clear();
        }
    }

    private static Span[] spans(List<String> tags) {
        List<String> outcomes = new ArrayList<>();
        String before = "O";
        for (String tag : tags) {
            outcomes.add(outcome(tag, before));
            before = tag;
        }
        return Arrays.stream(new BioCodec().decode(outcomes)).toArray(Span[]::new);
    }

    /** OpenNLP writes {@code PER-start} where others write {@code B-PER}. */
    private static String outcome(String tag, String before) {
        if (tag.equals("O")) {
            return BioCodec.OTHER;
        }
        String type = tag.substring(2);
        boolean continues = tag.startsWith("I-") && before.endsWith("-" + type);
        return type + "-" + (continues ? BioCodec.CONTINUE : BioCodec.START);
    }
}
