package org.kabar.serve;

/** A server that cannot be started as asked: the message is one clear line for whoever asked. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A server that cannot be started.
     *
     * @param message one line that says what is wrong and what to do
     */
    public ServerException(String message) {
        super(message);
    }
}
