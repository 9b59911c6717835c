package org.kabar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Mapper;
import org.kabar.map.Sample;
import org.kabar.model.EntityType;

/** Small articles about people of like names, who may be merged. */
final class Namesakes {

    static final List<String> KEYS =
            List.of("sari", "sari-dewi", "s-dewi", "dewi", "budi", "budi-hartono");

    private static final Mapper MAPPER =
            new Mapper(Stores.IRIS, AuthorityFile.read(Stores.REFERENCE.authority()));

    private Namesakes() {}

    /**
     * An article in which two or three of them meet.
     *
     * @param number its own
     * @param version which of them, and where; several name two by one name
     */
    static ArticleGraph article(int number, int version) {
        String first = KEYS.get((number + version) % KEYS.size());
        String second = KEYS.get((number * 2 + version + 1) % KEYS.size());
        String third = KEYS.get((number + version * 3 + 2) % KEYS.size());
        Sample sample =
                Sample.article("berita-" + number)
                        .text("Sari bertemu Dewi di Ampel. Versi " + version)
                        .titled("Berita " + number, "Warta Desa", LocalDate.of(2024, 5, 2))
                        .entity("e1", EntityType.PERSON, first, name(first))
                        .entity("e3", EntityType.PLACE, "desa-ampel", "Ampel")
                        .office("e1", "Gubernur");
        if (!second.equals(first)) {
            sample.entity("e2", EntityType.PERSON, second, name(second))
                    .says("meet", List.of("e1", "e2"), List.of(), Optional.of("e3"), List.of());
        }
        if (version > 1 && !third.equals(first) && !third.equals(second)) {
            sample.entity("e4", EntityType.PERSON, third, name(third))
                    .says("warn", List.of("e1"), List.of("e4"), Optional.empty(), List.of());
        }
        return MAPPER.map(sample.extraction());
    }

    private static String name(String key) {
        return key.startsWith("s") ? "Sari" : "Dewi";
    }

    /** The IRI of one of them. */
    static String iri(String key) {
        return Stores.IRIS.entity(key).getURI();
    }
}
