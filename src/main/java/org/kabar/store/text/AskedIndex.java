package org.kabar.store.text;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The index as queries see it: for reading only, and opened by the first question, since to open
 * Lucene takes longer than most commands that ask nothing of it.
 */
final class AskedIndex implements TextIndex {

    private final Supplier<LanguageIndex> index;

    AskedIndex(Supplier<LanguageIndex> index) {
        this.index = index;
    }

    @Override
    public EntityDefinition getDocDef() {
        return index.get().getDocDef();
    }

    @Override
    public Map<String, Node> get(String uri) {
        return index.get().get(uri);
    }

    @Override
    public List<TextHit> query(
            Node property, String words, String graph, String language, int limit) {
        return index.get().query(property, words, graph, language, limit);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return index.get().query(property, words, graph, language);
    }

    @Override
    public List<TextHit> query(
            Node property,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        return index.get().query(property, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        return index.get().query(properties, words, graph, language, limit, highlight);
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
        return index.get().query(subject, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            @Nullable Node subject,
            List<Resource> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        return index.get().query(subject, properties, words, graph, language, limit, highlight);
    }

    @Override
    public void addEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void updateEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void deleteEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void prepareCommit() {
        throw readOnly();
    }

    @Override
    public void commit() {
        throw readOnly();
    }

    @Override
    public void rollback() {
        throw readOnly();
    }

    @Override
    public void close() {
        // The store closes what it has opened.
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the index changes with the store only");
    }
}
