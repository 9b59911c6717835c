package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.model.EntityType;

class NameFoldingTest {

    private static final NameFolding FOLDING = new NameFolding(NameRules.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergey Lavrov|Sergei Lavrov",
                "Kim Jong-un|Kim Jong Un",
                "Moh. Hatta|Mohammad Hatta",
                "Moch Basri|Muhammad Basri",
                "Recep Tayyip Erdoğan|Recep Tayyip Erdogan",
                "Lech Wałęsa|Lech Walesa",
                "Soeharto Wibowo|Suharto Wibowo",
                "Djoko Santoso|Joko Santoso",
                "Jusuf Kalla|Yusuf Kalla",
                "Volodymyr Zelenskyy|Volodymyr Zelensky",
                "S. B. Yudhoyono|SB Yudhoyono",
                "Dr. Hasan Basri, S.H., M.Hum.|Hasan Basri",
                "Ir. H. Joko Widodo|Joko Widodo",
                "Presiden Joko Widodo|Joko Widodo",
                "Budi Karya SE|Budi Karya",
                "Lilis Herawati SPd|Lilis Herawati",
                "Tgk. H. Zulfahmi Daud, Lc., M.A.|Zulfahmi Daud",
                "Hasan Basri alias Abu Umar|Hasan Basri",
            })
    void spellingsOfOnePersonsNameAreOne(String one, String other) {
        assertThat(FOLDING.folded(one, EntityType.PERSON))
                .isEqualTo(FOLDING.folded(other, EntityType.PERSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kim Jong Un|Kim Jong Il",
                "Joe Biden|Ju Biden",
                "Dewi Lestari|Dewa Lestari",
                "Hasan Basri|Hasan Bisri",
                "M. Hasan|Mahmud Hasan",
                "Yo-Yo Ma|Yo-Yo",
                "Raja Juli Antoni|Juli Antoni",
                "Budi Karya Spd|Budi Karya",
                "George W. Bush|George H. W. Bush",
            })
    void othersStayApart(String one, String other) {
        assertThat(FOLDING.folded(one, EntityType.PERSON))
                .isNotEqualTo(FOLDING.folded(other, EntityType.PERSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT Bank Mandiri (Persero) Tbk|Bank Mandiri",
                "Kementerian Keuangan RI|Kementerian Keuangan",
                "Kementerian Keuangan Republik Indonesia|Kementerian Keuangan",
                "P.T. Nusa Jaya|PT Nusa Jaya",
                "DPR RI|DPR",
            })
    void formsOfCompaniesAndTheNationOfItsBodiesAreLeftOut(String one, String other) {
        assertThat(FOLDING.folded(one, EntityType.ORGANIZATION))
                .isEqualTo(FOLDING.folded(other, EntityType.ORGANIZATION));
    }

    @ParameterizedTest
    @CsvSource({
        "Kepolisian Daerah Bengkulu,Polda Bengkulu",
        "Kepolisian Daerah (Polda) Bengkulu,Polda Bengkulu",
        "Polda (Kepolisian Daerah) Bengkulu,Polda Bengkulu",
        "Kepolisian Resor Kota Besar Medan,Polrestabes Medan",
        "Rumah Sakit Umum Daerah dr. Loekmono Hadi,RSUD Dr Loekmono Hadi",
        "Dinas Pekerjaan Umum dan Penataan Ruang Lerep,Dinas PUPR Lerep",
        "DPUPR Lerep,Dinas PUPR Lerep",
        "SMA Negeri 3 Lerep,SMAN 3 Lerep",
    })
    void aKindOfBodyMayBeWrittenShort(String one, String other) {
        assertThat(FOLDING.folded(one, EntityType.ORGANIZATION))
                .isEqualTo(FOLDING.folded(other, EntityType.ORGANIZATION));
    }

    @ParameterizedTest
    @CsvSource({
        "Kepolisian Resor Bengkulu,Polda Bengkulu",
        "Kepolisian Resor Kota Bengkulu,Polres Bengkulu",
        "SMA Negeri 3 Lerep,SMP Negeri 3 Lerep",
        "Kedutaan Besar RI,Kedutaan Besar",
        "Partai Demokrat,Partai Demokrasi",
        "Bank Indonesia,Bank",
        "PT Garuda,Garuda",
        "News Corp,News",
    })
    void otherBodiesStayApart(String one, String other) {
        assertThat(FOLDING.folded(one, EntityType.ORGANIZATION))
                .isNotEqualTo(FOLDING.folded(other, EntityType.ORGANIZATION));
    }

    @ParameterizedTest
    @CsvSource({"Joko Widodo,true", "Joko,false", "Dr. Joko,false", "Presiden Putin,false"})
    void aTitleAndAWordTellNobody(String name, boolean tells) {
        assertThat(FOLDING.tells(name)).isEqualTo(tells);
    }

    @Property
    void foldingAgainChangesNothing(@ForAll String name, @ForAll EntityType type) {
        String once = FOLDING.folded(name, type);

        assertThat(FOLDING.folded(once, type)).isEqualTo(once);
    }
}
