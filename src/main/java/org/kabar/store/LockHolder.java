package org.kabar.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A process that has a store, or had it when it died.
 *
 * @param pid its number
 * @param started when it was started, if known
 * @param command what was run, shortened; empty if nobody knows
 * @param endpoint where it answers queries, if it is a server
 */
record LockHolder(
        long pid, Optional<Instant> started, Optional<String> command, Optional<String> endpoint) {

    private static final int LONGEST_COMMAND = 160;

    /** This process. */
    static LockHolder self() {
        ProcessHandle own = ProcessHandle.current();
        return new LockHolder(
                own.pid(),
                own.info().startInstant(),
                Optional.of(own(System.getProperty("sun.java.command", ""))),
                Optional.empty());
    }

    /** What a user typed, from the main class or package and the arguments that Java was given. */
    private static String own(String javaCommand) {
        int end = javaCommand.indexOf(' ');
        return shortened("kabar" + (end < 0 ? "" : javaCommand.substring(end)));
    }

    /** A process of which only the number is known; empty if there is none. */
    static Optional<LockHolder> running(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(
                        process ->
                                new LockHolder(
                                        pid,
                                        process.info().startInstant(),
                                        process.info()
                                                .commandLine()
                                                .or(process.info()::command)
                                                .map(LockHolder::shortened),
                                        Optional.empty()));
    }

    /** The same, answering queries. */
    LockHolder at(String address) {
        return new LockHolder(pid, started, command, Optional.of(address));
    }

    /** Whether it may have written a lock file then, being a Java program that ran already. */
    boolean mayHaveWritten(Instant written) {
        boolean early = started.map(start -> !start.isAfter(written)).orElse(true);
        return early && command.map(line -> line.contains("java")).orElse(true);
    }

    /** Such as {@code process 12 (kabar serve)}. */
    String name() {
        return "process " + pid + command.map(line -> " (" + line + ")").orElse("");
    }

    /** As lines of a lock file. */
    String text() {
        Properties lines = new Properties();
        lines.setProperty("pid", Long.toString(pid));
        started.ifPresent(instant -> lines.setProperty("started", instant.toString()));
        command.ifPresent(line -> lines.setProperty("command", line));
        endpoint.ifPresent(address -> lines.setProperty("endpoint", address));
        try (StringWriter out = new StringWriter()) {
            lines.store(out, null);
            return out.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** From lines of a lock file; empty if they say nothing of use. */
    static Optional<LockHolder> parse(String text) {
        try {
            Properties lines = new Properties();
            lines.load(new StringReader(text));
            return Optional.of(
                    new LockHolder(
                            Long.parseLong(lines.getProperty("pid", "")),
                            Optional.ofNullable(lines.getProperty("started")).map(Instant::parse),
                            Optional.ofNullable(lines.getProperty("command")),
                            Optional.ofNullable(lines.getProperty("endpoint"))));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Why a store that it has cannot be opened, and what to do. */
    String inUse(Path store) {
        return "the store "
                + store
                + " is in use by "
                + name()
                + endpoint.map(
                                address ->
                                        "; ask that server: kabar query NAME --endpoint " + address)
                        .orElse("; wait for it, or ask a running server with --endpoint URL");
    }

    private static String shortened(String command) {
        String line = command.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_COMMAND ? line : line.substring(0, LONGEST_COMMAND) + "…";
    }
}
