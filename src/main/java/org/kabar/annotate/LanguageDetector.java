package org.kabar.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.kabar.model.Text;

/**
 * Guesses the language of a text by the detector that Apache OpenNLP publishes, which knows 103
 * languages. Immutable and thread-safe.
 */
public final class LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";

    /** So much of a text, in UTF-16 units, tells its language as well as all of it. */
    private static final int LONG_ENOUGH = 4_000;

    private final LanguageDetectorModel model;

    private LanguageDetector(LanguageDetectorModel model) {
        this.model = model;
    }

    /**
     * A guess.
     *
     * @param language the three letters of ISO 639-3, such as {@code ind}
     * @param probability from 0 to 1; those of all languages make 1
     */
    public record Guess(String language, double probability) {}

    /**
     * The published detector; reading it takes about a second.
     *
     * @throws ModelException if it is missing or broken
     */
    public static LanguageDetector load() {
        try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new ModelException("no published model file " + MODEL);
            }
            return new LanguageDetector(new LanguageDetectorModel(new BufferedInputStream(in)));
        } catch (IOException failure) {
            throw new ModelException("the language detector cannot be read", failure);
        }
    }

    /** The guesses for a text, the likeliest first; never empty. */
    public List<Guess> guesses(Text text) {
        CharSequence beginning = text.subSequence(0, Math.min(text.length(), LONG_ENOUGH));
        return Arrays.stream(new LanguageDetectorME(model).predictLanguages(beginning))
                .map(found -> new Guess(found.getLang(), found.getConfidence()))
                .toList();
    }
}
