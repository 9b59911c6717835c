package org.kabar.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.annotate.LanguageDetector;
import org.kabar.annotate.LanguageDetector.Guess;
import org.kabar.extract.LanguagePacks;
import org.kabar.model.Article;

/**
 * Which language an article is read in: the one its metadata name, else the one that the detector
 * finds. Thread-safe; the detector is loaded when an article first needs it.
 */
final class LanguageChoice {

    /** A guess as probable as that is taken, whatever the language. */
    private static final double SURE = 0.5;

    /** So is one as probable as that, if it is {@link #FAR} ahead of the next. */
    private static final double LIKELY = 0.2;

    /** So many times as probable as the next guess. */
    private static final double FAR = 3;

    /** For a language with a pack, so many times are enough, however short the text. */
    private static final double AHEAD = 1.4;

    private final LanguagePacks packs;
    private final Once<LanguageDetector> detector = new Once<>(LanguageDetector::load);

    LanguageChoice(LanguagePacks packs) {
        this.packs = packs;
    }

    /** A language. */
    sealed interface Choice {

        /**
         * One with a pack.
         *
         * @param language the tag of the pack
         */
        record Known(String language) implements Choice {}

        /**
         * One without.
         *
         * @param name what it is called, and who says so
         */
        record Unknown(String name) implements Choice {}
    }

    /** The language of an article. */
    Choice of(Article article) {
        Optional<String> named = article.metadata().language();
        if (named.isPresent()) {
            String primary = primary(named.get());
            return packs.has(primary)
                    ? new Choice.Known(primary)
                    : new Choice.Unknown("\"" + named.get() + "\", as its metadata say");
        }
        return detected(detector.get().guesses(article.text()));
    }

    /**
     * A sure guess counts. Where there is none, a clear one for a language with a pack does; else
     * the language is the usual one, since short texts look like many languages.
     */
    private Choice detected(List<Guess> guesses) {
        Guess best = guesses.getFirst();
        double next = guesses.size() < 2 ? 0 : guesses.get(1).probability();
        boolean sure =
                best.probability() >= SURE
                        || best.probability() >= LIKELY && best.probability() >= FAR * next;
        Optional<String> pack = pack(best.language());
        if (pack.isPresent() && (sure || best.probability() >= AHEAD * next)) {
            return new Choice.Known(pack.get());
        }
        return sure
                ? new Choice.Unknown("\"" + best.language() + "\", as the detector finds")
                : new Choice.Known(packs.usual());
    }

    private Optional<String> pack(String threeLetters) {
        return packs.languages().stream()
                .filter(tag -> Locale.forLanguageTag(tag).getISO3Language().equals(threeLetters))
                .findFirst();
    }

    /** The language of a tag without script, region and variants: {@code en} of {@code en-GB}. */
    static String primary(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }
}
