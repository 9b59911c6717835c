package org.kabar.model;

/** The kinds of names that the name finder tells apart. */
public enum NameType {
    /** A person. */
    PER,
    /** An organization. */
    ORG,
    /** A location. */
    LOC
}
