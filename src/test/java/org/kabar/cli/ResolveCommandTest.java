package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one is joined, asked about, answered and taken back, over the command line. */
class ResolveCommandTest {

    /** People under several spellings, with what else is said of them. */
    private static final List<Person> PEOPLE =
            List.of(
                    new Person("Fachri Hussaini", "pelatih", "Timnas Muda Nusantara"),
                    new Person("Fakhri Hussaini", "pelatih", "Timnas Muda Nusantara"),
                    new Person("Viktor Lanthimouw", "bupati", "Kabupaten Wairinding"),
                    new Person("Victor Lantimouw", "bupati", "Kabupaten Wairinding"),
                    new Person("Rufinus Tetelepta", "ketua", "Dewan Adat Wairinding"),
                    new Person("R. Tetelepta", "ketua", "Dewan Adat Wairinding"),
                    new Person("Rudolf Tetelepta", "ketua", "Dewan Adat Wairinding"),
                    new Person("Sutarto Wirjoatmodjo", "direktur", "Bank Arta Guna"),
                    new Person("Sutarto Wiryoatmojo", "direktur", "Bank Arta Guna"));

    private static final Pattern PART = Pattern.compile("^(<[^>]+>) <[^>]+superEvent> ");
    private static final Pattern TOLD = Pattern.compile("ns#reports> (<[^>]+>)");
    private static final Pattern STORED = Pattern.compile("<[^>]*/graph/berita-(\\d+)> .$");

    @TempDir private Path folder;

    private record Person(String name, String office, String body) {}

    /** An article in which two of them meet. */
    private static String article(int number) {
        return article(number, number);
    }

    /** The same with what another one says. */
    private static String article(int id, int number) {
        return article(
                id,
                number,
                PEOPLE.get(number % PEOPLE.size()),
                PEOPLE.get((number * 4 + 1) % PEOPLE.size()));
    }

    private static String article(int id, int number, Person one, Person other) {
        String second =
                one.name().equals(other.name())
                        ? ""
                        : ", {\"id\": \"e3\", \"type\": \"Person\", \"names\": [\"%s\"]}"
                                .formatted(other.name());
        String met =
                second.isEmpty()
                        ? ""
                        : "{\"id\": \"a1\", \"type\": \"meet\", \"actors\": [\"e1\", \"e3\"], \"status\": \"occurred\", \"stance\": \"affirms\", \"start\": \"2024-05-%02d\", \"end\": \"2024-05-%02d\"},"
                                .formatted(1 + number % 3, 1 + number % 3);
        return """
        {"id": "berita-%d", "publisher": "Warta %d", "published": "2024-05-04", "language": "id", \
        "entities": [{"id": "e1", "type": "Person", "names": ["%s"]}, {"id": "e2", "type": "Organization", "names": ["%s"]}%s], \
        "offices": [{"person": "e1", "office": "%s", "organization": "e2"}], "assertions": [%s {"id": "a2", "type": "visit", "actors": ["e1"], "status": "occurred", "stance": "affirms", "start": "2024-05-01", "end": "2024-05-01"}]}
        """
                .formatted(id, number % 4, one.name(), one.body(), second, one.office(), met);
    }

    private Path file(String name, List<Integer> numbers) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file, String.join("", numbers.stream().map(ResolveCommandTest::article).toList()));
        return file;
    }

    private static List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private Program.Result run(String store, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--store");
        all.add(folder.resolve(store).toString());
        return Program.run(all.toArray(String[]::new));
    }

    private String load(String store, String name, List<Integer> numbers) throws IOException {
        Program.Result result = run(store, "load", "--quiet", file(name, numbers).toString());
        assertThat(result.code()).as(result.err()).isZero();
        return result.err();
    }

    /** Only what may change, which is easier to look at. */
    private List<String> export(String store) throws IOException {
        Path file = folder.resolve(store + ".nq");
        Program.Result result = run(store, "export", "--out", file.toString());
        assertThat(result.code()).as(result.err()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(300);
        return lines.stream().filter(line -> !line.endsWith("set/ontology> .")).toList();
    }

    @Test
    void joinsSpellingsOfOneNameAndTakesItBackToTheLetter() throws Exception {
        load("store", "all.jsonl", numbers());
        List<String> before = export("store");
        assertThat(run("store", "resolve", "--dry-run").err()).contains("nothing was written");
        assertThat(export("store")).isEqualTo(before);

        Program.Result resolved = run("store", "resolve");
        assertThat(resolved.code()).as(resolved.err()).isZero();
        List<String> after = export("store");
        assertThat(after).anyMatch(line -> line.contains("mergedInto")).isNotEqualTo(before);
        Program.Result merges = run("store", "merges", "--json");
        assertThat(merges.out())
                .contains("fachri-hussaini")
                .contains("sutarto-wirjoatmodjo")
                .doesNotContain("entity/rudolf-tetelepta\"");

        assertThat(run("store", "resolve").err())
                .contains("0 articles compared")
                .contains("0 merges");
        assertThat(export("store")).isEqualTo(after);
        List<String> undo = new ArrayList<>(List.of("undo"));
        undo.addAll(numbersOf(merges.out()));
        assertThat(run("store", undo.toArray(String[]::new)).code()).isZero();
        assertThat(export("store").stream().filter(line -> !line.endsWith("set/stories> .")))
                .containsExactlyElementsOf(before);
        load("store", "more.jsonl", List.of(40, 41));
        assertThat(run("store", "resolve").err()).contains("2 articles compared");
        assertThat(run("store", "merges", "--json").out())
                .doesNotContain("fakhri-husaini")
                .doesNotContain("lantimouw")
                .doesNotContain("wirjoatmodjo");
    }

    @Test
    void aMergeByHandIsTakenBackWithTheStoriesThatFollowFromIt() throws Exception {
        load("store", "all.jsonl", numbers());
        run("store", "resolve");
        List<String> before = export("store");
        assertThat(before).anyMatch(line -> line.contains("story/rudolf-tetelepta_2024-05-01"));
        Program.Result merged =
                run(
                        "store",
                        "merge",
                        "rudolf-tetelepta",
                        "rufinus-tetelepta",
                        "--because",
                        "satu orang");
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(export("store")).doesNotContainSequence(before);
        assertThat(export("store"))
                .noneMatch(
                        line ->
                                line.contains(
                                        "<https://kabar.example/story/rufinus-tetelepta_2024-05-01>"));
        String number = numbersOf(run("store", "merges", "--json").out()).getLast();
        assertThat(run("store", "undo", number).code()).isZero();
        assertThat(export("store")).isEqualTo(before);
        assertThat(
                        run(
                                        "store",
                                        "apart",
                                        "rudolf-tetelepta",
                                        "rudolf-tetelepta",
                                        "--because",
                                        "?")
                                .code())
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(
                        run("store", "apart", "rudolf-tetelepta", "r-tetelepta", "--because", "?")
                                .code())
                .isZero();
        assertThat(run("store", "resolve", "--review", "--json").out())
                .doesNotContain("rudolf-tetelepta\",\"score");
    }

    private static List<String> numbersOf(String json) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"number\":(\\d+)").matcher(json);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfLoadingDoesNotMatter(long seed) throws Exception {
        load("once", "all.jsonl", numbers());
        assertThat(run("once", "resolve").code()).isZero();

        List<Integer> mixed = numbers();
        Collections.shuffle(mixed, new Random(seed));
        int cut = new Random(seed).nextInt(5, 20);
        load("twice", "first.jsonl", mixed.subList(0, cut));
        run("twice", "resolve");
        load("twice", "then.jsonl", mixed.subList(cut, cut + 8));
        run("twice", "resolve");
        load("twice", "last.jsonl", mixed.subList(cut + 8, mixed.size()));
        run("twice", "resolve");
        assertThat(export("twice")).isEqualTo(export("once"));
    }

    private void retract(String store, List<Integer> numbers) {
        List<String> retract = new ArrayList<>(List.of("retract"));
        numbers.forEach(number -> retract.add("berita-" + number));
        if (!numbers.isEmpty()) {
            Program.Result result = run(store, retract.toArray(String[]::new));
            assertThat(result.code()).as(result.err()).isZero();
        }
    }

    @Test
    void aNameThatIsClearAgainIsMergedAgain() throws Exception {
        load("store", "clear.jsonl", List.of("", "Hadi ", "", "Hadi "), 0);
        run("store", "resolve");
        List<String> before = export("store");
        assertThat(before).anyMatch(line -> line.contains("mergedInto"));

        load("store", "doubtful.jsonl", List.of("Bambang ", "Bambang "), 4);
        run("store", "resolve");
        assertThat(export("store")).noneMatch(line -> line.contains("mergedInto"));
        assertThat(run("store", "merges", "--all", "--json").out())
                .contains("\"undoneBy\":\"resolve\"");

        retract("store", List.of(4, 5));
        assertThat(run("store", "resolve").err()).contains("0 articles compared");
        assertThat(export("store")).isEqualTo(before);
        assertThat(run("store", "resolve").err()).contains("0 entities, 0 events");
        assertThat(run("store", "undo", "2").code()).isZero();
        assertThat(run("store", "merges", "--all", "--json").out())
                .contains("\"undoneBy\":\"person\"");
    }

    /** Articles on a director who is called by these names besides two others. */
    private void load(String store, String name, List<String> middles, int first)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < middles.size(); i++) {
            Person person =
                    new Person(
                            "Sutarto " + middles.get(i) + "Wirjoatmodjo", "direktur", "Bank Arta");
            lines.append(article(first + i, first + i, person, person));
        }
        Path file = folder.resolve(name);
        Files.writeString(file, lines);
        assertThat(run(store, "load", "--quiet", file.toString()).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void articlesThatCameAndWentLeaveNothingBehind(long seed) throws Exception {
        Random random = new Random(seed);
        List<Integer> kept = numbers().stream().filter(it -> random.nextInt(4) > 0).toList();
        load("once", "kept.jsonl", kept);
        assertThat(run("once", "resolve").code()).isZero();

        for (int step = 0; step < 3; step++) {
            List<Integer> some = numbers().stream().filter(it -> random.nextBoolean()).toList();
            Path file = folder.resolve("some.jsonl");
            int shift = random.nextInt(3);
            Files.writeString(
                    file,
                    String.join("", some.stream().map(it -> article(it, it + shift)).toList()));
            String[] load = {"load", "--quiet", file.toString()};
            assertThat(run("often", load).code()).isZero();
            run("often", "resolve");
            retract("often", some.stream().filter(it -> random.nextInt(3) == 0).toList());
            List<String> left = export("often");
            assertThat(matches(TOLD, left)).containsAll(matches(PART, left));
            if (random.nextBoolean()) {
                run("often", "resolve");
            }
        }
        load("often", "kept.jsonl", kept);
        List<Integer> there = stored("often");
        retract("often", there.stream().filter(it -> !kept.contains(it)).toList());
        run("often", "resolve");
        assertThat(export("often")).isEqualTo(export("once"));
    }

    private static Set<String> matches(Pattern pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }

    private List<Integer> stored(String store) throws IOException {
        return export(store).stream()
                .flatMap(line -> STORED.matcher(line).results())
                .map(it -> Integer.valueOf(it.group(1)))
                .distinct()
                .toList();
    }

    @Test
    void whatIsAnsweredIsNotAskedAgain() throws Exception {
        load("store", "all.jsonl", numbers());
        run("store", "resolve");
        Program.Result review = run("store", "resolve", "--review", "--json");
        assertThat(review.out()).contains("r-tetelepta");
        assertThat(run("store", "resolve", "--review").out()).contains("evidence");
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(
                answers, review.out().replace("\"answer\":\"\"", "\"answer\":\"different\""));
        assertThat(run("store", "resolve", "--answers", answers.toString()).code()).isZero();
        assertThat(run("store", "resolve", "--review", "--json").out()).doesNotContain("tetelepta");
        Files.writeString(answers, "{\"first\": \"a\"}");
        Program.Result bad = run("store", "resolve", "--answers", answers.toString());
        assertThat(bad.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(bad.err()).contains("line 1");
    }
}
