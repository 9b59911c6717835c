package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * Tells a person of refusals as they come, and what they mean for the exit code. Not thread-safe.
 */
final class Refusals {

    private static final int SHOWN = 20;

    private final PrintWriter err;
    private long count;
    private boolean pathFailed;

    Refusals(PrintWriter err) {
        this.err = err;
    }

    /** One more; the first ones are shown. */
    void add(Reject reject) {
        count++;
        if (count <= SHOWN) {
            err.println(
                    "rejected "
                            + reject.where()
                            + ": "
                            + reject.reason().code()
                            + ": "
                            + reject.detail());
        } else if (count == SHOWN + 1) {
            err.println("more rejects follow; --rejects FILE keeps them all");
        }
        pathFailed |= reject.reason() == Reason.UNREADABLE && reject.where().line() == 0;
        err.flush();
    }

    /** How many. */
    long count() {
        return count;
    }

    /** The exit code of a run over some paths with these refusals. */
    ExitCode exitCode(List<String> paths) {
        if (count == 0) {
            return ExitCode.DONE;
        }
        return pathFailed && paths.size() == count ? ExitCode.USAGE : ExitCode.PARTLY;
    }
}
