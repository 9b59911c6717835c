package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are really full or may really not be written: file systems in memory, mounted in a
 * name space of their own, which Linux lets users have without further rights.
 */
class FullDiskIT {

    @TempDir private Path folder;

    @Test
    void aLoadStopsCleanlyBeforeTheDiskIsFull() throws Exception {
        List<String> said = onDisk("300m", "load", "mount -o remount,size=600m " + folder);
        assertThat(said)
                .anyMatch(line -> line.contains("the next batch needs"))
                .contains("ended with 3");
        assertThat(said.getLast()).endsWith(" articles, 0 violations").doesNotStartWith("0 ");
    }

    @Test
    void aDiskThatFillsUpAllTheSameCostsOneBatchAtMost() throws Exception {
        List<String> said = onDisk("50m", "load-blind", "mount -o remount,size=600m " + folder);
        assertThat(said)
                .anyMatch(line -> line.contains("nothing of this batch was stored"))
                .contains("ended with 3");
        assertThat(said.getLast()).endsWith(" articles, 0 violations").doesNotStartWith("0 ");
    }

    @Test
    void aDiskThatMayOnlyBeReadIsToldInOneLine() throws Exception {
        List<String> said = onDisk("400m", "check", "mount -o remount,ro " + folder);
        assertThat(said.getLast()).contains("cannot be written").contains("Read-only file system");
    }

    /** What is said when something is done on a small disk, and a check after a change of it. */
    private List<String> onDisk(String size, String what, String change) throws IOException {
        Path store = folder.resolve("store");
        String script =
                String.join(
                        "\n",
                        "mount -t tmpfs -o size=" + size + " tmpfs " + folder + " || exit 9",
                        quoted(store, what) + "; echo ended with $?",
                        change,
                        quoted(store, "check"));
        Process process = OtherProcess.start(List.of("unshare", "-Urm", "sh", "-c", script));
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(lines::add);
        }
        assumeThat(lines).as("this system lets users mount file systems of their own").isNotEmpty();
        return lines;
    }

    private static String quoted(Path store, String what) {
        return OtherProcess.command(store, what).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
    }
}
