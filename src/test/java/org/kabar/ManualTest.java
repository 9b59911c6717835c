package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kabar.model.Reason;
import org.kabar.read.Limits;

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
    void everyReasonForARejectHasItsRemedyAndNoOtherStandsThere() throws IOException {
        assertThat(rows("| reason | what to do |"))
                .containsExactlyElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::code).toList());
    }

    @Test
    void everyLimitOnInputStandsInItsTableWithItsValue()
            throws IOException, ReflectiveOperationException {
        String manual = Files.readString(MANUAL);
        List<String> names = new ArrayList<>();
        for (RecordComponent limit : Limits.class.getRecordComponents()) {
            Number value = (Number) limit.getAccessor().invoke(Limits.standard());
            String grouped = String.format(Locale.ROOT, "%,d", value.longValue());
            assertThat(manual).contains("| `" + limit.getName() + "` | " + grouped + " | ");
            names.add(limit.getName());
        }
        assertThat(rows("| limit | value | of |")).containsExactlyElementsOf(names);
    }

    /** What stands in code in the first column of a table. */
    private static List<String> rows(String header) throws IOException {
        return Files.readString(MANUAL)
                .lines()
                .dropWhile(line -> !line.equals(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
    }
}
