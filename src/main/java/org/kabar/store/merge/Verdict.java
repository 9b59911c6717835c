package org.kabar.store.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a decision says. */
public enum Verdict {
    /** Two entities are one; one of them stands for both in all articles. */
    MERGED,
    /** Two events are one; articles keep their own, and a link ties them. */
    LINKED,
    /** An entity is another one in some articles. */
    SPLIT,
    /** Two entities, or two events, are two. */
    APART,
    /** An entity is the same in some articles, whatever different things they tell of it. */
    SAME;

    /** The word for it in the graph of decisions. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of this label; empty if there is none. */
    static Optional<Verdict> of(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }
}
