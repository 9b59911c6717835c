package org.kabar.spark;

import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.kabar.map.profile.EntityGathering;
import org.kabar.model.EntityProfile;
import org.kabar.resolve.Decisions;
import org.kabar.resolve.Decisions.Pair;
import org.kabar.resolve.Proposal;

/**
 * Compares entities: by their names first.
 *
 * @param comparing the tools
 */
record EntityKind(Broadcast<Comparing> comparing) implements Kind<EntityGathering> {

    private Comparing.Tools tools() {
        return comparing.value().tools();
    }

    @Override
    public Set<String> blocks(EntityGathering entity) {
        return tools().blocks().of(entity.profile());
    }

    @Override
    public Set<Pair> near(List<EntityGathering> block) {
        List<EntityProfile> profiles = block.stream().map(EntityGathering::profile).toList();
        return profiles.stream().allMatch(EntityProfile::known)
                ? Set.of()
                : tools().resolution().namesakes(profiles);
    }

    @Override
    public boolean mayBeOne(EntityGathering one, EntityGathering other) {
        return tools().resolution().mayBeOne(one.profile(), other.profile());
    }

    @Override
    public List<Proposal> proposals(List<EntityGathering> connected, List<Pair> pairs) {
        return tools().resolution()
                .connectedEntities(
                        connected.stream().map(EntityGathering::profile).toList(),
                        pairs,
                        Decisions.none());
    }
}
