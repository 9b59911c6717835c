package org.kabar.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.read.MadeUpInputs.articles;
import static org.kabar.read.MadeUpInputs.gzip;
import static org.kabar.read.MadeUpInputs.read;
import static org.kabar.read.MadeUpInputs.readStandardInput;
import static org.kabar.read.MadeUpInputs.rejects;
import static org.kabar.read.MadeUpInputs.zip;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Article;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/** What is packed reads as what is not, and nothing that unfolds without end is unfolded. */
class PackedInputsTest {

    private static final Limits SMALL = new Limits(1000, 100_000, 50, 5, 100, 512, 1000, 10_000);

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFormatReadsTheSameInEachPacking() {
        return MadeUpInputs.plain().entrySet().stream()
                .map(
                        plain ->
                                DynamicTest.dynamicTest(
                                        plain.getKey(),
                                        () -> readsTheSame(plain.getKey(), plain.getValue())));
    }

    private void readsTheSame(String name, byte[] bytes) throws IOException {
        List<String> expected = contents(read(write("plain-" + name + "/" + name, bytes)));
        assertThat(expected).isNotEmpty();
        assertThat(contents(read(write("gz-" + name + "/" + name + ".gz", gzip(bytes)))))
                .isEqualTo(expected);
        assertThat(contents(read(write("zst-" + name + "/" + name + ".zst", Zstd.compress(bytes)))))
                .isEqualTo(expected);
        assertThat(contents(read(write("a.zip", zip(Map.of("x/" + name, bytes))))))
                .isEqualTo(expected);
        assertThat(contents(read(write("b.zip", zip(Map.of(name + ".gz", gzip(bytes)))))))
                .isEqualTo(expected);
        assertThat(contents(read(write("c.zip", zip(Map.of(name + ".zst", Zstd.compress(bytes)))))))
                .isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> standardInputIsKnownByItsFirstBytes() {
        return MadeUpInputs.plain().entrySet().stream()
                .filter(plain -> !plain.getKey().equals("a.json"))
                .map(
                        plain ->
                                DynamicTest.dynamicTest(
                                        plain.getKey(),
                                        () -> readsFromStandardInput(plain.getValue())));
    }

    private void readsFromStandardInput(byte[] bytes) {
        List<String> expected = contents(readStandardInput(bytes));
        assertThat(expected).isNotEmpty();
        assertThat(contents(readStandardInput(gzip(bytes)))).isEqualTo(expected);
        assertThat(contents(readStandardInput(Zstd.compress(bytes)))).isEqualTo(expected);
        assertThat(contents(readStandardInput(zip(Map.of("x", bytes))))).isEqualTo(expected);
    }

    /** Texts and rejects, without names and identifiers that come from the file. */
    private static List<String> contents(List<Reading> readings) {
        return readings.stream()
                .map(
                        reading ->
                                switch (reading) {
                                    case Reading.OfArticle of -> of.article().text().toString();
                                    case Reading.OfExtraction of -> of.extraction().toString();
                                    case Reading.Refused refused ->
                                            refused.reject().reason() + refused.reject().detail();
                                })
                .toList();
    }

    @Test
    void severalMembersOfOneGzipFileAreOneText() throws IOException {
        byte[] members =
                MadeUpInputs.joined(
                        gzip("{\"id\":\"1\",\"text\":\"Sa".getBytes(UTF_8)),
                        gzip("tu.\"}\n{\"id\":\"2\",\"text\":\"Dua.\"}\n".getBytes(UTF_8)),
                        new byte[512]);
        assertThat(articles(read(write("a.jsonl.gz", members))))
                .extracting(Article::id)
                .containsExactly("1", "2");
    }

    @Test
    void anArchiveInsideAnArchiveIsRefusedAndTheOtherMembersAreRead() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("1.zip", zip(Map.of("x.txt", "Isi.".getBytes(UTF_8))));
        members.put("2.tar.gz", gzip(new byte[1024]));
        members.put("3.jsonl.gz", gzip("{\"id\":\"1\",\"text\":\"Satu.\"}".getBytes(UTF_8)));
        List<Reading> readings = read(write("a.zip", zip(members)));
        assertThat(rejects(readings))
                .extracting(Reject::reason)
                .containsExactly(Reason.NESTED_ARCHIVE, Reason.NESTED_ARCHIVE);
        assertThat(articles(readings)).hasSize(1);
        assertThat(rejects(read(write("b.zip.gz", gzip(zip(members))))))
                .extracting(Reject::reason)
                .containsExactly(Reason.NESTED_ARCHIVE);
    }

    @Test
    void aDamagedMemberOfAnArchiveIsRefusedAndTheOthersAreRead() throws IOException {
        byte[] damaged = gzip("Satu dua tiga.".getBytes(UTF_8));
        damaged[damaged.length - 6] ^= 1;
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("1.txt.gz", damaged);
        members.put("2.txt", "Isi.".getBytes(UTF_8));
        List<Reading> readings = read(write("a.zip", zip(members)));
        assertThat(rejects(readings))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE);
                            assertThat(reject.where().file()).endsWith("a.zip!/1.txt.gz");
                        });
        assertThat(articles(readings)).hasSize(1);
    }

    @Test
    void membersBehindADamagedOneAreNotLostInSilence() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 1; i <= 3; i++) {
            members.put(i + ".txt", "Isi.".getBytes(UTF_8));
        }
        byte[] whole = zip(members);
        int second =
                new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("2.txt")
                        - 30;
        byte[] damaged = whole.clone();
        damaged[second + 2] ^= 1;
        List<Reading> readings = read(write("a.zip", damaged));
        assertThat(articles(readings)).hasSize(1);
        assertThat(rejects(readings))
                .extracting(Reject::detail)
                .containsExactly("it is damaged: 1 members were found of 3");
        assertThat(rejects(read(write("b.zip", java.util.Arrays.copyOf(whole, second)))))
                .extracting(Reject::reason)
                .containsExactly(Reason.UNREADABLE);
        assertThat(rejects(read(write("c.zip", zip(Map.of("folder/", new byte[0]))))))
                .extracting(Reject::reason)
                .containsExactly(Reason.EMPTY);
    }

    @Test
    void whatExpandsTooFarIsRefusedByTheNameOfTheLimit() throws IOException {
        byte[] zeros = new byte[90_000];
        assertTooLarge(read(SMALL, write("a.jsonl.gz", gzip(zeros))), "50 times");
        assertTooLarge(read(SMALL, write("a.jsonl.zst", Zstd.compress(zeros))), "50 times");
        assertTooLarge(read(SMALL, write("a.txt.gz", gzip(zeros))), "1000 bytes");
        byte[] slow = MadeUpInputs.joined(new byte[100_001]);
        new java.util.Random(1).nextBytes(slow);
        assertTooLarge(read(SMALL, write("b.jsonl.gz", gzip(slow))), "100,000 bytes");
    }

    @Test
    void anArchiveThatIsABombIsRefusedAtTheMemberThatExplodes() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("1.txt", "Isi.".getBytes(UTF_8));
        members.put("2.txt", new byte[90_000]);
        List<Reading> readings = read(SMALL, write("a.zip", zip(members)));
        assertThat(articles(readings)).hasSize(1);
        assertThat(rejects(readings)).extracting(Reject::reason).containsOnly(Reason.TOO_LARGE);
        assertThat(rejects(readings).getLast().detail()).contains("50 times");
    }

    @Test
    void anArchiveOfTooManyMembersIsReadUpToTheLimit() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 1; i <= 6; i++) {
            members.put(i + ".txt", "Isi.".getBytes(UTF_8));
        }
        List<Reading> readings = read(SMALL, write("a.zip", zip(members)));
        assertThat(articles(readings)).hasSize(5);
        assertThat(rejects(readings))
                .singleElement()
                .satisfies(reject -> assertThat(reject.detail()).contains("limit of 5 members"));
    }

    /** With a line larger than the whole heap of the tests, holding it would end them. */
    @Test
    void aLineLargerThanTheMemoryIsPassedOver() {
        InputStream endless =
                new SequenceInputStream(
                        new Repeated('x', 3L << 30),
                        new java.io.ByteArrayInputStream(
                                "\n{\"id\":\"2\",\"text\":\"Dua.\"}\n".getBytes(UTF_8)));
        InputStream stream =
                new SequenceInputStream(
                        new java.io.ByteArrayInputStream("{\"id\":\"".getBytes(UTF_8)), endless);
        List<Reading> readings = readStandardInput(Limits.standard(), stream);
        assertThat(rejects(readings))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
                            assertThat(reject.snippet()).startsWith("{\"id\":\"xxx").hasSize(80);
                        });
        assertThat(articles(readings)).extracting(Article::id).containsExactly("2");
    }

    @Test
    void aFileThatIsNotWhatItsEndingSaysIsRefused() throws IOException {
        for (String name : List.of("a.txt.gz", "a.txt.zst", "a.zip")) {
            assertThat(rejects(read(write(name, "Isi.".getBytes(UTF_8)))))
                    .as(name)
                    .extracting(Reject::reason)
                    .containsExactly(Reason.UNREADABLE);
        }
    }

    private static void assertTooLarge(List<Reading> readings, String limit) {
        assertThat(rejects(readings))
                .last()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
                            assertThat(reject.detail()).contains(limit);
                        });
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** One byte, very often. */
    private static final class Repeated extends InputStream {

        private final byte value;
        private long left;

        Repeated(char value, long times) {
            this.value = (byte) value;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, from, from + read, value);
            left -= read;
            return read;
        }
    }
}
