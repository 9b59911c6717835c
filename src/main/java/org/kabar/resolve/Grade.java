package org.kabar.resolve;

/** What is to come of a proposal. */
public enum Grade {
    /** So sure that it is done without asking. */
    APPLY,
    /** Likely, but for a person to decide. */
    REVIEW
}
