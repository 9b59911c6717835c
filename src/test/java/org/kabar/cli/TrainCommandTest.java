package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {

    private final StringWriter err = new StringWriter();

    @Test
    void aFolderThatIsNotThereIsOneLineAndWrongUsage() {
        assertThat(run("train", "--corpora", "no-such-folder")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).isEqualToIgnoringNewLines("kabar: no folder no-such-folder");
    }

    @Test
    void aMissingCorpusIsOneLineAndWrongUsage(@TempDir Path empty) {
        int code =
                run(
                        "train",
                        "--corpora",
                        empty.toString(),
                        "--out",
                        empty.resolve("out").toString());

        assertThat(code).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString().lines()).singleElement().asString().contains("the corpora lack");
    }

    @Test
    void anUnknownLanguageIsOneLineAndWrongUsage(@TempDir Path empty) {
        int code = run("train", "--corpora", empty.toString(), "--language", "xx");

        assertThat(code).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString().lines()).singleElement().asString().contains("/lang/xx/");
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}
