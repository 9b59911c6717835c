package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kabar.model.Reason;

/** The manual names what there is. */
class ManualTest {

    private static final Path MANUAL = Path.of("README.md");

    @Test
    void everyQueryStandsInItsTableWithItsQuestion() throws IOException {
        String manual = Files.readString(MANUAL);
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".rq", "");
                String question =
                        Files.readAllLines(file).stream()
                                .filter(line -> line.startsWith("# question: "))
                                .map(line -> line.substring("# question: ".length()))
                                .findFirst()
                                .orElseThrow();
                assertThat(manual).contains("| `" + name + "` | " + question + " |");
            }
        }
    }

    @Test
    void everyReasonForARejectHasItsRemedy() throws IOException {
        String manual = Files.readString(MANUAL);
        for (Reason reason : List.of(Reason.values())) {
            assertThat(manual).contains("| `" + reason.code() + "` | ");
        }
    }
}
