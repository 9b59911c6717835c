package org.kabar.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.RdfFile;

/**
 * What one run writes into a store. The run is remembered in the same transaction as the first
 * articles that it stores; a run that changes nothing leaves no trace, so that a loader started
 * every hour does not make the store grow. Used by one thread.
 */
public final class StoreRun {

    /** How many articles are taken out in one transaction. */
    private static final int BATCH = 200;

    private final NewsStore store;
    private final RunStart start;
    private final Node node;
    private final RunRecords records;
    private boolean remembered;

    StoreRun(NewsStore store, RunStart start) {
        this.store = store;
        this.start = start;
        this.node = store.iris().run(start.id());
        this.records = new RunRecords(store.iris());
    }

    /**
     * Stores parcels in their order, all in one transaction: readers see none or all of them. Each
     * graph replaces that of the same article and touches no other. Ends early at a parcel that is
     * outdated, which is the last outcome then and was not stored.
     *
     * @return what became of each, in the same order
     * @throws StoreException if the data could not be written; then none was stored
     */
    public List<Outcome> put(List<Parcel> parcels) {
        return store.change(
                Optional.of(node),
                Parcel.triples(parcels),
                settling -> {
                    List<Outcome> outcomes = settling.put(parcels);
                    if (outcomes.stream().anyMatch(Outcome.Loaded.class::isInstance)) {
                        remember();
                    }
                    return outcomes;
                });
    }

    /**
     * Begins to build the database anew with all that comes.
     *
     * @param memory how much may be in memory at a time
     * @throws StoreException if there is no room
     */
    public BulkRun bulk(MemoryBudget memory) {
        return store.bulk(node, memory);
    }

    /**
     * Puts what was built in the place of the data that the store had; if nothing has changed,
     * these stay. Nobody may be reading.
     *
     * @throws StoreException if it fails; then nothing of it was stored
     */
    public void finish(BulkRun bulk) {
        if (bulk.hasChanged()) {
            bulk.finish(start);
            remembered |= bulk.hasLoaded();
        }
        bulk.close();
    }

    /**
     * Takes over graphs that were made elsewhere. Nobody may be reading.
     *
     * @param graphs files of their statements
     * @param listed what is to be remembered of each article
     * @throws StoreException if they are damaged or there is no room; then the store is as it was
     * @throws IllegalStateException if the store has articles
     */
    public Adoption.Adopted adopt(
            Adoption adoption, List<RdfFile> graphs, Stream<ListedArticle> listed) {
        Adoption.Adopted adopted = adoption.adopt(store, start, graphs, listed);
        remembered = true;
        return adopted;
    }

    /**
     * What {@link #put} would make of parcels, with nothing stored.
     *
     * @return what would become of each, in the same order
     * @throws StoreException if the data could not be read
     */
    public List<Outcome> tryOut(List<Parcel> parcels) {
        return store.tryOut(settling -> settling.put(parcels));
    }

    /**
     * Takes out articles that files no longer bring. One that was also found in other files stays.
     *
     * @param articles as {@link #found} gave them
     * @param gone whether a file no longer brings what it brought
     * @return how many articles and quads went
     * @throws StoreException if the data could not be written; what went before is gone
     */
    public Retracted prune(List<FoundArticle> articles, Predicate<String> gone) {
        Retracted total = new Retracted(0, 0);
        for (int i = 0; i < articles.size(); i += BATCH) {
            List<FoundArticle> some = articles.subList(i, Math.min(articles.size(), i + BATCH));
            total = total.and(store.change(Optional.of(node), 0, it -> lose(it, some, gone)));
        }
        return total;
    }

    /**
     * The articles that were found in files.
     *
     * @param wanted which of them
     */
    public List<FoundArticle> found(Predicate<FoundArticle> wanted) {
        return store.answers().found().stream().filter(wanted).toList();
    }

    private Retracted lose(Settling settling, List<FoundArticle> some, Predicate<String> lost) {
        Retracted total = new Retracted(0, 0);
        for (FoundArticle found : some) {
            Set<String> gone = new HashSet<>(found.files());
            gone.removeIf(lost.negate());
            if (gone.size() == found.files().size()) {
                total = total.and(new Retracted(1, settling.retract(found.key()).orElse(0L)));
            } else {
                settling.lose(found.key(), gone);
            }
        }
        if (total.articles() > 0) {
            remember();
        }
        return total;
    }

    /** Notes what came of the run, if it is one that is remembered. */
    public void end(RunEnd end) {
        if (remembered) {
            store.write(
                    () -> {
                        records.end(store.dataset(), start, end);
                        return end;
                    });
        }
    }

    private void remember() {
        if (!remembered) {
            records.begin(store.dataset(), start);
            remembered = true;
        }
    }
}
