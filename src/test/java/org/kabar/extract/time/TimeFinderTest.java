package org.kabar.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.extract.event.EventPackReader;
import org.kabar.model.Text;
import org.kabar.model.When;

class TimeFinderTest {

    private static final TimeFinder FINDER =
            new TimeFinder(new EventPackReader("id").read().times());

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private static List<TimeExpression> find(String text, Optional<LocalDate> published) {
        Text whole = Text.of(text);
        return FINDER.find(whole, whole.span(), published);
    }

    private static When before(String text) {
        List<TimeExpression> found = find(text, Optional.of(PUBLISHED));
        assertThat(found).as("times in %s", text).hasSize(1);
        return found.getFirst().before();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rapat itu digelar pada Kamis (9/5).          | Kamis (9/5)          | 2024-05-09 | 2024-05-09
                    Ia tiba Senin (13/5/2024) siang.             | Senin (13/5/2024) siang | 2024-05-13 | 2024-05-13
                    Gempa terjadi 12 September 2023.             | 12 September 2023    | 2023-09-12 | 2023-09-12
                    Sidang dibuka Selasa, 7 Mei 2024 di aula.    | Selasa, 7 Mei 2024   | 2024-05-07 | 2024-05-07
                    Kapal itu dibuat pada 2019 di galangan.      | 2019                 | 2019-01-01 | 2019-12-31
                    Mereka menikah pada tahun 2011.              | tahun 2011           | 2011-01-01 | 2011-12-31
                    Ia pergi tahun lalu.                         | tahun lalu           | 2023-01-01 | 2023-12-31
                    Festival ada pada bulan Maret.               | bulan Maret          | 2024-03-01 | 2024-03-31
                    Laporan itu keluar pekan lalu.               | pekan lalu           | 2024-05-06 | 2024-05-12
                    Ia datang kemarin.                           | kemarin              | 2024-05-14 | 2024-05-14
                    Ia datang hari ini.                          | hari ini             | 2024-05-15 | 2024-05-15
                    Pabrik dibuka Minggu malam.                  | Minggu malam         | 2024-05-12 | 2024-05-12
                    Ia lahir tiga tahun lalu.                    | tiga tahun lalu      | 2021-01-01 | 2021-12-31
                    Pameran berlangsung 10-13 Juni 2024.         | 10-13 Juni 2024      | 2024-06-10 | 2024-06-13
                    """)
    void namesDaysAgainstTheDayOfPublication(
            String text, String words, LocalDate start, LocalDate end) {
        assertThat(before(text))
                .isEqualTo(new When(Optional.of(start), Optional.of(end), Optional.of(words)));
    }

    @Test
    void weekdaysToComeLieAfterPublication() {
        TimeExpression friday =
                find("Ia akan berangkat pada Jumat.", Optional.of(PUBLISHED)).getFirst();
        assertThat(friday.ahead().start()).contains(LocalDate.of(2024, 5, 17));
        assertThat(friday.before().start()).contains(LocalDate.of(2024, 5, 10));
    }

    @Test
    void relativeTimesStayUnknownWithoutThatDay() {
        for (String text : List.of("Ia datang kemarin.", "Ia datang Jumat.", "Rapat (9/5).")) {
            assertThat(find(text, Optional.empty()))
                    .allSatisfy(time -> assertThat(time.before().start()).isEmpty());
        }
    }

    @Test
    void absoluteTimesNeedNoSuchDay() {
        assertThat(find("Ia lahir 2 Juni 1990.", Optional.empty()).getFirst().before().start())
                .contains(LocalDate.of(1990, 6, 2));
    }

    @Test
    void sinceAndUntilBoundOneSideOnly() {
        assertThat(before("Jalan ditutup sejak 3 Mei 2024."))
                .isEqualTo(
                        new When(
                                Optional.of(LocalDate.of(2024, 5, 3)),
                                Optional.empty(),
                                Optional.of("sejak 3 Mei 2024")));
        assertThat(before("Pendaftaran dibuka hingga akhir tahun ini.").end())
                .contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void impossibleDaysAreNamedButUnknown() {
        assertThat(before("Rapat digelar Senin (31/2/2024).").start()).isEmpty();
    }

    @Test
    void wordsThatOnlyContainSuchNamesAreNone() {
        assertThat(find("Seninan dan Juniarto tinggal di Mayapada.", Optional.of(PUBLISHED)))
                .isEmpty();
    }

    @Property(tries = 300)
    void neverThrowsAndStaysInside(@ForAll String noise) {
        Text text = Text.of(noise + " Senin (1/1) " + noise);
        assertThat(FINDER.find(text, text.span(), Optional.of(PUBLISHED)))
                .allSatisfy(time -> assertThat(text.span().covers(time.span())).isTrue());
    }
}
