package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording wording = Wording.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menteri  Luar-Negeri (Menlu)|menteri luar negeri menlu",
                "STRASSE straße STRAẞE|strasse strasse strasse",
                "ΣΟΦΟΣ σοφος σοφοσ|σοφοσ σοφοσ σοφοσ",
                "Yıldırım İzmir|yıldırım i̇zmir",
                "ﬁlm Ⅳ ２０２３|film iv 2023",
                "_¿?_|''"
            })
    void namesAreComparedWithoutCaseMarksAndForms(String words, String normal) {
        assertThat(Wording.normal(words)).isEqualTo(normal);
    }

    @Test
    void themesAreTheSameIfTheyShareHalfOfTheShorterOne() {
        assertThat(wording.sameTheme("kerja sama pertahanan", "usul kerja sama itu")).isTrue();
        assertThat(wording.sameTheme("kerja sama pertahanan", "sama sekali tidak ada")).isFalse();
        assertThat(wording.sameTheme("usul", "Usul!")).isTrue();
    }

    @Test
    void functionWordsAndWordsFarBehindDoNotCount() {
        assertThat(wording.sameTheme("yang di sana", "yang di sini")).isFalse();
        assertThat(wording.sameTheme("yang itu", "itu yang")).isTrue();
        assertThat(wording.sameTheme("satu dua tiga empat lima enam", "enam")).isFalse();
    }

    @Test
    void themesWithoutAnyWordAreTheSameOnlyAsEachOther() {
        assertThat(wording.sameTheme("—", "…")).isTrue();
        assertThat(wording.sameTheme("—", "usul")).isFalse();
    }
}
