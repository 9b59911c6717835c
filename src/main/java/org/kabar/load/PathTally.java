package org.kabar.load;

/**
 * The account of one path that a run was given.
 *
 * @param path the path as given
 * @param read articles and extractions found, refused ones among them
 * @param loaded those stored
 * @param unchanged those that were there already
 * @param rejected those refused
 */
public record PathTally(String path, long read, long loaded, long unchanged, long rejected) {

    /**
     * Checks the account.
     *
     * @throws IllegalStateException if it does not add up, which is a fault of Kabar
     */
    public PathTally {
        if (read != loaded + unchanged + rejected) {
            throw new IllegalStateException(
                    "the account of "
                            + path
                            + " does not add up: read "
                            + read
                            + ", loaded "
                            + loaded
                            + ", unchanged "
                            + unchanged
                            + ", rejected "
                            + rejected);
        }
    }
}
