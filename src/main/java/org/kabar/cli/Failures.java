package org.kabar.cli;

import java.io.PrintWriter;
import org.kabar.serve.InvalidQueryException;
import org.kabar.serve.QueryTimeoutException;
import org.kabar.serve.ServerException;
import org.kabar.store.InvalidBackupException;
import org.kabar.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place that turns a failure of a command into a line for a person and an exit code. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        return switch (failure) {
            case UserError error -> told(err, error, ExitCode.USAGE);
            case StoreException problem -> told(err, problem, ExitCode.STORE);
            case InvalidBackupException backup -> told(err, backup, ExitCode.USAGE);
            case InvalidQueryException query -> told(err, query, ExitCode.USAGE);
            case QueryTimeoutException query -> told(err, query, ExitCode.PARTLY);
            case ServerException server -> told(err, server, ExitCode.USAGE);
            default -> bug(err, failure);
        };
    }

    private static int told(PrintWriter err, Exception failure, ExitCode code) {
        err.println("kabar: " + failure.getMessage());
        return code.code();
    }

    private static int bug(PrintWriter err, Exception failure) {
        err.println("kabar: this is a fault of Kabar itself; please report it with these lines:");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            err.println("  " + cause);
            for (StackTraceElement element : cause.getStackTrace()) {
                if (element.getClassName().startsWith("org.kabar.")) {
                    err.println("    at " + element);
                }
            }
        }
        return ExitCode.BUG.code();
    }
}
