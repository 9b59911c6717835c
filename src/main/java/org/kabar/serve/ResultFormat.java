package org.kabar.serve;

/** How the answer of a query is written. */
public enum ResultFormat {
    /** Columns for eyes; a graph as Turtle. */
    TABLE,
    /** SPARQL 1.1 Query Results CSV. */
    CSV,
    /** SPARQL 1.1 Query Results TSV. */
    TSV,
    /** SPARQL 1.1 Query Results JSON. */
    JSON,
    /** SPARQL Query Results XML. */
    XML,
    /** RDF 1.1 Turtle, for CONSTRUCT and DESCRIBE only. */
    TURTLE
}
