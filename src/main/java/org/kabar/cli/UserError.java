package org.kabar.cli;

/** A mistake of the user, told in one line; the process ends with {@link ExitCode#USAGE}. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A mistake.
     *
     * @param message one line that says what is wrong and, if possible, what to do
     */
    public UserError(String message) {
        super(message);
    }
}
