package org.kabar.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kabar.extract.LanguagePack;
import org.kabar.extract.LanguagePacks;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Extraction;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * Text to resolved extraction: annotate, extract, resolve, as one pure function of the article.
 *
 * <p>Thread-safe: the models are shared, and each thread has tools of its own. A language pack is
 * loaded when an article first needs it.
 */
public final class Understanding {

    /** The longest text that is read, in code points: several times the longest news article. */
    private static final int LONGEST = 400_000;

    /** What is said of an article that took all memory; what it held is free again by then. */
    static final String OUT_OF_MEMORY =
            "Java ran out of memory on this one; give it more (KABAR_JAVA_OPTS=-Xmx4g), or fewer"
                    + " --jobs, or split the article";

    private final LanguagePacks packs;
    private final LanguageChoice choice;
    private final Map<String, PackAtWork> work = new LinkedHashMap<>();

    private Understanding(LanguagePacks packs, Authorities authorities, String version) {
        this.packs = packs;
        this.choice = new LanguageChoice(packs);
        for (String language : packs.languages()) {
            work.put(language, new PackAtWork(LanguagePack.of(language), authorities, version));
        }
    }

    /**
     * Loads the usual language pack, with one and the same authority for all languages.
     *
     * @param authority reads the entities known beforehand; called on this thread
     * @param version the version of Kabar, recorded as the maker of extractions
     */
    public static Understanding load(Supplier<Authority> authority, String version) {
        return load(languages -> authority.get(), Optional.empty(), version);
    }

    /**
     * Loads the pack of the language that most articles are expected to be in; others follow when
     * an article needs them.
     *
     * @param authorities reads the entities known beforehand
     * @param expected a BCP 47 tag; if empty, the usual language is expected
     * @param version the version of Kabar, recorded as the maker of extractions
     * @throws IllegalArgumentException if there is no pack for the language
     */
    public static Understanding load(
            Authorities authorities, Optional<String> expected, String version) {
        Understanding understanding = whenNeeded(authorities, expected, version);
        understanding.expected(expected).open();
        return understanding;
    }

    /**
     * Loads nothing yet: packs follow when an article needs them.
     *
     * @param authorities reads the entities known beforehand
     * @param expected a BCP 47 tag; if empty, the usual language is expected
     * @param version the version of Kabar, recorded as the maker of extractions
     * @throws IllegalArgumentException if there is no pack for the language
     */
    public static Understanding whenNeeded(
            Authorities authorities, Optional<String> expected, String version) {
        Understanding understanding = new Understanding(LanguagePacks.load(), authorities, version);
        understanding.expected(expected);
        return understanding;
    }

    /** Begins to load the pack of the usual language beside the caller, who will need it soon. */
    public void warmUp() {
        Thread.ofPlatform().name("kabar-models").daemon().start(() -> usual().open());
    }

    private PackAtWork expected(Optional<String> language) {
        return pack(language.map(LanguageChoice::primary).orElse(packs.usual()))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no language pack for "
                                                + language.orElse("")
                                                + ", only for "
                                                + String.join(", ", packs.languages())));
    }

    /** The entities known beforehand, with their names in the usual language. */
    public Authority authority() {
        return usual().authority();
    }

    /** The names and digests of the models of all languages that were read so far. */
    public Map<String, String> models() {
        Map<String, String> models = new TreeMap<>();
        work.values().forEach(pack -> models.putAll(pack.models()));
        return models;
    }

    /** Understands a reading; a refusal stays one, and a failure on one article becomes one. */
    public Understood understand(Reading reading) {
        try {
            return switch (reading) {
                case Reading.Refused refused -> new Understood.Refused(refused.reject());
                case Reading.OfExtraction of ->
                        new Understood.Extracted(of.where(), resolve(of), of.ignored());
                case Reading.OfArticle of -> read(of);
            };
        } catch (RuntimeException | StackOverflowError failure) {
            return refused(reading.where(), Reason.FAILED, String.valueOf(failure));
        } catch (OutOfMemoryError failure) {
            return refused(reading.where(), Reason.FAILED, OUT_OF_MEMORY);
        }
    }

    private Extraction resolve(Reading.OfExtraction reading) {
        Extraction extraction = reading.extraction();
        return extraction
                .article()
                .metadata()
                .language()
                .flatMap(tag -> pack(LanguageChoice.primary(tag)))
                .orElseGet(this::usual)
                .resolve(extraction);
    }

    private Understood read(Reading.OfArticle reading) {
        Article article = reading.article();
        if (article.text().codePointLength() > LONGEST) {
            return refused(
                    reading.where(),
                    Reason.TOO_LARGE,
                    "the text is longer than the limit of " + LONGEST + " characters");
        }
        return switch (choice.of(article)) {
            case LanguageChoice.Choice.Known known ->
                    new Understood.Extracted(
                            reading.where(),
                            pack(known.language()).orElseGet(this::usual).read(article),
                            List.of());
            case LanguageChoice.Choice.Unknown unknown ->
                    refused(
                            reading.where(),
                            Reason.UNKNOWN_LANGUAGE,
                            "the language is "
                                    + unknown.name()
                                    + "; there are packs for "
                                    + String.join(", ", packs.languages()));
        };
    }

    /**
     * Reads an article in the language that it says it is in, else in the usual one.
     *
     * @param entering told of each step of annotation and each further stage when it begins; called
     *     on this thread
     */
    public Extraction extract(Article article, Consumer<Enum<?>> entering) {
        return pack(language(article)).orElseGet(this::usual).read(article, entering);
    }

    /** The language that an article is read in: the one that it says it is in, else the usual. */
    public String language(Article article) {
        return article.metadata()
                .language()
                .map(LanguageChoice::primary)
                .filter(work::containsKey)
                .orElseGet(packs::usual);
    }

    /** Reads an article in the language that it says it is in, else in the usual one. */
    public Extraction extract(Article article) {
        return extract(article, stage -> {});
    }

    /** What follows when an article is annotated. */
    public enum Stage {
        /** Reading entities, offices, assertions and quotations. */
        EXTRACT,
        /** Giving entities their canonical keys. */
        RESOLVE
    }

    private Optional<PackAtWork> pack(String language) {
        return Optional.ofNullable(work.get(language));
    }

    private PackAtWork usual() {
        return pack(packs.usual()).orElseThrow();
    }

    private static Understood refused(Origin where, Reason reason, String detail) {
        return new Understood.Refused(new Reject(reason, where, detail, Optional.empty()));
    }
}
