package org.kabar.cli;

import java.util.Locale;
import org.kabar.store.JenaPeer;

/** On what a benchmark was run. */
final class Machine {

    private Machine() {}

    /** Processors, Java and versions, in one line. */
    static String line() {
        return String.format(
                Locale.ROOT,
                "%d processors, Java %s, %s, kabar %s, Jena %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                Version.number(),
                JenaPeer.version());
    }
}
