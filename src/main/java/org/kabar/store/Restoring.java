package org.kabar.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.map.SharedGraph;

/**
 * Makes a new store from a backup, all or nothing: it is made in a folder beside, checked there,
 * and moved to its place at the end.
 */
public final class Restoring {

    private static final int BATCH = 50_000;

    private final Path target;
    private final Path beside;
    private final Reference reference;
    private final FreeSpace space;

    /**
     * A new store.
     *
     * @param target its folder, which must not be there, or be empty
     * @param reference what to check the articles by
     */
    public Restoring(Path target, Reference reference) {
        this(target, reference, FreeSpace.ofDisk());
    }

    Restoring(Path target, Reference reference, FreeSpace space) {
        this.target = target.toAbsolutePath().normalize();
        this.beside = this.target.resolveSibling("." + this.target.getFileName() + ".restoring");
        this.reference = reference;
        this.space = space;
    }

    /**
     * What was restored.
     *
     * @param quads statements
     * @param articles articles
     * @param complete whether the backup tells its own size, and this is it
     * @param findings articles that break a shape, as the store had them that was backed up
     */
    public record Restored(long quads, long articles, boolean complete, List<String> findings) {

        /** Copies the list. */
        public Restored {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Restores.
     *
     * @param backup N-Quads, not compressed; it is read to its end and stays open
     * @throws InvalidBackupException if it is broken, cut off, or no backup of a store
     * @throws StoreException if there is something at the target already, or it cannot be written
     */
    public Restored from(InputStream backup) {
        refuseIfTaken();
        try {
            Files.createDirectories(beside);
            Restored restored;
            try (StoreLock lock = StoreLock.take(beside)) {
                restored = filled(lock, backup);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            return restored;
        } catch (IOException failure) {
            throw StoreLock.unwritable(target, failure);
        }
    }

    private void refuseIfTaken() {
        if (!Files.exists(target)) {
            return;
        }
        boolean empty;
        try (Stream<Path> inside = Files.list(target)) {
            empty = inside.findAny().isEmpty();
        } catch (IOException failure) {
            throw StoreLock.unwritable(target, failure);
        }
        if (!empty) {
            throw new StoreException(
                    target + " is not empty; a backup is restored into a new folder");
        }
    }

    private Restored filled(StoreLock lock, InputStream backup) throws IOException {
        clear();
        try {
            return fill(lock, new BackupFile(backup));
        } catch (RuntimeException | Error failure) {
            Generation.delete(beside);
            throw failure;
        }
    }

    /** Removes what an earlier attempt left that was cut off. */
    private void clear() throws IOException {
        List<Path> old;
        try (Stream<Path> inside = Files.list(beside)) {
            old =
                    inside.filter(each -> !each.getFileName().toString().equals(StoreLock.FILE))
                            .toList();
        }
        old.forEach(Generation::delete);
    }

    private Restored fill(StoreLock lock, BackupFile backup) {
        StoreFolder folder = new StoreFolder(beside);
        new DiskReserve(beside, space).need(DiskReserve.NEW_STORE, "a new store");
        Connection connection = new Connection(folder, lock, space);
        try {
            Filling filling = new Filling(connection);
            parse(backup, filling);
            filling.flush();
            boolean complete = checkSize(backup, connection.quads());
            Iris iris = base(connection);
            folder.create(iris);
            Restored restored = check(connection, iris, complete);
            new Upkeep(connection).tidy(connection.quads());
            connection.generation().force();
            return restored;
        } finally {
            connection.disconnect();
        }
    }

    private static void parse(BackupFile backup, Filling filling) {
        try {
            RDFParser.source(backup)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(filling);
        } catch (RiotException broken) {
            throw new InvalidBackupException(
                    "the backup is broken: " + broken.getMessage(), broken);
        }
    }

    private static boolean checkSize(BackupFile backup, long quads) {
        backup.told()
                .ifPresent(
                        told -> {
                            if (told != quads) {
                                throw new InvalidBackupException(
                                        "the backup is damaged: it tells of "
                                                + told
                                                + " statements and holds "
                                                + quads);
                            }
                        });
        return backup.told().isPresent();
    }

    /** The base of the IRIs, as the name of the ledger tells it. */
    private static Iris base(Connection connection) {
        Iris usual = new Iris(Iris.DEFAULT_BASE);
        String suffix =
                usual.sharedGraph(SharedGraph.LEDGER).getURI().substring(usual.base().length());
        List<String> ledgers =
                connection
                        .dataset()
                        .calculateRead(
                                () -> {
                                    List<String> found = new ArrayList<>();
                                    connection
                                            .dataset()
                                            .listGraphNodes()
                                            .forEachRemaining(
                                                    graph -> {
                                                        if (graph.isURI()
                                                                && graph.getURI()
                                                                        .endsWith("/" + suffix)) {
                                                            found.add(graph.getURI());
                                                        }
                                                    });
                                    return found;
                                });
        if (ledgers.size() != 1) {
            throw new InvalidBackupException(
                    "this is not a backup of a store, since it has no ledger; kabar export"
                            + " --everything makes one");
        }
        String ledger = ledgers.getFirst();
        return new Iris(ledger.substring(0, ledger.length() - suffix.length()));
    }

    private Restored check(Connection connection, Iris iris, boolean complete) {
        Audit audit = new Audit(iris, new Ledger(iris), new ShapeCheck(reference));
        List<String> broken = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        Audit.Result result =
                connection
                        .dataset()
                        .calculateRead(
                                () ->
                                        audit.run(
                                                connection.dataset(),
                                                finding -> {
                                                    if (finding.isOfLedger()) {
                                                        broken.add(finding.line());
                                                    } else if (finding.isViolation()) {
                                                        findings.add(finding.line());
                                                    }
                                                }));
        Optional<String> first = broken.stream().findFirst();
        if (first.isPresent()) {
            throw new InvalidBackupException(
                    "the backup is not whole: " + first.get() + " (" + broken.size() + " in all)");
        }
        return new Restored(connection.quads(), result.articles(), complete, findings);
    }

    /** Puts statements into a database in batches. */
    private static final class Filling extends StreamRDFBase {

        private final Connection connection;
        private final List<Quad> gathered = new ArrayList<>(BATCH);

        Filling(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                triple(quad.asTriple());
            }
            gathered.add(quad);
            if (gathered.size() >= BATCH) {
                flush();
            }
        }

        @Override
        public void triple(Triple triple) {
            throw new InvalidBackupException(
                    "this is not a backup of a store, since it has statements without a graph");
        }

        void flush() {
            connection.run(gathered.size(), () -> gathered.forEach(connection.dataset()::add));
            gathered.clear();
        }
    }
}
