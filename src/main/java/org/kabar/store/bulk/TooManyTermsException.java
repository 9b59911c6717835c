package org.kabar.store.bulk;

/** A build has more different terms than it can number: about a billion. */
public final class TooManyTermsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The one cause that there is. */
    TooManyTermsException() {
        super(
                String.format(
                        java.util.Locale.ROOT,
                        "there are more than %,d different terms, the most that one bulk build takes",
                        TermIds.MOST));
    }
}
