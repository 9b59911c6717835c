package org.kabar.spark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.kabar.map.profile.EventGathering;
import org.kabar.model.EventProfile;
import org.kabar.resolve.Decisions;
import org.kabar.resolve.Decisions.Pair;
import org.kabar.resolve.Proposal;

/**
 * Compares events, with merges of entities applied.
 *
 * @param comparing the tools
 * @param standing from the key of each entity for which another one stands to that of the other
 */
record EventKind(Broadcast<Comparing> comparing, Broadcast<Map<String, String>> standing)
        implements Kind<EventGathering> {

    private Comparing.Tools tools() {
        return comparing.value().tools();
    }

    private EventProfile profile(EventGathering event) {
        return event.event()
                .orElseThrow()
                .profile(key -> standing.value().getOrDefault(key, key), tools().places()::around);
    }

    private List<EventProfile> profiles(List<EventGathering> events) {
        return events.stream().map(this::profile).toList();
    }

    @Override
    public Set<String> blocks(EventGathering event) {
        return tools().blocks().of(profile(event));
    }

    @Override
    public Set<Pair> near(List<EventGathering> block) {
        List<EventProfile> profiles = profiles(block);
        Set<Pair> pairs = new TreeSet<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (int j = i + 1; j < profiles.size(); j++) {
                if (tools().resolution().mayBeOne(profiles.get(i), profiles.get(j))) {
                    pairs.add(Pair.of(profiles.get(i).key(), profiles.get(j).key()));
                }
            }
        }
        return pairs;
    }

    @Override
    public boolean mayBeOne(EventGathering one, EventGathering other) {
        return tools().resolution().mayBeOne(profile(one), profile(other));
    }

    @Override
    public List<Proposal> proposals(List<EventGathering> connected, List<Pair> pairs) {
        return tools().resolution().connectedEvents(profiles(connected), pairs, Decisions.none());
    }
}
