package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;
import org.kabar.serve.Edition;
import org.kabar.serve.Editions;
import org.kabar.serve.NewsServer;
import org.kabar.serve.ServerSettings;
import org.kabar.store.NewsStore;

/** Backup, restoring, compaction and checkup, as a user runs them. */
class UpkeepCommandsTest {

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String store = "";

    @BeforeEach
    void fill() {
        store = folder.resolve("store").toString();
        Reference reference = Reference.load();
        try (NewsStore opened =
                NewsStore.open(
                        Path.of(store), Optional.of(new Iris(Iris.DEFAULT_BASE)), reference)) {
            Mapper mapper = new Mapper(opened.iris(), AuthorityFile.read(reference.authority()));
            opened.put(List.of(mapper.map(Sample.meeting("satu").extraction())));
        }
    }

    @Test
    void aBackupIsRestoredToAStoreWithTheSameExport() throws Exception {
        String wanted = export(store);
        for (String ending : List.of(".nq", ".nq.gz", ".nq.zst")) {
            String file = folder.resolve("backup" + ending).toString();
            String copy = folder.resolve("copy" + ending).toString();
            assertThat(run("export", "--everything", "--store", store, "--out", file)).isZero();
            assertThat(run("restore", file, "--store", copy)).isZero();
            assertThat(err.toString()).contains("Restored " + copy + ": 1 articles, ");
            assertThat(export(copy)).isEqualTo(wanted);
        }
        assertThat(Files.size(folder.resolve("backup.nq.zst")))
                .isLessThan(Files.size(folder.resolve("backup.nq")) / 5);
    }

    @Test
    void whatARunningServerGivesAwayIsABackup() throws Exception {
        Path file = folder.resolve("hot.nq");
        String wanted = export(store);
        try (NewsStore opened = NewsStore.openExisting(Path.of(store), Reference.load());
                Editions editions =
                        new Editions(
                                new Edition("it", opened.dataset(), () -> {}),
                                name -> {
                                    throw new IllegalStateException(name);
                                });
                NewsServer server =
                        NewsServer.start(
                                editions,
                                opened.iris(),
                                ServerSettings.local(0, Duration.ofSeconds(30)));
                HttpClient client = HttpClient.newHttpClient()) {
            URI data = server.address().resolve(NewsServer.DATASET + "/data");
            HttpResponse<Path> answer =
                    client.send(
                            HttpRequest.newBuilder(data)
                                    .header("Accept", "application/n-quads")
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(file));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        String copy = folder.resolve("copy").toString();
        assertThat(run("restore", file.toString(), "--store", copy)).isZero();
        assertThat(export(copy)).isEqualTo(wanted);
    }

    @Test
    void mistakesInBackingUpAndRestoringAreToldInOneLine() throws Exception {
        String copy = folder.resolve("copy").toString();
        Path export = folder.resolve("export.nq");
        assertThat(run("export", "--store", store, "--out", export.toString())).isZero();
        assertThat(run("restore", export.toString(), "--store", copy))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("kabar export --everything makes one");
        assertThat(run("restore", folder.resolve("tiada.nq").toString(), "--store", copy))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(run("restore", export.toString(), "--store", store))
                .isEqualTo(ExitCode.STORE.code());
        Path torn = Files.write(folder.resolve("torn.nq.gz"), new byte[] {31, (byte) 139, 8, 0});
        assertThat(run("restore", torn.toString(), "--store", copy))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(run("export", "--everything", "--no-text", "--store", store))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(run("export", "--everything", "--format", "turtle", "--store", store))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(Path.of(copy)).doesNotExist();
        assertThat(err.toString()).doesNotContain("fault of Kabar");
    }

    @Test
    void theDoctorFindsThatStatisticsAreMissingAndACompactionTakesThem() {
        assertThat(run("doctor", "--store", store)).isEqualTo(ExitCode.PARTLY.code());
        assertThat(out.toString())
                .contains("finding  statistics   missing")
                .contains("-> kabar compact --store " + store);
        assertThat(run("compact", "--store", store)).isZero();
        assertThat(err.toString()).contains("Compacted: ");
        assertThat(run("doctor", "--json", "--store", store)).isZero();
        assertThat(out.toString()).contains("{\"check\":\"statistics\",\"ok\":true");
        assertThat(run("status", "--json", "--store", store)).isZero();
        assertThat(out.toString()).contains("\"generation\":\"Data-0002\"", "\"bytesWasted\":");
    }

    @Test
    void theDoctorOfNoStoreSaysHowToMakeOne() {
        assertThat(run("doctor", "--store", folder.resolve("tiada").toString()))
                .isEqualTo(ExitCode.PARTLY.code());
        assertThat(out.toString()).contains("no such store", "-> load something: kabar load");
    }

    private String export(String from) throws Exception {
        Path file = folder.resolve("whole.nq");
        assertThat(run("export", "--store", from, "--out", file.toString())).isZero();
        return Files.readString(file);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
