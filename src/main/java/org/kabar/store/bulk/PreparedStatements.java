package org.kabar.store.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kabar.store.bulk.EncodedBlock.PendingTerm;

/**
 * Statements of one graph whose terms were looked for in the dictionary of a build, and encoded if
 * they are not there: the dear part of adding them, which any thread may do. Good for that build
 * alone.
 */
public final class PreparedStatements {

    private final int[] ids;
    private final List<PendingTerm> pending;

    private PreparedStatements(int[] ids, List<PendingTerm> pending) {
        this.ids = ids;
        this.pending = pending;
    }

    /** Prepares statements. */
    static PreparedStatements of(List<Triple> triples, TermDictionary dictionary) {
        Preparation preparation = new Preparation(dictionary);
        int[] ids = new int[3 * triples.size()];
        int at = 0;
        for (Triple triple : triples) {
            ids[at++] = preparation.id(triple.getSubject());
            ids[at++] = preparation.id(triple.getPredicate());
            ids[at++] = preparation.id(triple.getObject());
        }
        return new PreparedStatements(ids, preparation.pending.all());
    }

    /** Subject, predicate and object of each; some may be {@link TermIds#isPending}. */
    int[] ids() {
        return ids;
    }

    /** The terms that the dictionary did not have. */
    List<PendingTerm> pending() {
        return pending;
    }

    private static final class Preparation {

        private final TermDictionary dictionary;
        private final TermEncoder encoder = new TermEncoder();
        private final PendingTerms pending = new PendingTerms();
        private final Map<Node, Integer> seen = new HashMap<>();

        Preparation(TermDictionary dictionary) {
            this.dictionary = dictionary;
        }

        int id(Node node) {
            Integer known = seen.get(node);
            if (known != null) {
                return known;
            }
            byte[] key = WrittenForm.of(node);
            long hash = TermDictionary.hash(key, 0, key.length);
            int found = dictionary.find(key, 0, key.length, hash);
            int id =
                    found != TermIds.ABSENT
                            ? found
                            : pending.id(key, 0, key.length, hash, () -> encoder.encode(node));
            seen.put(node, id);
            return id;
        }
    }
}
