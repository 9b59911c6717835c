package org.kabar.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of W3C PROV that Kabar writes; Jena has no constants for them. */
public final class Prov {

    /** The namespace of PROV. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    /** What something was made from. */
    public static final Node wasDerivedFrom = NodeFactory.createURI(NS + "wasDerivedFrom");

    /** Who or what made it. */
    public static final Node wasAttributedTo = NodeFactory.createURI(NS + "wasAttributedTo");

    /** The activity that made it. */
    public static final Node wasGeneratedBy = NodeFactory.createURI(NS + "wasGeneratedBy");

    /** When something was made. */
    public static final Node generatedAtTime = NodeFactory.createURI(NS + "generatedAtTime");

    /** When an activity began. */
    public static final Node startedAtTime = NodeFactory.createURI(NS + "startedAtTime");

    /** When an activity ended. */
    public static final Node endedAtTime = NodeFactory.createURI(NS + "endedAtTime");

    /** Who or what carried an activity out. */
    public static final Node wasAssociatedWith = NodeFactory.createURI(NS + "wasAssociatedWith");

    /** A programme. */
    public static final Node SoftwareAgent = NodeFactory.createURI(NS + "SoftwareAgent");

    private Prov() {}
}
