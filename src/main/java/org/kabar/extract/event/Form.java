package org.kabar.extract.event;

/** How a trigger joins with those who take part. */
public enum Form {
    /** A verb whose subject does it. */
    ACTIVE,
    /** A verb whose subject undergoes it. */
    PASSIVE,
    /** A verb for what several do with each other. */
    MUTUAL,
    /** A noun that names the event. */
    NOUN
}
