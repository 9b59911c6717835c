package org.kabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kabar.map.Reference;
import org.kabar.store.text.SearchIndex;

/**
 * Looks over a store, also one that does not open. It changes nothing but what opening a store
 * changes anyway: a dead process's lock and half-written generations are cleared away.
 */
public final class Checkup {

    private static final int LEAST_JAVA = 21;

    private final Path store;
    private final StoreFolder folder;
    private final Reference reference;
    private final FreeSpace space;
    private final List<Check> checks = new ArrayList<>();

    private Checkup(Path store, Reference reference, FreeSpace space) {
        this.store = store;
        this.folder = new StoreFolder(store);
        this.reference = reference;
        this.space = space;
    }

    /**
     * One thing that was looked at.
     *
     * @param name what
     * @param state what it is like, in one line
     * @param remedy a command or an act that mends it; empty if all is well
     */
    public record Check(String name, String state, Optional<String> remedy) {

        /** Whether nothing is to be done. */
        public boolean isWell() {
            return remedy.isEmpty();
        }
    }

    /** Looks at all that can be looked at. */
    public static List<Check> of(Path store, Reference reference) {
        return of(store, reference, FreeSpace.ofDisk());
    }

    static List<Check> of(Path store, Reference reference, FreeSpace space) {
        Checkup checkup = new Checkup(store, reference, space);
        checkup.run();
        return List.copyOf(checkup.checks);
    }

    private void run() {
        java();
        if (!folder.exists()) {
            finding(
                    "folder",
                    Files.exists(store) ? "no store in " + store : "no such store: " + store,
                    "load something: kabar load PATH --store " + store);
            return;
        }
        well("folder", store + " has the mark of a store");
        layout();
        boolean writable = permission();
        disk();
        if (writable && lock()) {
            open();
        } else {
            leftovers();
        }
    }

    private void java() {
        int version = Runtime.version().feature();
        if (version >= LEAST_JAVA) {
            well("java", "Java " + version);
        } else {
            finding("java", "Java " + version + " is too old", "install Java 21 or later");
        }
    }

    private void layout() {
        try {
            well("layout", "base " + folder.iris().base());
        } catch (StoreException unsound) {
            finding(
                    "layout",
                    String.valueOf(unsound.getMessage()),
                    "use the version of Kabar that made it, or restore a backup: kabar restore"
                            + " FILE --store DIR");
        }
    }

    private boolean permission() {
        try {
            Path probe = Files.createTempFile(store, "kabar", ".new");
            Files.delete(probe);
            well("permission", "the folder can be written");
            return true;
        } catch (IOException denied) {
            finding(
                    "permission",
                    "the folder cannot be written: " + DiskProblem.words(denied),
                    "give "
                            + System.getProperty("user.name", "your user")
                            + " the right to write in "
                            + store
                            + ", or mount its disk for writing");
            return false;
        }
    }

    private void disk() {
        long free = new DiskReserve(store, space).free();
        long least = DiskReserve.ofBatch(DiskReserve.USUAL_BATCH);
        if (free >= least) {
            well("disk", DiskReserve.mebibytes(free) + " free");
        } else {
            finding(
                    "disk",
                    DiskReserve.mebibytes(free)
                            + " free; a load needs at least "
                            + DiskReserve.mebibytes(least),
                    "free some space on the disk of " + store);
        }
    }

    /** Whether this process may open the store. */
    private boolean lock() {
        Optional<LockHolder> holder = StoreLock.holder(store);
        if (holder.isEmpty() && Files.isDirectory(folder.database())) {
            try {
                Jena.refuseIfHeld(store, folder.database());
            } catch (StoreException held) {
                finding("lock", String.valueOf(held.getMessage()), "stop that process, or wait");
                return false;
            }
        }
        if (holder.isPresent()) {
            finding(
                    "lock",
                    holder.get().inUse(store),
                    "stop it (kill " + holder.get().pid() + "), or wait");
            return false;
        }
        well(
                "lock",
                StoreLock.named(store.resolve(StoreLock.FILE))
                        .map(dead -> "stale: left by " + dead.name() + "; cleared")
                        .orElse("free"));
        return true;
    }

    private void open() {
        try (NewsStore opened = NewsStore.openExisting(store, reference)) {
            well("database", "it opens, with " + opened.connection().quads() + " quads");
            opened.notes().stream()
                    .filter(note -> note.contains("compaction"))
                    .forEach(note -> well("leftovers", note));
            leftovers();
            contents(opened);
            opened.answers().lastRun().ifPresent(this::lastRun);
            upkeep(opened.answers().state());
            search(opened.connection().index().condition());
        } catch (RuntimeException | InternalError broken) {
            finding(
                    "database",
                    String.valueOf(DiskProblem.words(broken)),
                    "restore a backup: kabar restore FILE --store NEW-DIR; or load the inputs again"
                            + " into a new store");
            leftovers();
        }
    }

    private void lastRun(LastRun run) {
        String state = "the last began at " + run.started() + ", " + run.state().label();
        switch (run.state()) {
            case COMPLETE -> well("runs", state);
            case CUT_OFF -> finding("runs", state, "run the same load again; it finishes the rest");
        }
    }

    private void leftovers() {
        List<String> names = new ArrayList<>();
        Generation.debris(folder.database())
                .forEach(each -> names.add(each.getFileName().toString()));
        List<Generation> generations = Generation.all(folder.database());
        generations.stream()
                .limit(Math.max(0, generations.size() - 1L))
                .forEach(older -> names.add(older.name()));
        if (names.isEmpty()) {
            well("generations", generations.size() + ", none half-written or left over");
        } else {
            finding(
                    "generations",
                    "left over: " + String.join(", ", names),
                    "kabar compact --store " + store);
        }
    }

    private void contents(NewsStore opened) {
        List<Audit.Finding> ofLedger = new ArrayList<>();
        List<Audit.Finding> ofShapes = new ArrayList<>();
        Audit.Result result =
                opened.answers()
                        .audit(
                                each -> {
                                    if (each.isOfLedger()) {
                                        ofLedger.add(each);
                                    } else if (each.isViolation()) {
                                        ofShapes.add(each);
                                    }
                                });
        if (ofLedger.isEmpty()) {
            well("ledger", result.articles() + " articles, each with its graph");
        } else {
            finding(
                    "ledger",
                    ofLedger.size() + " disagreements with the graphs: " + sample(ofLedger),
                    "restore a backup, or load the articles again after kabar retract KEY --store "
                            + store);
        }
        if (ofShapes.isEmpty()) {
            well("shapes", "no violations");
        } else {
            finding(
                    "shapes",
                    ofShapes.size() + " violations: " + sample(ofShapes),
                    "kabar validate --store " + store + " lists them; load those articles again");
        }
    }

    private static String sample(List<Audit.Finding> findings) {
        return findings.stream()
                .limit(3)
                .map(Audit.Finding::article)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void upkeep(StoreState state) {
        String compact = "kabar compact --store " + store;
        if (state.statisticsStale()) {
            finding(
                    "statistics",
                    state.statistics().map(taken -> "out of date, of " + taken).orElse("missing"),
                    compact + "; the next load that changes something takes them too");
        } else {
            well("statistics", "of " + state.statistics().map(Object::toString).orElse(""));
        }
        String size =
                DiskReserve.mebibytes(state.occupied())
                        + " of disk, "
                        + DiskReserve.mebibytes(state.wasted())
                        + " of it waste";
        if (state.worthCompacting()) {
            finding("waste", size, compact);
        } else {
            well("waste", size);
        }
    }

    private void search(SearchIndex.Condition index) {
        String remedy = "kabar query search-text --store " + store + " builds it anew";
        if (!index.present()) {
            well("search", "no index yet; the first search builds it");
        } else if (!index.isCurrent()) {
            finding("search", "the index is damaged or of another state of the data", remedy);
        } else if (!index.isSound()) {
            finding(
                    "search",
                    "the index has %d texts, the data %d".formatted(index.texts(), index.wanted()),
                    "remove " + index.folder() + "; " + remedy);
        } else {
            well("search", index.texts() + " headlines and passages in the index");
        }
    }

    private void well(String name, String state) {
        checks.add(new Check(name, state, Optional.empty()));
    }

    private void finding(String name, String state, String remedy) {
        checks.add(new Check(name, state, Optional.of(remedy)));
    }
}
