package org.kabar.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.merge.Substitutions;

/**
 * Lets others stand for groups whose choice has changed though no decision has, as when the
 * authority has come to know an entity. The links tell what stands now.
 *
 * @param store the store
 * @param ledger its ledger
 */
record Renewal(NewsStore store, Ledger ledger) {

    /**
     * Does it where it is needed.
     *
     * @return how many articles have changed
     * @throws StoreException if the data could not be written; then nothing was
     */
    long run() {
        Substitutions now = store.read(store.inForce()::substitutions);
        Set<Triple> wanted = DecisionGraph.links(now);
        boolean current = store.read(data -> wanted.stream().allMatch(links(data)::contains));
        return current
                ? 0
                : store.change(
                        Optional.empty(), wanted.size(), settling -> renew(settling, now, wanted));
    }

    private long renew(Settling settling, Substitutions now, Set<Triple> wanted) {
        DatasetGraph data = store.dataset();
        Set<Node> members = new HashSet<>(now.entities().keySet());
        members.addAll(now.entities().values());
        Set<Triple> present = new HashSet<>();
        members.forEach(it -> present.addAll(from(data, it, News.mergedInto)));
        now.events().keySet().forEach(it -> present.addAll(from(data, it, News.sameEventAs)));
        now.events().values().forEach(it -> present.addAll(from(data, it, News.sameEventAs)));
        Regrouping regrouping = new Regrouping(data, store.iris(), ledger, settling, change -> {});
        regrouping.links(present, wanted);
        regrouping.articles(members, now.splitsDifferingFrom(Substitutions.NONE), now);
        return regrouping.articles();
    }

    private Set<Triple> from(DatasetGraph data, Node thing, Node property) {
        return links(data).find(thing, property, Node.ANY).toSet();
    }

    private Graph links(DatasetGraph data) {
        return data.getGraph(store.iris().sharedGraph(SharedGraph.LINKS));
    }
}
