package org.kabar.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that hold no articles, but that another command takes. */
final class OtherFiles {

    private static final Pattern QUADS = Pattern.compile(".*\\.nq(\\.gz|\\.zst)?");

    private OtherFiles() {}

    /** What to do with a file of this name; empty if nothing is known of it. */
    static Optional<String> advice(String name) {
        return QUADS.matcher(name.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(
                        "this is a graph, not an article; if it is a backup: kabar restore "
                                + name
                                + " --store DIR")
                : Optional.empty();
    }
}
