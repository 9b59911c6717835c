package org.kabar.extract.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which items belong together: disjoint sets, named by their smallest member. For one thread. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The smallest item of the group that an item is in. */
    int of(int item) {
        int root = item;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    /** Puts the groups of two items together. */
    void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** The groups, by their smallest members, each in the order of its items. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(of(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
