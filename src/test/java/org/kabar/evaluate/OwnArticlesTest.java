package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.model.Extraction;

/**
 * What Kabar reads in the articles of {@code src/test/resources/evaluate/own}, which were written
 * and marked by hand for this, measured against what is on record in {@code pinned.properties}
 * there. To add an article, put its gold there.
 *
 * <p>After a change of reading, {@code mvn test -Dtest=OwnArticlesTest -Dkabar.renew=true} writes
 * the record anew. Read the difference before keeping it.
 */
class OwnArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluate/own");
    private static final Path RECORD = FOLDER.resolve("pinned.properties");
    private static final boolean RENEW = Boolean.getBoolean("kabar.renew");

    private static Scores scores;

    @BeforeAll
    static void read() {
        Reference reference = Reference.load();
        Understanding understanding =
                Understanding.load(() -> AuthorityFile.read(reference.authority()), "test");
        List<Extraction> gold = Kept.extractions(FOLDER);
        List<Extraction> system =
                gold.stream().map(right -> understanding.extract(right.article())).toList();
        scores = new Scorer(new EventTypes(reference.widerEventTypes())).score(gold, system);
    }

    @Test
    void theReadingIsAsGoodAsOnRecord() throws IOException {
        Pins record = Pins.read(RECORD);
        Pins now = record.renewed(scores);
        if (RENEW) {
            now.write(RECORD);
            record = Pins.read(RECORD);
        }
        assertThat(record.complaints(now)).isEmpty();
    }

    @Test
    void theGoldIsWithoutDoubt() {
        assertThat(scores.warnings()).filteredOn(line -> line.contains(": gold: ")).isEmpty();
    }
}
