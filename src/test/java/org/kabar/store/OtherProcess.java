package org.kabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.tdb2.DatabaseMgr;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Step;

/** What another process does with a store in {@link ProcessesIT} and its like. */
final class OtherProcess {

    private OtherProcess() {}

    /** Does one thing with a store; a failure is told in one line and ends it with 3. */
    public static void main(String[] args) throws IOException {
        try {
            run(Path.of(args[0]), args[1]);
        } catch (StoreException failure) {
            System.out.println(failure.getMessage());
            System.exit(3);
        }
    }

    private static void run(Path folder, String what) throws IOException {
        if (what.equals("jena")) {
            DatabaseMgr.connectDatasetGraph(folder.resolve("tdb2").toString());
            System.out.println("open");
            System.in.read();
            return;
        }
        FreeSpace space = what.equals("load-blind") ? any -> Long.MAX_VALUE : FreeSpace.ofDisk();
        Reference reference = SmallReference.load();
        try (NewsStore store =
                Set.of("compact", "merge").contains(what)
                        ? NewsStore.openExisting(folder, reference)
                        : NewsStore.open(
                                folder,
                                Optional.of(new Iris(Iris.DEFAULT_BASE)),
                                reference,
                                space)) {
            System.out.println("open");
            switch (what) {
                case "hold" -> System.in.read();
                case "merge" -> mergeOnAndOff(store);
                case "compact" -> System.out.println(store.compact().line());
                case "check" ->
                        System.out.println(
                                store.keys().size()
                                        + " articles, "
                                        + store.answers().audit(finding -> {}).violations()
                                        + " violations");
                default -> load(store, reference);
            }
        }
    }

    private static void load(NewsStore store, Reference reference) {
        store.tidy();
        Mapper mapper = new Mapper(store.iris(), AuthorityFile.read(reference.authority()));
        for (int i = 0; i < Integer.MAX_VALUE; i += 2) {
            store.put(
                    List.of(
                            mapper.map(Sample.meeting("a" + i).extraction()),
                            mapper.map(Sample.meeting("a" + (i + 1)).extraction())));
            System.out.println(i + 2);
        }
    }

    /** Starts it. */
    static Process start(Path store, String what) {
        return start(command(store, what));
    }

    /** Starts something else. */
    static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What starts it. */
    static List<String> command(Path store, String what) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                store.toString(),
                what);
    }

    /** Makes two merges and takes them back, until it is killed. */
    private static void mergeOnAndOff(NewsStore store) {
        List<NewDecision> merges =
                List.of(merge(store, "sari", "sari-dewi"), merge(store, "s-dewi", "budi"));
        while (true) {
            Merged merged = store.merging().apply(Step.of(merges), change -> {});
            List<Long> numbers = merged.made().stream().map(Decision::number).toList();
            System.out.println("merged " + numbers);
            store.merging().undo(numbers, Decider.PERSON, change -> {});
            System.out.println("undone " + numbers);
        }
    }

    private static NewDecision merge(NewsStore store, String one, String other) {
        Iris iris = store.iris();
        Pair pair = new Pair(iris.entity(one).getURI(), iris.entity(other).getURI());
        return new NewDecision.Merge(pair, Grounds.ofPerson("sama"));
    }
}
