package org.kabar.store;

/**
 * The last run that changed a store.
 *
 * @param id the identifier of the run
 * @param started when it began, in ISO 8601
 * @param state whether it came to its end
 */
public record LastRun(String id, String started, State state) {

    /** Whether a run came to its end. */
    public enum State {
        /** It did. */
        COMPLETE,
        /** It did not: what it stored is whole, the rest is still to be loaded. */
        CUT_OFF;

        /** Such as {@code cut off}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
