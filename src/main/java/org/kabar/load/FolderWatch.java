package org.kabar.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tells of files that come, change or go under folders, once they have settled: a file counts when
 * its size and time have not changed for a while, so that one still being written is not read half.
 *
 * <p>Used by one thread; another may close it, which ends the waiting.
 */
public final class FolderWatch implements AutoCloseable {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private final Duration quiet;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Map<Path, State> waiting = new HashMap<>();
    private final Map<Path, Long> gone = new HashMap<>();

    /** How a file was last seen, and since when it has been so; in nanoseconds of the JVM. */
    private record State(long size, long modified, long since) {}

    /**
     * What has settled.
     *
     * @param written files that are new or changed, sorted
     * @param gone files and folders that are no longer there, sorted
     */
    public record Settled(List<Path> written, List<Path> gone) {

        /** Copies the lists. */
        public Settled {
            written = List.copyOf(written);
            gone = List.copyOf(gone);
        }

        /** Whether nothing has. */
        public boolean isEmpty() {
            return written.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * Watches from now on.
     *
     * @param roots the folders, with all below them
     * @param quiet how long a file must stay as it is
     * @throws UncheckedIOException if a folder cannot be watched
     */
    public FolderWatch(List<Path> roots, Duration quiet) {
        this.quiet = quiet;
        try {
            this.service = FileSystems.getDefault().newWatchService();
            for (Path root : roots) {
                register(root.toAbsolutePath().normalize());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot watch: " + failure.getMessage(), failure);
        }
    }

    /**
     * Waits until something has settled.
     *
     * @return what has; nothing if the watch was closed
     * @throws InterruptedException if the thread was interrupted
     */
    public Settled await() throws InterruptedException {
        try {
            while (true) {
                WatchKey key =
                        waiting.isEmpty() && gone.isEmpty()
                                ? service.take()
                                : service.poll(quiet.toMillis() / 2 + 1, TimeUnit.MILLISECONDS);
                if (key != null) {
                    take(key);
                }
                Settled settled = settled();
                if (!settled.isEmpty()) {
                    return settled;
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return new Settled(List.of(), List.of());
        }
    }

    private void take(WatchKey key) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null) {
                continue;
            }
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                scan(folder);
            } else if (event.context() instanceof Path name) {
                take(folder.resolve(name), event.kind());
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void take(Path path, WatchEvent.Kind<?> kind) {
        if (path.getFileName().toString().startsWith(".")) {
            return;
        }
        if (kind == StandardWatchEventKinds.ENTRY_DELETE) {
            waiting.remove(path);
            gone.put(path, System.nanoTime());
        } else if (Files.isDirectory(path)) {
            scan(path);
        } else {
            gone.remove(path);
            waiting.put(path, state(path, System.nanoTime()));
        }
    }

    /** Takes a folder that is new, or of which more happened than could be told. */
    private void scan(Path folder) {
        try {
            register(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .forEach(file -> waiting.put(file, state(file, System.nanoTime())));
            }
        } catch (IOException | UncheckedIOException vanished) {
            gone.put(folder, System.nanoTime());
        }
    }

    private void register(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.filter(Files::isDirectory).toList();
        }
        for (Path each : all) {
            folders.put(each.register(service, KINDS), each);
        }
    }

    private Settled settled() {
        long now = System.nanoTime();
        List<Path> written = new ArrayList<>();
        Iterator<Map.Entry<Path, State>> each = waiting.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Path, State> entry = each.next();
            State before = entry.getValue();
            State current = state(entry.getKey(), now);
            if (current.size() < 0) {
                each.remove();
            } else if (current.size() != before.size() || current.modified() != before.modified()) {
                entry.setValue(current);
            } else if (now - before.since() >= quiet.toNanos()) {
                written.add(entry.getKey());
                each.remove();
            }
        }
        return new Settled(written.stream().sorted().toList(), lost(now));
    }

    /** What has been gone for a while: a file that is replaced is gone for a moment only. */
    private List<Path> lost(long now) {
        List<Path> lost =
                gone.entrySet().stream()
                        .filter(it -> now - it.getValue() >= quiet.toNanos())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        lost.forEach(gone::remove);
        return lost.stream().filter(Files::notExists).toList();
    }

    /** The size is -1 if the file is gone. */
    private static State state(Path file, long since) {
        try {
            return new State(Files.size(file), Files.getLastModifiedTime(file).toMillis(), since);
        } catch (IOException vanished) {
            return new State(-1, 0, since);
        }
    }

    /** Ends the waiting. */
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
