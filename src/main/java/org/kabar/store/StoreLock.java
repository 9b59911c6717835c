package org.kabar.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right of one process to a store: a lock of the operating system on a file in its folder.
 *
 * <p>The system frees it when the process ends, however it ends, so that nobody has to guess from a
 * process number whether a lock still counts. The file tells who has it; a process that closes the
 * store empties the file, so that one that is left full tells of a process that died. Safe for many
 * threads.
 */
final class StoreLock implements AutoCloseable {

    /** The file in the folder of the store. */
    static final String FILE = "kabar.lock";

    /** Far behind the text, since some systems forbid others to read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The folders that this process has. POSIX drops a process's locks on a file as soon as it
     * closes any channel to it, so that a second channel must not even be opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final Optional<LockHolder> abandoned;

    private StoreLock(
            Path folder, FileChannel channel, FileLock lock, Optional<LockHolder> abandoned) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.abandoned = abandoned;
    }

    /**
     * Takes the lock.
     *
     * @param store the folder, which must be there
     * @throws StoreException if another process has it, naming that process, or the folder cannot
     *     be written
     */
    static StoreLock take(Path store) {
        Path folder;
        try {
            folder = store.toRealPath();
        } catch (IOException failure) {
            throw unwritable(store, failure);
        }
        if (!HELD.add(folder)) {
            throw new StoreException(LockHolder.self().inUse(store));
        }
        try {
            return lock(store, folder);
        } catch (IOException failure) {
            HELD.remove(folder);
            throw unwritable(store, failure);
        } catch (RuntimeException | Error failure) {
            HELD.remove(folder);
            throw failure;
        }
    }

    private static StoreLock lock(Path store, Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(FILE),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            Optional<LockHolder> named = LockHolder.parse(text(channel));
            if (lock == null) {
                throw new StoreException(
                        named.map(holder -> holder.inUse(store))
                                .orElse("the store " + store + " is in use by another process"));
            }
            StoreLock taken = new StoreLock(folder, channel, lock, named);
            taken.write(LockHolder.self().text());
            return taken;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** The process that died with the store open, if the last one did. */
    Optional<LockHolder> abandoned() {
        return abandoned;
    }

    /** Who has a store now, without touching it; empty if nobody of Kabar has. */
    static Optional<LockHolder> holder(Path store) {
        try {
            Path folder = store.toRealPath();
            if (HELD.contains(folder)) {
                return Optional.of(LockHolder.self());
            }
            Path file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock free = channel.tryLock(LOCKED_BYTE, 1, false)) {
                return free == null ? named(file) : Optional.empty();
            }
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** The process that a lock file names, whether it lives or not. */
    static Optional<LockHolder> named(Path file) {
        try {
            return LockHolder.parse(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Lets other processes know where this one answers queries. */
    void announce(String endpoint) {
        try {
            write(LockHolder.self().at(endpoint).text());
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    private void write(String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(Math.min(channel.size(), 4096)));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
            // One read is nearly always enough.
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    /** A store whose folder cannot be written, or read. */
    static StoreException unwritable(Path store, Exception failure) {
        return new StoreException(
                "the store " + store + " cannot be written: " + DiskProblem.words(failure),
                failure);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        } finally {
            HELD.remove(folder);
        }
    }
}
