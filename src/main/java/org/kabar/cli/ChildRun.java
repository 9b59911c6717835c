package org.kabar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A run of this programme in a process of its own, as a benchmark times it: from start to end.
 *
 * @param seconds by the clock
 * @param processorSeconds of all its threads; empty where the system does not tell
 * @param output what it printed
 */
record ChildRun(double seconds, OptionalDouble processorSeconds, String output) {

    private static final Path STATISTICS = Path.of("/proc/self/stat");
    private static final int CHILDREN_USER = 15;
    private static final int CHILDREN_SYSTEM = 16;
    private static final double TICKS = 100;

    /**
     * Runs it.
     *
     * @param heap the most heap it may take, such as {@code 4g}
     * @param arguments of the command line
     * @throws UserError if it ends with a fault
     */
    static ChildRun of(String heap, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:+UseParallelGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        OptionalDouble before = processor();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double seconds = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e9;
        if (code != ExitCode.DONE.code()) {
            throw new UserError(String.join(" ", arguments) + " ended with " + code);
        }
        OptionalDouble after = processor();
        return new ChildRun(
                seconds,
                before.isPresent() && after.isPresent()
                        ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                        : OptionalDouble.empty(),
                output);
    }

    /** Processor time of all children that have ended, as Linux counts it. */
    private static OptionalDouble processor() {
        try {
            String line = Files.readString(STATISTICS);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks =
                    Long.parseLong(fields[CHILDREN_USER - 2])
                            + Long.parseLong(fields[CHILDREN_SYSTEM - 2]);
            return OptionalDouble.of(ticks / TICKS);
        } catch (IOException elsewhere) {
            return OptionalDouble.empty();
        }
    }
}
