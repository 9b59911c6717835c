package org.kabar.store.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Terms whose statements so far no longer count, such as a graph that is given a second time. Such
 * a term goes on under another identifier, an alias, by which later statements are told from the
 * earlier ones; on the disk both are the same. Used by one thread while it changes.
 */
final class Superseding {

    private final Map<Integer, Integer> originals = new HashMap<>();
    private final Map<Integer, Integer> latest = new HashMap<>();
    private final Set<Integer> deadGraphs = new HashSet<>();
    private final Set<Integer> deadSubjects = new HashSet<>();

    /** From now on, an alias stands for a graph, in place of what stood for it so far. */
    void supersedeGraph(int id, int alias) {
        deadGraphs.add(id);
        supersede(id, alias);
    }

    /** From now on, an alias stands for a subject, in place of what stood for it so far. */
    void supersedeSubject(int id, int alias) {
        deadSubjects.add(id);
        supersede(id, alias);
    }

    private void supersede(int id, int alias) {
        int original = original(id);
        originals.put(alias, original);
        latest.put(original, alias);
    }

    /** The term that an identifier stands for. */
    int original(int id) {
        return originals.isEmpty() ? id : originals.getOrDefault(id, id);
    }

    /** What stands for a term now. */
    int latest(int original) {
        return latest.isEmpty() ? original : latest.getOrDefault(original, original);
    }

    /**
     * Whether a statement no longer counts.
     *
     * @param graph of the statement, or {@link TermIds#NONE}
     * @param subject of the statement
     */
    boolean isDead(int graph, int subject) {
        return !originals.isEmpty()
                && (deadGraphs.contains(graph) || deadSubjects.contains(subject));
    }
}
