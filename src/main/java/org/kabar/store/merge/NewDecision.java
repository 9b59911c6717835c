package org.kabar.store.merge;

import java.util.List;
import java.util.Set;

/** A decision that is to be made. Things are given by their IRIs, articles by their keys. */
public sealed interface NewDecision {

    /** Why, and by whom. */
    Grounds grounds();

    /** Two entities are one. */
    record Merge(Pair entities, Grounds grounds) implements NewDecision {}

    /**
     * Two events are one.
     *
     * @param restsOn pairs of entities that have to be one for this; taken back with them
     */
    record Link(Pair events, Grounds grounds, Set<Pair> restsOn) implements NewDecision {

        /** Copies the set. */
        public Link {
            restsOn = Set.copyOf(restsOn);
        }
    }

    /** Two entities, or two events, are two. */
    record Apart(Pair things, Grounds grounds) implements NewDecision {}

    /** An entity is another one in these articles. */
    record Split(String entity, List<String> articles, Grounds grounds) implements NewDecision {

        /** Copies the list. */
        public Split {
            articles = articles.stream().distinct().sorted().toList();
        }
    }

    /** An entity is the same in these articles; nothing changes but that it is not asked again. */
    record Same(String entity, List<String> articles, Grounds grounds) implements NewDecision {

        /** Copies the list. */
        public Same {
            articles = articles.stream().distinct().sorted().toList();
        }
    }
}
