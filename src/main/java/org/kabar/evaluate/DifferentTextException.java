package org.kabar.evaluate;

/** Two extractions whose offsets count in different texts. The message is one line for a person. */
public final class DifferentTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DifferentTextException(String article) {
        super(article + ": gold and system do not have the same text");
    }
}
