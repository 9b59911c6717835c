package org.kabar.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

/**
 * How telling a part of a person's name is, and how telling it is to be named together with an
 * entity: the information in bits, the negative binary logarithm of how often it is met. A common
 * given name says little, a rare family name much.
 *
 * <p>The frequencies that Kabar comes with are those of {@code resolve/frequencies.txt}. They are
 * the same whatever a store holds, so that what is decided does not hang on the order of loading;
 * those of the profiles at hand can be added where all are at hand at once. Immutable and
 * thread-safe.
 */
public final class NameWeights {

    /** Seen so often in its place, what was never seen. */
    private static final double UNSEEN = 0.5;

    private static final NameWeights BUILT_IN = read();

    private final Map<String, Double> parts;
    private final double people;
    private final Map<String, Double> companions;
    private final double articles;

    private NameWeights(
            Map<String, Double> parts,
            double people,
            Map<String, Double> companions,
            double articles) {
        this.parts = Map.copyOf(parts);
        this.people = people;
        this.companions = Map.copyOf(companions);
        this.articles = articles;
    }

    /** The frequencies that Kabar comes with. */
    public static NameWeights builtIn() {
        return BUILT_IN;
    }

    private static NameWeights read() {
        Sections file = Sections.read("frequencies.txt");
        Map<String, Double> totals = file.numbers("totals");
        return new NameWeights(
                file.numbers("parts"),
                totals.getOrDefault("people", 1.0),
                file.numbers("companions"),
                totals.getOrDefault("articles", 1.0));
    }

    /** These frequencies and those of the people among some profiles. */
    public NameWeights with(Collection<EntityProfile> profiles) {
        NameFolding folding = new NameFolding(NameRules.builtIn());
        Map<String, Double> counts = new HashMap<>(parts);
        double total = people;
        for (EntityProfile profile : profiles) {
            if (profile.type() == EntityType.PERSON) {
                total++;
                Set<String> words = new HashSet<>();
                profile.names()
                        .keySet()
                        .forEach(n -> words.addAll(folding.words(n, profile.type())));
                words.forEach(word -> counts.merge(word, 1.0, Double::sum));
            }
        }
        return new NameWeights(counts, total, companions, articles);
    }

    /** The information of a folded part of a person's name, in bits. */
    double ofPart(String word) {
        return bits(parts.getOrDefault(word, UNSEEN), people);
    }

    /** The information of being named together with the entity that has this key, in bits. */
    double ofCompanion(String key) {
        return bits(companions.getOrDefault(key, UNSEEN), articles);
    }

    private static double bits(double count, double total) {
        return Math.max(0, Math.log(total / count) / Math.log(2));
    }
}
