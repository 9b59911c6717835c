package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeTest {

    @TempDir private Path folder;

    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void fill() {
        files.put("org/kabar/extract/Extractor.class", "code");
        files.put("lang/id/names/titles.txt", "Bapak");
        files.put("META-INF/maven/org.kabar/kabar/pom.xml", "versions");
        files.put("org/kabar/cli/Main.class", "a command");
        files.put("queries/who-met-whom.rq", "a question");
    }

    @Test
    void aPackageHasTheDigestOfItsFolderHoweverItIsPacked() throws IOException {
        String digest = Programme.digest(unpacked("a"));
        assertThat(Programme.digest(packed("a.jar", 9))).isEqualTo(digest);
        assertThat(Programme.digest(packed("b.jar", 0))).isEqualTo(digest);
    }

    @Test
    void whatDecidesWhatIsReadChangesTheDigest() throws IOException {
        String digest = Programme.digest(unpacked("a"));
        for (String name :
                List.of(
                        "org/kabar/extract/Extractor.class",
                        "lang/id/names/titles.txt",
                        "META-INF/maven/org.kabar/kabar/pom.xml")) {
            String before = files.put(name, "other");
            assertThat(Programme.digest(packed("c.jar", 9))).as(name).isNotEqualTo(digest);
            files.put(name, before);
        }
    }

    @Test
    void commandsAndQueriesDoNot() throws IOException {
        String digest = Programme.digest(unpacked("a"));
        files.put("org/kabar/cli/Main.class", "another command");
        files.remove("queries/who-met-whom.rq");
        assertThat(Programme.digest(packed("d.jar", 9))).isEqualTo(digest);
    }

    private Path unpacked(String name) throws IOException {
        Path root = folder.resolve(name);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
        return root;
    }

    private Path packed(String name, int level) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
