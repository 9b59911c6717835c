package org.kabar.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kabar.annotate.Annotator;
import org.kabar.annotate.Models;
import org.kabar.extract.Extractor;
import org.kabar.extract.LanguagePack;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Producer;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.resolve.Resolver;

/**
 * Text to resolved extraction: annotate, extract, resolve, as one pure function of the article.
 *
 * <p>Thread-safe: the models are shared, and each thread has tools of its own.
 */
public final class Understanding {

    /** The language whose pack is used. */
    public static final String LANGUAGE = "id";

    /** The longest text that is read, in code points: several times the longest news article. */
    private static final int LONGEST = 400_000;

    private final ThreadLocal<Annotator> annotators;
    private final Extractor extractor;
    private final Resolver resolver;
    private final Producer producer;
    private final Authority authority;

    private Understanding(Models models, Authority authority, String version) {
        this.authority = authority;
        producer = new Producer("kabar/" + version, models.digests());
        annotators = ThreadLocal.withInitial(models::annotator);
        extractor = new Extractor(LanguagePack.of(LANGUAGE), authority, producer);
        resolver = new Resolver(authority);
    }

    /**
     * Loads models and language pack while the authority is being read, since both take a while.
     *
     * @param authority reads the entities known beforehand; called on this thread
     * @param version the version of Kabar, recorded as the maker of extractions
     */
    public static Understanding load(Supplier<Authority> authority, String version) {
        CompletableFuture<Models> models =
                CompletableFuture.supplyAsync(() -> Models.ofLanguage(LANGUAGE));
        Authority known = authority.get();
        return new Understanding(models.join(), known, version);
    }

    /** The entities known beforehand. */
    public Authority authority() {
        return authority;
    }

    /** What makes the extractions. */
    public Producer producer() {
        return producer;
    }

    /** The names and digests of the models in use. */
    public Map<String, String> models() {
        return producer.models();
    }

    /** Understands a reading; a refusal stays one, and a failure on one article becomes one. */
    public Understood understand(Reading reading) {
        try {
            return switch (reading) {
                case Reading.Refused refused -> new Understood.Refused(refused.reject());
                case Reading.OfExtraction of ->
                        new Understood.Extracted(
                                of.where(), resolver.resolve(of.extraction()), of.ignored());
                case Reading.OfArticle of -> read(of);
            };
        } catch (RuntimeException | StackOverflowError failure) {
            return refused(reading.where(), Reason.FAILED, String.valueOf(failure));
        }
    }

    private Understood read(Reading.OfArticle reading) {
        Article article = reading.article();
        Optional<String> language = article.metadata().language();
        if (language.isPresent() && !primary(language.get()).equals(LANGUAGE)) {
            return refused(
                    reading.where(),
                    Reason.UNKNOWN_LANGUAGE,
                    "there is no language pack for \"" + language.get() + "\"");
        }
        if (article.text().codePointLength() > LONGEST) {
            return refused(
                    reading.where(),
                    Reason.TOO_LARGE,
                    "the text is longer than the limit of " + LONGEST + " characters");
        }
        return new Understood.Extracted(reading.where(), extract(article), List.of());
    }

    /** Reads an article. The extraction carries the language that it was read in. */
    public Extraction extract(Article article) {
        return extract(article, stage -> {});
    }

    /**
     * Reads an article.
     *
     * @param entering told of each step of annotation and each further stage when it begins; called
     *     on this thread
     */
    public Extraction extract(Article article, Consumer<Enum<?>> entering) {
        Metadata inLanguage = article.metadata().orElse(Metadata.inLanguage(LANGUAGE));
        Annotated annotated = annotators.get().annotate(article.with(inLanguage), entering);
        entering.accept(Stage.EXTRACT);
        Extraction extraction = extractor.extract(annotated);
        entering.accept(Stage.RESOLVE);
        return resolver.resolve(extraction);
    }

    /** What follows when an article is annotated. */
    public enum Stage {
        /** Reading entities, offices, assertions and quotations. */
        EXTRACT,
        /** Giving entities their canonical keys. */
        RESOLVE
    }

    private static Understood refused(Origin where, Reason reason, String detail) {
        return new Understood.Refused(new Reject(reason, where, detail, Optional.empty()));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }
}
