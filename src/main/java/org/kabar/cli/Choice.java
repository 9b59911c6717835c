package org.kabar.cli;

import java.util.List;

/** The one thing that a person means. */
final class Choice {

    private static final int MOST_SHOWN = 10;

    private Choice() {}

    /**
     * The one thing that was found.
     *
     * @param wanted what was typed
     * @param found the IRIs of what it may mean
     * @throws UserError if that is nothing, or more than one
     */
    static String of(String wanted, List<String> found) {
        if (found.isEmpty()) {
            throw new UserError("nothing in the store is called \"" + wanted + "\"");
        }
        if (found.size() > 1) {
            throw new UserError(
                    "\""
                            + wanted
                            + "\" may mean "
                            + String.join(
                                    ", ", found.subList(0, Math.min(MOST_SHOWN, found.size())))
                            + "; name one by its IRI");
        }
        return found.getFirst();
    }
}
