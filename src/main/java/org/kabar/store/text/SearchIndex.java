package org.kabar.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.kabar.store.StoreException;

/**
 * The full-text index of a dataset, in a folder of its own.
 *
 * <p>It changes in step with the data, in two phases: {@link #prepare} writes the changes to the
 * disk inside the write transaction, {@link #commit} makes them count once the data are committed.
 * A process that dies between the two leaves an index of the state before; one that is of another
 * state than the data is not asked but built anew. One thread writes, any number may ask.
 */
public final class SearchIndex implements AutoCloseable {

    private final DatasetGraph dataset;
    private final Path folder;
    private final Function<DatasetGraph, String> states;
    private @Nullable LanguageIndex open;
    private Optional<String> prepared = Optional.empty();

    private SearchIndex(DatasetGraph dataset, Path folder, Function<DatasetGraph, String> states) {
        this.dataset = dataset;
        this.folder = folder;
        this.states = states;
    }

    /**
     * The index of a dataset, whose queries may ask it from now on. Nothing is opened yet.
     *
     * @param folder where it is, or will be
     * @param states names the state of the data, inside a transaction; it differs whenever the data
     *     do
     */
    public static SearchIndex of(
            DatasetGraph dataset, Path folder, Function<DatasetGraph, String> states) {
        SearchIndex index = new SearchIndex(dataset, folder, states);
        dataset.getContext().set(TextQuery.textIndex, new AskedIndex(index::asked));
        return index;
    }

    /**
     * What is known of the index.
     *
     * @param folder where it is
     * @param present whether there is one
     * @param isCurrent whether it is of the state of the data
     * @param texts the headlines and passages in it
     * @param wanted those in the data
     */
    public record Condition(
            Path folder, boolean present, boolean isCurrent, long texts, long wanted) {

        /** Whether it can be asked as it is. */
        public boolean isSound() {
            return present && isCurrent && texts == wanted;
        }
    }

    /** Whether there is an index, of whatever state. */
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** The bytes of its files. */
    public long bytes() {
        if (!exists()) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            long total = 0;
            for (Path file : files.toList()) {
                total += Files.size(file);
            }
            return total;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Looks at the index and builds nothing. */
    public synchronized Condition condition() {
        return dataset.calculateRead(
                () -> {
                    Optional<LanguageIndex> sound = ofState(states.apply(dataset));
                    return new Condition(
                            folder,
                            exists(),
                            sound.isPresent(),
                            sound.map(LanguageIndex::texts).orElse(0L),
                            IndexedTexts.count(dataset));
                });
    }

    /** The state of the data now, inside a transaction. */
    public String state() {
        return states.apply(dataset);
    }

    /**
     * Makes sure that there is an index of the state of the data.
     *
     * @return how many texts were read if it had to be built
     * @throws UncheckedIOException if it cannot be written
     */
    public synchronized Optional<Long> refresh() {
        return dataset.calculateRead(this::refreshed);
    }

    /**
     * Writes changes, inside the write transaction of the data and after these. An index of another
     * state than these had before is removed, and built when it is next needed.
     *
     * @param before the state of the data before the changes
     * @param graphs the graphs whose texts may have changed, with all their statements now
     * @throws UncheckedIOException if they cannot be written
     */
    public synchronized void prepare(String before, Map<Node, List<Triple>> graphs) {
        String after = states.apply(dataset);
        if (after.equals(before)) {
            return;
        }
        prepared = Optional.of(after);
        Optional<LanguageIndex> sound = ofState(before);
        if (sound.isPresent()) {
            LanguageIndex index = sound.get();
            graphs.forEach(
                    (graph, triples) ->
                            index.replace(
                                    graph, IndexedTexts.of(index.getDocDef(), graph, triples)));
            index.prepare(after);
        } else {
            delete();
        }
    }

    /**
     * Makes what was prepared count. If that fails, the index is built when it is next asked; the
     * data are not touched by it.
     */
    public synchronized void commit() {
        if (prepared.isEmpty()) {
            return;
        }
        LanguageIndex index = open;
        if (index != null) {
            try {
                index.commit();
            } catch (TextIndexException failure) {
                drop();
            }
        }
        Optional<String> state = prepared;
        prepared = Optional.empty();
        if (open != null && !open.state().equals(state)) {
            drop();
        }
    }

    /** Takes back what was prepared, or was begun in vain. */
    public synchronized void rollback() {
        if (prepared.isPresent()) {
            prepared = Optional.empty();
            drop();
        }
    }

    @Override
    public synchronized void close() {
        LanguageIndex index = open;
        open = null;
        if (index != null) {
            index.close();
        }
    }

    /** For a question, which may be inside a transaction that sees an older state of the data. */
    private synchronized LanguageIndex asked() {
        if (open == null) {
            try {
                CompletableFuture.runAsync(() -> dataset.executeRead(this::refreshed)).join();
            } catch (CompletionException failure) {
                throw new StoreException(
                        "the search index " + folder + " could not be built", failure);
            }
        }
        return Objects.requireNonNull(open);
    }

    private Optional<Long> refreshed() {
        String state = states.apply(dataset);
        if (ofState(state).isPresent()) {
            return Optional.empty();
        }
        delete();
        LanguageIndex index = LanguageIndex.open(folder);
        open = index;
        try {
            build(index);
            index.prepare(state);
            index.commit();
            return Optional.of(index.texts());
        } catch (RuntimeException | Error failure) {
            drop();
            delete();
            throw failure;
        }
    }

    private void build(LanguageIndex index) {
        Iterator<Node> graphs = dataset.listGraphNodes();
        while (graphs.hasNext()) {
            Node graph = graphs.next();
            if (graph.isURI()) {
                IndexedTexts.of(index.getDocDef(), dataset, graph).forEach(index::addEntity);
            }
        }
    }

    /** The index, open, if it is of this state; one of another is closed. */
    private Optional<LanguageIndex> ofState(String state) {
        if (open == null && exists()) {
            try {
                open = LanguageIndex.open(folder);
            } catch (RuntimeException damaged) {
                return Optional.empty();
            }
        }
        LanguageIndex index = open;
        if (index != null && index.state().filter(state::equals).isEmpty()) {
            drop();
        }
        return Optional.ofNullable(open);
    }

    /** Closes it without what is not committed. */
    private void drop() {
        LanguageIndex index = open;
        open = null;
        if (index != null) {
            index.drop();
        }
    }

    private void delete() {
        if (!exists()) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
