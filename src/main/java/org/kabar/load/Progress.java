package org.kabar.load;

/** Watches a run; called on the thread of the run, once for each article or refusal. */
@FunctionalInterface
public interface Progress {

    /** One more input is done. */
    void step();

    /** Nobody watches. */
    static Progress none() {
        return () -> {};
    }
}
