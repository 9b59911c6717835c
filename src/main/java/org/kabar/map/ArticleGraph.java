package org.kabar.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kabar.model.Producer;

/**
 * What one article adds to the knowledge graph.
 *
 * @param key the key of the article
 * @param hash the hash of its text and metadata
 * @param producer what made the extraction
 * @param name the name of the graph the article owns
 * @param triples the graph without repetition, in reading order: article, entities, offices,
 *     passages, events, assertions
 */
public record ArticleGraph(
        String key, String hash, Producer producer, Node name, List<Triple> triples) {

    /** Copies the list. */
    public ArticleGraph {
        triples = List.copyOf(triples);
    }

    /** The same graph, remembered under another hash: that of the input it was made from. */
    public ArticleGraph from(String inputHash) {
        return new ArticleGraph(key, inputHash, producer, name, triples);
    }

    /** The same article with another graph. */
    public ArticleGraph with(List<Triple> others) {
        return new ArticleGraph(key, hash, producer, name, others);
    }
}
