package org.kabar;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.kabar.annotate.Annotator;
import org.kabar.annotate.Models;
import org.kabar.extract.Extractor;
import org.kabar.extract.LanguagePack;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.model.Reading;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.resolve.Resolver;

/**
 * The articles of {@code seeds/}, which is looked for in the working directory, as each stage hands
 * them to the next, and the tools of the stages. Used by one thread.
 */
public final class Seeds {

    /** How many articles there are. */
    public static final int ARTICLES = 5;

    private static final String LANGUAGE = "id";

    private final Reference reference = Reference.load();
    private final LanguagePack pack = LanguagePack.of(LANGUAGE);
    private final Authority authority =
            AuthorityFile.read(reference.authority(), pack.authorityLanguages());
    private final Models models = Models.ofLanguage(LANGUAGE);
    private final Annotator annotator = models.annotator();
    private final Extractor extractor =
            new Extractor(pack, authority, new Producer("kabar/benchmark", models.digests()));
    private final Resolver resolver = new Resolver(authority);
    private final Mapper mapper = new Mapper(new Iris(Iris.DEFAULT_BASE), authority);
    private final List<Article> articles = new ArrayList<>();

    /**
     * Reads the articles.
     *
     * @throws IllegalStateException if there are more or fewer than {@link #ARTICLES}
     */
    public Seeds() {
        new Inputs(
                        jsonReader(),
                        Limits.standard(),
                        Metadata.inLanguage(LANGUAGE),
                        InputStream.nullInputStream())
                .read(List.of("seeds"), this::add);
        if (articles.size() != ARTICLES) {
            throw new IllegalStateException("seeds/ has " + articles.size() + " articles");
        }
    }

    private boolean add(Reading reading) {
        if (reading instanceof Reading.OfArticle of) {
            articles.add(of.article());
        }
        return true;
    }

    /** A reader of JSON that knows all event types. */
    public JsonReader jsonReader() {
        return new JsonReader(reference.eventTypes());
    }

    /** Ontology, codes, shapes and authority. */
    public Reference reference() {
        return reference;
    }

    /** The annotator for Indonesian. */
    public Annotator annotator() {
        return annotator;
    }

    /** The extractor for Indonesian. */
    public Extractor extractor() {
        return extractor;
    }

    /** The resolver over the whole authority. */
    public Resolver resolver() {
        return resolver;
    }

    /** The mapper with the usual base. */
    public Mapper mapper() {
        return mapper;
    }

    /** The articles as they were read. */
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /** The articles with sentences, tokens and names; made anew by each call, as are the others. */
    public List<Annotated> annotated() {
        return articles.stream().map(annotator::annotate).toList();
    }

    /** What is read from each, before its entities have keys. */
    public List<Extraction> extracted() {
        return annotated().stream().map(extractor::extract).toList();
    }

    /** The same with keys. */
    public List<Extraction> resolved() {
        return extracted().stream().map(resolver::resolve).toList();
    }

    /** The graph of each. */
    public List<ArticleGraph> graphs() {
        return resolved().stream().map(mapper::map).toList();
    }
}
