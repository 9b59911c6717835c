package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What befalls somebody whom articles call by one word is one event, though he is no one entity.
 */
class CalledByOneWordTest {

    @TempDir private Path folder;

    private static String murder(String id, String name) {
        return """
        {"id": "%s", "publisher": "Warta %s", "published": "2024-06-04", "language": "id", \
        "entities": [{"id": "e1", "type": "Person", "names": ["%s"]}], \
        "assertions": [{"id": "a1", "type": "kill", "recipients": ["e1"], "status": "occurred", "stance": "affirms", "start": "2024-06-02", "end": "2024-06-02"}]}
        """
                .formatted(id, id, name);
    }

    @Test
    void eventsAreLinkedAlsoWithThoseOfAnEarlierRun() throws Exception {
        CommandStore store = new CommandStore(folder, "store");
        store.load(List.of(murder("satu", "Sugianto"), murder("dua", "Haryoto")));
        assertThat(store.run("resolve").err()).contains("0 links");
        List<String> before = store.export();
        store.load(List.of(murder("tiga", "Sugianto")));
        assertThat(store.run("resolve").err()).contains("1 articles compared").contains("1 link");
        assertThat(store.export())
                .filteredOn(line -> line.contains("sameEventAs"))
                .singleElement()
                .asString()
                .contains("satu")
                .contains("tiga");
        store.run("retract", "tiga");
        store.run("resolve");
        assertThat(store.export()).isEqualTo(before);
    }
}
