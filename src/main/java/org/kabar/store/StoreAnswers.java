package org.kabar.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kabar.map.Iris;

/**
 * What a store answers to a person who looks at it. Each answer is read in one transaction; any
 * number of threads may ask.
 */
public final class StoreAnswers {

    private final NewsStore store;
    private final Iris iris;
    private final Ledger ledger;
    private final ShapeCheck check;

    StoreAnswers(NewsStore store, Iris iris, Ledger ledger, ShapeCheck check) {
        this.store = store;
        this.iris = iris;
        this.ledger = ledger;
        this.check = check;
    }

    /** The bytes of disk that a folder takes, with all that is in it. */
    public static long occupied(Path folder) {
        return new Generation(folder).occupied();
    }

    /** The articles that were found in files. */
    List<FoundArticle> found() {
        return store.read(data -> ledger.found(data).toList());
    }

    /** How the store lies on the disk. */
    public StoreState state() {
        return store.connection().state();
    }

    /** The last run that changed the store; empty if none is remembered. */
    public Optional<LastRun> lastRun() {
        return store.read(data -> new RunRecords(iris).last(data));
    }

    /** What the store holds. */
    public Summary summary() {
        return store.read(data -> new Counting(data, iris).summary());
    }

    /**
     * Checks every article by the shapes, and the ledger by the articles.
     *
     * @param told is given each finding
     */
    public Audit.Result audit(Consumer<Audit.Finding> told) {
        return store.read(data -> new Audit(iris, ledger, check).run(data, told));
    }

    /**
     * The IRIs of what a person may mean by a key, an IRI or a name, in a fixed order.
     *
     * @param wanted what was typed
     */
    public List<String> find(String wanted) {
        return store.read(data -> new Dossier(data, iris).find(wanted)).stream()
                .map(Node::getURI)
                .toList();
    }

    /**
     * What the store knows of an article, an entity or a story, in lines for a person, with the
     * sentences it rests on.
     *
     * @param thing its IRI, as {@link #find} gave it
     */
    public List<String> dossier(String thing) {
        return store.read(data -> new Dossier(data, iris).lines(NodeFactory.createURI(thing)));
    }
}
