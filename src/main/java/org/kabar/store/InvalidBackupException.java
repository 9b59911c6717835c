package org.kabar.store;

/** A backup that cannot be restored; the message is one line for a person. */
public final class InvalidBackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault of the backup. */
    public InvalidBackupException(String message) {
        super(message);
    }

    /** A fault of the backup with its cause. */
    public InvalidBackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
