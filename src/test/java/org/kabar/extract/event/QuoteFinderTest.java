package org.kabar.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kabar.model.Text;

class QuoteFinderTest {

    private static List<String> quotes(String line) {
        Text text = Text.of(line);
        return QuoteFinder.find(text, text.span()).stream()
                .map(quote -> text.slice(quote.inner()))
                .toList();
    }

    @Test
    void allStylesOfMarksAreKnown() {
        assertThat(quotes("Ia berkata, \"Kami siap bekerja,\" lalu pergi."))
                .containsExactly("Kami siap bekerja,");
        assertThat(quotes("“Kami siap bekerja,” katanya.")).containsExactly("Kami siap bekerja,");
        assertThat(quotes("„Kami siap bekerja,” katanya.")).containsExactly("Kami siap bekerja,");
        assertThat(quotes("«Kami siap bekerja» katanya.")).containsExactly("Kami siap bekerja");
        assertThat(quotes("Ia bilang 'kami siap bekerja' tadi."))
                .containsExactly("kami siap bekerja");
    }

    @Test
    void marksOfDifferentStylesMayPair() {
        assertThat(quotes("“Kami siap bekerja,\" kata dia.")).containsExactly("Kami siap bekerja,");
        assertThat(quotes("\"Kami siap bekerja,” kata dia.")).containsExactly("Kami siap bekerja,");
    }

    @Test
    void blanksInsideTheMarksAreTrimmed() {
        assertThat(quotes("“ Kami siap bekerja, ” terang dia."))
                .containsExactly("Kami siap bekerja,");
    }

    @Test
    void nestedQuotesComeAfterTheirOuter() {
        assertThat(quotes("\"Ia bilang 'saya akan datang besok' kepada saya,\" kata Rina."))
                .containsExactly(
                        "Ia bilang 'saya akan datang besok' kepada saya,",
                        "saya akan datang besok");
    }

    @Test
    void apostrophesInsideWordsAreNoMarks() {
        assertThat(quotes("Hari Jum'at dan Ma'ruf berjalan bersama.")).isEmpty();
    }

    @Test
    void aLoneMarkIsLeftAlone() {
        assertThat(quotes("Layar 27\" itu mahal sekali harganya.")).isEmpty();
        assertThat(quotes("Layar 27\" itu mahal, \"Saya tidak sanggup beli,\" kata Rina."))
                .containsExactly("Saya tidak sanggup beli,");
    }

    @Test
    void aParagraphThatStaysOpenIsQuotedToItsEnd() {
        assertThat(quotes("“Kami siap bekerja sampai malam."))
                .containsExactly("Kami siap bekerja sampai malam.");
    }

    @Property(tries = 500)
    void neverThrowsAndStaysInside(@ForAll String noise) {
        Text text = Text.of("\"" + noise + "'" + noise + "” " + noise);
        assertThat(QuoteFinder.find(text, text.span()))
                .allSatisfy(
                        quote -> {
                            assertThat(text.span().covers(quote.outer())).isTrue();
                            assertThat(quote.outer().covers(quote.inner())).isTrue();
                        });
    }
}
