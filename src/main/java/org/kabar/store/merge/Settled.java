package org.kabar.store.merge;

import org.kabar.map.ArticleGraph;

/**
 * An article as it stands in the store.
 *
 * @param graph its graph, under the decisions in force
 * @param replaced what restores the original
 */
public record Settled(ArticleGraph graph, Replaced replaced) {}
