package org.kabar.spark;

import java.util.HashMap;
import java.util.Map;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.map.profile.KnownPlaces;
import org.kabar.model.KnownEntity;
import org.kabar.resolve.Blocks;
import org.kabar.resolve.NameWeights;
import org.kabar.resolve.Resolution;

/**
 * What the tasks of one process compare with: the authority in all languages, and the rules. Like
 * {@link Workshop} it is sent as settings and opened where it arrives. Thread-safe.
 */
final class Comparing extends OpenedOnArrival<Comparing.Tools> {

    private static final long serialVersionUID = 1L;

    private final String base;

    /**
     * The tools.
     *
     * @param iris makes the names
     * @param blocks tells who is to be compared with whom
     * @param resolution compares
     * @param known the entities of the authority by key
     * @param places knows how they lie in one another
     */
    record Tools(
            Iris iris,
            Blocks blocks,
            Resolution resolution,
            Map<String, KnownEntity> known,
            KnownPlaces places) {}

    /**
     * Nothing is opened yet.
     *
     * @param base the beginning of all IRIs of data
     */
    Comparing(String base) {
        this.base = base;
    }

    @Override
    protected Tools open() {
        Map<String, KnownEntity> known = new HashMap<>();
        AuthorityFile.read(Reference.load().authority())
                .entities()
                .forEach(entity -> known.put(entity.key(), entity));
        return new Tools(
                new Iris(base),
                new Blocks(),
                new Resolution(NameWeights.builtIn()),
                Map.copyOf(known),
                new KnownPlaces(known));
    }
}
