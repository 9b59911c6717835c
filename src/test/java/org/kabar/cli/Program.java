package org.kabar.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** The programme, run inside the test as a user runs it. */
public final class Program {

    private Program() {}

    /**
     * What a command came to.
     *
     * @param code the exit code
     * @param out what it printed
     * @param err what it complained of
     */
    public record Result(int code, String out, String err) {}

    /** Runs a command. */
    public static Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commandLine.execute(args);
        return new Result(code, out.toString(), err.toString());
    }
}
