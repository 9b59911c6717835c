package org.kabar.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kabar.map.ArticleGraph;
import org.kabar.model.Producer;

/**
 * What a store remembers of an article whose graph was made elsewhere; one line of JSON in the list
 * that comes with such graphs.
 *
 * @param key the key of the article
 * @param hash the hash of the input it was made from
 * @param producer what made the extraction
 * @param quads how many statements its graph has
 * @param files the absolute names or addresses of the files that it was found in
 */
public record ListedArticle(
        String key, String hash, Producer producer, long quads, SortedSet<String> files) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Copies the set. */
    public ListedArticle {
        files = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /** That of a graph. */
    public static ListedArticle of(ArticleGraph graph, SortedSet<String> files) {
        return new ListedArticle(
                graph.key(), graph.hash(), graph.producer(), graph.triples().size(), files);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is not what {@link #line} writes
     */
    public static ListedArticle parse(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            Map<String, String> models = new TreeMap<>();
            node.required("models")
                    .properties()
                    .forEach(it -> models.put(it.getKey(), it.getValue().asText()));
            SortedSet<String> files = new TreeSet<>();
            node.required("files").forEach(it -> files.add(it.asText()));
            return new ListedArticle(
                    node.required("key").asText(),
                    node.required("hash").asText(),
                    new Producer(node.required("extractor").asText(), models),
                    node.required("quads").asLong(),
                    files);
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new IllegalArgumentException("not a line of a list of articles", broken);
        }
    }

    /** One line of JSON, without a line end. */
    public String line() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("key", key).put("hash", hash).put("quads", quads);
        node.put("extractor", producer.extractor());
        ObjectNode models = node.putObject("models");
        new TreeMap<>(producer.models()).forEach(models::put);
        ArrayNode found = node.putArray("files");
        files.forEach(found::add);
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a tree of plain values could not be written", impossible);
        }
    }
}
