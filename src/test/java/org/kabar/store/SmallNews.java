package org.kabar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kabar.map.Sample;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Span;

/** Many small articles that share some of their entities, each made from its number alone. */
final class SmallNews {

    private static final int PERSONS = 5000;
    private static final int PLACES = 500;

    private SmallNews() {}

    /**
     * One of them.
     *
     * @param number which
     * @param edition what it says, apart from who and where
     */
    static Extraction article(int number, int edition) {
        int person = number * 31 % PERSONS;
        int place = number * 17 % PLACES;
        String meeting =
                "Kepala Dinas Tokoh-%d bertemu Himpunan-%d di Kota-%d untuk kali ke-%d."
                        .formatted(person, number % 700, place, edition);
        String quoted = "\"Kami siap membantu warga nomor " + number + ",\" katanya.";
        int begin = meeting.length() + 2;
        return Sample.article("berita-" + number)
                .text(meeting + " " + quoted)
                .titled("Berita " + number, "Warta Desa", LocalDate.of(2024, 5, 2))
                .entity("e1", EntityType.PERSON, "tokoh-" + person, "Tokoh-" + person)
                .entity(
                        "e2",
                        EntityType.ORGANIZATION,
                        "himpunan-" + number % 700,
                        "Himpunan-" + number % 700)
                .entity("e3", EntityType.PLACE, "kota-" + place, "Kota-" + place)
                .office("e1", "Kepala Dinas")
                .says("meet", List.of("e1", "e2"), List.of(), Optional.of("e3"), List.of())
                .quote("e1", new Span(begin, begin + quoted.indexOf(',') - 1))
                .extraction();
    }
}
