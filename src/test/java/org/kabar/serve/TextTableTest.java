package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The layout of tables. */
class TextTableTest {

    @Test
    void wrapsLongCellsAndPutsNumbersToTheRight() {
        TextTable table =
                new TextTable(
                        List.of("name", "n", "what"),
                        Set.of(1),
                        List.of(
                                List.of("Rina", "5", "bertemu dengan para wartawan di Bandung"),
                                List.of("Dewi", "1250", "pergi")));

        assertThat(table.lines(32))
                .containsExactly(
                        "name     n  what",
                        "----  ----  --------------------",
                        "Rina     5  bertemu dengan para",
                        "            wartawan di Bandung",
                        "",
                        "Dewi  1250  pergi");
    }

    @Test
    void keepsWordsWholeAsLongAsItCan() {
        TextTable table =
                new TextTable(
                        List.of("status", "event", "what"),
                        Set.of(),
                        List.of(
                                List.of(
                                        "direncanakan",
                                        "ev:meet_rina-hartono_dewi",
                                        "satu dua tiga empat lima")));

        assertThat(table.lines(40))
                .containsExactly(
                        "status        event         what",
                        "------------  ------------  ------------",
                        "direncanakan  ev:meet_      satu dua",
                        "              rina-hartono  tiga empat",
                        "              _dewi         lima");
    }

    @Test
    void withoutRowsThereIsAHead() {
        assertThat(new TextTable(List.of("name"), Set.of(0), List.of()).lines(80))
                .containsExactly("name", "----");
    }

    @Property
    void noWordIsLostAndNoLineIsTooLong(@ForAll("texts") String text) {
        List<String> lines = TextTable.wrap(text, 8);

        assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 8);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replaceAll("[ \n]", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab \n😀é").ofMaxLength(60);
    }
}
