package org.kabar.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What a failure of the disk is called in a line for a person. */
final class DiskProblem {

    private DiskProblem() {}

    /** Such as {@code permission denied (/data/kabar.lock)}. */
    static String words(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied (" + denied.getFile() + ")";
            case NoSuchFileException missing -> missing.getFile() + " is not there";
            case FileSystemException system ->
                    Optional.ofNullable(system.getReason()).orElse("it failed")
                            + " ("
                            + system.getFile()
                            + ")";
            case IOException io -> String.valueOf(io.getMessage());
            case InternalError mapped ->
                    "the system could not write a page of a file; the disk may be full";
            case OutOfMemoryError memory ->
                    "Java ran out of memory; give it more: KABAR_JAVA_OPTS=-Xmx4g";
            default -> Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        };
    }

    /** The first cause that tells of the disk, else the failure itself. */
    static Throwable root(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof InternalError) {
                return cause;
            }
        }
        return failure;
    }
}
