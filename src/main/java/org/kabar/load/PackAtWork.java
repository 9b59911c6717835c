package org.kabar.load;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.kabar.annotate.Annotator;
import org.kabar.annotate.Models;
import org.kabar.extract.Extractor;
import org.kabar.extract.LanguagePack;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.resolve.Resolver;

/**
 * A language pack with its models, its view of the authority and the tools made from them, each
 * loaded when it is first needed. Thread-safe.
 */
final class PackAtWork {

    private final String language;
    private final Once<Authority> authority;
    private final Once<Resolver> resolver;
    private final Once<Reader> reader;

    /** What reads articles: the models are shared, each thread has tools of its own. */
    private record Reader(
            ThreadLocal<Annotator> annotators, Extractor extractor, Producer producer) {}

    PackAtWork(LanguagePack pack, Authorities authorities, String version) {
        this.language = pack.language();
        this.authority = new Once<>(() -> authorities.in(pack.authorityLanguages()));
        this.resolver = new Once<>(() -> new Resolver(authority.get()));
        this.reader = new Once<>(() -> load(pack, version));
    }

    /** Loads the models while the authority is being read, since both take a while. */
    private Reader load(LanguagePack pack, String version) {
        CompletableFuture<Models> loading =
                CompletableFuture.supplyAsync(() -> Models.ofLanguage(language));
        Authority known = authority.get();
        Models models = loading.join();
        Producer producer = new Producer("kabar/" + version, models.digests());
        return new Reader(
                ThreadLocal.withInitial(models::annotator),
                new Extractor(pack, known, producer),
                producer);
    }

    /** The entities known beforehand, as this language names them. */
    Authority authority() {
        return authority.get();
    }

    /** Loads all that reading articles takes. */
    void open() {
        reader.get();
    }

    /** The names and digests of the models; empty if none has been loaded. */
    Map<String, String> models() {
        return reader.made().map(tools -> tools.producer().models()).orElseGet(Map::of);
    }

    /** The extraction of an article, which carries the language that it was read in. */
    Extraction read(Article article) {
        return read(article, stage -> {});
    }

    /**
     * The same.
     *
     * @param entering told of each step and stage when it begins
     */
    Extraction read(Article article, Consumer<Enum<?>> entering) {
        Metadata inLanguage = article.metadata().orElse(Metadata.inLanguage(language));
        Reader tools = reader.get();
        Annotated annotated = tools.annotators().get().annotate(article.with(inLanguage), entering);
        entering.accept(Understanding.Stage.EXTRACT);
        Extraction extraction = tools.extractor().extract(annotated);
        entering.accept(Understanding.Stage.RESOLVE);
        return resolve(extraction);
    }

    /** The same extraction with its entities under canonical keys. */
    Extraction resolve(Extraction extraction) {
        return resolver.get().resolve(extraction);
    }
}
