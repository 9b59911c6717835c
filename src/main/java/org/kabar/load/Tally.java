package org.kabar.load;

import java.util.Map;
import org.kabar.model.Reason;

/**
 * The account of a run: everything read is loaded, unchanged or rejected.
 *
 * @param read articles and extractions found in the input, refused ones among them
 * @param loaded those now in the store that were not there, or were other
 * @param unchanged those that were there already
 * @param rejected those refused
 * @param reasons how many were refused for which reason
 * @param ignored fields of foreign extractions that were left out, and in how many records
 */
public record Tally(
        long read,
        long loaded,
        long unchanged,
        long rejected,
        Map<Reason, Long> reasons,
        Map<String, Long> ignored) {

    /**
     * Copies the maps and checks the account.
     *
     * @throws IllegalStateException if it does not add up, which is a fault of Kabar
     */
    public Tally {
        reasons = Map.copyOf(reasons);
        ignored = Map.copyOf(ignored);
        long refused = reasons.values().stream().mapToLong(Long::longValue).sum();
        if (read != loaded + unchanged + rejected || rejected != refused) {
            throw new IllegalStateException(
                    "the account does not add up: read "
                            + read
                            + ", loaded "
                            + loaded
                            + ", unchanged "
                            + unchanged
                            + ", rejected "
                            + rejected
                            + " "
                            + reasons);
        }
    }
}
