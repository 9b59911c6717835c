package org.kabar.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.kabar.model.Reading;
import org.kabar.model.Reason;

/** What a failed stream is called in a refusal. */
final class Failures {

    private Failures() {}

    /** The refusal of an input that cannot be read, or not to its end. */
    static Reading unreadable(Input input, IOException failure) {
        return switch (failure) {
            case LimitException limit ->
                    input.refused(Reason.TOO_LARGE, "it " + limit.getMessage());
            default -> input.refused(Reason.UNREADABLE, words(failure));
        };
    }

    /** One line for a person. */
    static String words(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException other ->
                    Optional.ofNullable(other.getReason()).orElseGet(() -> message(other));
            case EOFException end -> "it ends too early: the file is not whole";
            default -> message(failure);
        };
    }

    private static String message(Exception failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .filter(line -> !line.equals("null"))
                .orElse("cannot be read: " + failure.getClass().getSimpleName());
    }
}
