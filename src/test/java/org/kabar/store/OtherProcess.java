package org.kabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;

/** What another process does with a store in {@link ProcessesIT}. */
final class OtherProcess {

    private OtherProcess() {}

    /** Opens the store; then either holds it until its input ends, or loads until it is killed. */
    public static void main(String[] args) throws IOException {
        Reference reference = SmallReference.load();
        try (NewsStore store =
                NewsStore.open(
                        Path.of(args[0]), Optional.of(new Iris(Iris.DEFAULT_BASE)), reference)) {
            System.out.println("open");
            if (args[1].equals("hold")) {
                System.in.read();
                return;
            }
            Mapper mapper = new Mapper(store.iris(), AuthorityFile.read(reference.authority()));
            for (int i = 0; i < Integer.MAX_VALUE; i += 2) {
                store.put(
                        List.of(
                                mapper.map(Sample.meeting("a" + i).extraction()),
                                mapper.map(Sample.meeting("a" + (i + 1)).extraction())));
                System.out.println(i + 2);
            }
        }
    }

    /** Starts it. */
    static Process start(Path store, String what) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProcess.class.getName(),
                            store.toString(),
                            what)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
