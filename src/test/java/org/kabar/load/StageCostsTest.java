package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.load.StageCosts.Stage;

/** All records go through all stages, and those of the warm-up do not count. */
class StageCostsTest {

    @TempDir private Path folder;

    @Test
    void eachRecordIsCountedOnceAfterTheWarmUp() throws IOException {
        StageCosts.Result few = measure(50, 0);
        StageCosts.Result many = measure(250, 100);

        assertThat(few.records()).isEqualTo(50);
        assertThat(many.records()).isEqualTo(150);
        assertThat(many.quads()).isEqualTo(3 * few.quads());
        assertThat(many.refused()).isZero();
        assertThat(many.nanos()).containsOnlyKeys(Stage.values());
        assertThat(few.microsPerQuad(Stage.MAP)).isPositive();
    }

    private StageCosts.Result measure(int records, long warmUp) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1000; i < 1000 + records; i++) {
            lines.add(
                    """
                    {"id":"a%d","text":"Sari Dewi menemui Budi.","language":"id",\
                    "entities":[{"id":"e1","type":"Person","names":["Sari Dewi"],"mentions":[[0,9]]}],\
                    "assertions":[{"type":"meet","actors":["e1"],"evidence":[[0,23]]}]}"""
                            .formatted(i));
        }
        Path file = folder.resolve("records-" + records + ".jsonl");
        Files.write(file, lines);
        return StageCostsMeasure.measure(List.of(file.toString()), warmUp, 1_000);
    }
}
