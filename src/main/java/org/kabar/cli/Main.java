package org.kabar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The entry point. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = run(args);
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    /** Runs out of memory, if it must, in one line. */
    private static int run(String[] args) {
        try {
            return commandLine().execute(args);
        } catch (OutOfMemoryError failure) {
            System.err.println(
                    "kabar: Java ran out of memory; give it more: KABAR_JAVA_OPTS=-Xmx4g (what was"
                            + " stored stays)");
            return ExitCode.STORE.code();
        }
    }

    /** The command line with all commands and the handling of failures, as users meet it. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Kabar());
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setParameterExceptionHandler(
                (failure, args) -> {
                    PrintWriter err = failure.getCommandLine().getErr();
                    err.println("kabar: " + failure.getMessage());
                    if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
                        err.println(
                                "Try: "
                                        + failure.getCommandLine().getCommandSpec().qualifiedName()
                                        + " --help");
                    }
                    return ExitCode.USAGE.code();
                });
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }

    /** Text is written as UTF-8 whatever the locale, since names and sentences need it. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
