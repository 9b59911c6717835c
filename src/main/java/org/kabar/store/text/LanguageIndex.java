package org.kabar.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An open Lucene index. Each text stands in one field, that of its language, and is not kept
 * itself: the store has it. A question that names no language is asked in all of them. One thread
 * writes, any number may ask.
 */
final class LanguageIndex extends TextIndexLucene {

    private static final String STATE = "state";

    /** Lucene tells on standard error which features of the Java machine it could use. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private LanguageIndex(Directory directory, TextIndexConfig config) {
        super(directory, config);
    }

    /**
     * Opens the index in a folder; makes an empty one if there is none.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static LanguageIndex open(Path folder) {
        LUCENE.setLevel(Level.SEVERE);
        TextIndexConfig config = new TextIndexConfig(IndexedTexts.definition());
        config.setMultilingualSupport(true);
        try {
            // Mapped files would need native access, of which Java warns on standard error.
            return new LanguageIndex(new NIOFSDirectory(folder), config);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The state of the store that it is of; empty if it was never finished. */
    Optional<String> state() {
        Iterable<Map.Entry<String, String>> lines = getIndexWriter().getLiveCommitData();
        if (lines != null) {
            for (Map.Entry<String, String> line : lines) {
                if (line.getKey().equals(STATE)) {
                    return Optional.of(line.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** How many texts it has. */
    long texts() {
        return getIndexWriter().getDocStats().numDocs;
    }

    /** Puts texts in the place of those of a graph. */
    void replace(Node graph, Collection<Entity> texts) {
        Term all = new Term(getDocDef().getGraphField(), graph.getURI());
        try {
            getIndexWriter().deleteDocuments(all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        texts.forEach(this::addEntity);
    }

    /** Writes all changes, so that a commit makes them an index of this state. */
    void prepare(String state) {
        getIndexWriter().setLiveCommitData(Map.of(STATE, state).entrySet());
        prepareCommit();
    }

    /** Closes it without the changes that are not committed. */
    void drop() {
        try {
            getIndexWriter().rollback();
        } catch (IOException unclean) {
            // What it leaves is not of the state of the data, which is found out at the opening.
            LUCENE.log(Level.FINE, "not closed cleanly", unclean);
        }
    }

    @Override
    protected Document doc(Entity text) {
        EntityDefinition names = getDocDef();
        Document document = new Document();
        document.add(new Field(names.getEntityField(), text.getId(), ftIRI));
        document.add(new Field(names.getGraphField(), text.getGraph(), ftIRI));
        document.add(new Field(names.getLangField(), text.getLanguage(), StringField.TYPE_STORED));
        text.getMap()
                .forEach(
                        (field, words) ->
                                document.add(
                                        new Field(
                                                field + "_" + text.getLanguage(),
                                                (String) words,
                                                TextField.TYPE_NOT_STORED)));
        return document;
    }

    @Override
    public List<TextHit> query(
            @Nullable String subject,
            List<Resource> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        if (words.isBlank()) {
            return List.of();
        }
        try {
            return language == null
                    ? super.query(
                            subject,
                            List.of(),
                            inAllLanguages(properties, words),
                            graph,
                            null,
                            limit,
                            null)
                    : super.query(subject, properties, words, graph, language, limit, null);
        } catch (TextIndexParseException broken) {
            // That of the library shows the question as it was rewritten.
            throw new TextIndexParseException(words, null, broken);
        }
    }

    private String inAllLanguages(List<Resource> properties, String words) {
        EntityDefinition names = getDocDef();
        Collection<String> fields =
                properties.isEmpty()
                        ? names.fields()
                        : properties.stream().map(it -> names.getField(it.asNode())).toList();
        return fields.stream()
                .flatMap(field -> IndexedTexts.LANGUAGES.stream().map(tag -> field + "_" + tag))
                .map(field -> field + ":(" + words + ")")
                .collect(Collectors.joining(" "));
    }
}
