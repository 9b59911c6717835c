package org.kabar.store.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kabar.map.profile.NameGathering;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

/**
 * What an entity was taken for when it was compared, and by which names it went, in one text: the
 * label of its type, then a line for each name with its weight. To read that is one look at the
 * store, however many articles name the entity; and it tells what others were told by names that it
 * does not bear any more.
 */
final class ComparedNames {

    private static final String GAP = " ";

    private ComparedNames() {}

    /** The text of a profile. */
    static String text(EntityProfile profile) {
        List<String> lines = new ArrayList<>(List.of(profile.type().label()));
        profile.names()
                .forEach(
                        (name, articles) ->
                                lines.add(articles + GAP + name.replaceAll("\\R", GAP)));
        return String.join("\n", lines);
    }

    /** The profile of a text, with nothing but names; empty if it is none. */
    static Optional<EntityProfile> profile(String key, String text) {
        List<String> lines = text.lines().toList();
        SortedMap<String, Integer> names = new TreeMap<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            int gap = line.indexOf(GAP);
            names.put(line.substring(gap + 1), Integer.valueOf(line.substring(0, gap)));
        }
        return lines.stream()
                .findFirst()
                .flatMap(EntityType::of)
                .map(type -> NameGathering.profile(key, type, names));
    }
}
