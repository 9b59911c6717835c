package org.kabar.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The edition that a server answers from, and the one before it, to which it can go back. Requests
 * that have begun go on in the edition that they began in. Safe for many threads.
 */
public final class Editions implements AutoCloseable {

    private final Opener opener;
    private volatile Edition current;
    private Optional<Edition> previous = Optional.empty();

    /** Opens stores. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens a store beside the one that is served.
         *
         * @param name of its folder, which stands in the same folder
         * @throws org.kabar.store.StoreException if it cannot be opened or served in its place
         */
        Edition open(String name);
    }

    /**
     * Begins with one edition.
     *
     * @param first taken over; closed with this
     * @param opener opens others
     */
    public Editions(Edition first, Opener opener) {
        this.current = first;
        this.opener = opener;
    }

    /** The one that new requests read in; they must have entered it before they do. */
    Edition entered() {
        while (true) {
            Edition edition = current;
            if (edition.enter()) {
                return edition;
            }
        }
    }

    /** The one that new requests read in. */
    Edition current() {
        return current;
    }

    /** The names of the edition in use and, after it, of the one to which it can go back. */
    public synchronized List<String> names() {
        return Stream.concat(Stream.of(current), previous.stream()).map(Edition::name).toList();
    }

    /**
     * Opens a store and answers from it from now on; nothing changes if it is the one in use. The
     * one before stays open, so that one can go back at once; the one before that is closed.
     *
     * @throws org.kabar.store.StoreException if it cannot be; then all stays as it was
     */
    public synchronized void swap(String name) {
        if (current.name().equals(name)) {
            return;
        }
        if (previous.filter(it -> it.name().equals(name)).isPresent()) {
            goBack();
            return;
        }
        Edition next = opener.open(name);
        previous.ifPresent(Edition::withdraw);
        previous = Optional.of(current);
        current = next;
    }

    /**
     * Answers from the edition before the last swap again; a second time, from the later one.
     *
     * @return whether there was one
     */
    public synchronized boolean goBack() {
        if (previous.isEmpty()) {
            return false;
        }
        Edition left = current;
        current = previous.get();
        previous = Optional.of(left);
        return true;
    }

    /**
     * Closes the edition to which one could go back, so that others can load into its store.
     *
     * @return whether there was one
     */
    public synchronized boolean release() {
        previous.ifPresent(Edition::withdraw);
        boolean released = previous.isPresent();
        previous = Optional.empty();
        return released;
    }

    /** Offers none of them any more; each closes when its last reader leaves. */
    @Override
    public synchronized void close() {
        current.withdraw();
        previous.ifPresent(Edition::withdraw);
        previous = Optional.empty();
    }
}
