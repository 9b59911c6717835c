package org.kabar.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kabar.load.BulkPlan;
import org.kabar.store.bulk.MemoryBudget;
import picocli.CommandLine.Option;

/** How a whole store is built at once. */
final class BulkOptions {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kmgt]?)");
    private static final Map<String, Integer> SHIFTS =
            Map.of("", 0, "k", 10, "m", 20, "g", 30, "t", 40);

    @Option(
            names = "--bulk",
            description =
                    "Build the whole store anew with what is loaded, all or nothing, however long it"
                            + " takes. First loads do so by themselves.")
    private boolean forced;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description =
                    "How much of the heap a bulk build may take, such as 800m or 2g (default: two thirds"
                            + " of it).")
    private @Nullable String size;

    /** When a load of articles builds the store anew. */
    BulkPlan plan() {
        return forced ? BulkPlan.always() : BulkPlan.ofFirstLoads();
    }

    /** How much memory it may take. */
    MemoryBudget memory() {
        return size == null ? MemoryBudget.ofThisMachine() : new MemoryBudget(bytes(size));
    }

    private static long bytes(String words) {
        Matcher matcher = SIZE.matcher(words.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new UserError("--memory must be a size such as 800m or 2g, not " + words);
        }
        return Long.parseLong(matcher.group(1))
                << SHIFTS.getOrDefault(matcher.group(2), 0).intValue();
    }
}
