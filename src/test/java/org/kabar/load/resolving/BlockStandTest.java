package org.kabar.load.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.resolve.Resolution;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Compared;
import org.kabar.store.merge.Step;
import org.kabar.store.profile.StoredBlocks.Kind;

/** Who stands in which block, over what a store remembers of earlier comparisons. */
class BlockStandTest {

    private static final Iris IRIS = new Iris("https://data.example/berita/");
    private static final int MOST = Resolution.largestBlock();
    private static final String FULL = "nama wirawan";

    @TempDir private Path folder;
    private Set<String> all = Set.of();

    @BeforeEach
    void asManyAsAreCompared() {
        all = IntStream.range(0, MOST).mapToObj(i -> "orang-" + i).collect(Collectors.toSet());
        Map<String, Compared> compared = new HashMap<>();
        all.forEach(key -> compared.put(IRIS.entity(key).getURI(), in(FULL)));
        compared.put(IRIS.entity("lain").getURI(), in("nama lain"));
        compare(compared);
    }

    @Test
    void aBlockOfAsManyIsCompared() {
        assertThat(of(stand -> Set.copyOf(stand.in(FULL)))).isEqualTo(all);
        assertThat(of(stand -> added(stand, "baru"))).isEmpty();
    }

    @Test
    void whoeverWasComparedInABlockThatGrowsTooLargeIsLookedAtAgain() {
        assertThat(of(stand -> stand.crossing(Map.of("baru", Set.of(FULL))))).isEqualTo(all);
        assertThat(of(stand -> stand.crossing(Map.of("lain", Set.of(FULL))))).isEqualTo(all);
    }

    @Test
    void whoeverIsLeftInABlockThatIsNoLongerTooLargeIsLookedAt() {
        compare(Map.of(IRIS.entity("baru").getURI(), in(FULL)));
        assertThat(of(stand -> stand.crossing(Map.of("baru", Set.of())))).isEqualTo(all);
        Set<String> others = new TreeSet<>(all);
        others.remove("orang-7");
        others.add("baru");
        assertThat(of(stand -> stand.crossing(Map.of("orang-7", Set.of("nama lain")))))
                .isEqualTo(others);
    }

    @Test
    void nobodyIsLookedAtWhereABlockStaysOnItsSide() {
        assertThat(of(stand -> stand.crossing(Map.of("orang-7", Set.of(FULL))))).isEmpty();
        assertThat(of(stand -> stand.crossing(Map.of("orang-7", Set.of())))).isEmpty();
        assertThat(of(stand -> stand.crossing(Map.of("orang-7", Set.of(), "baru", Set.of(FULL)))))
                .isEmpty();
        compare(Map.of(IRIS.entity("baru").getURI(), in(FULL)));
        assertThat(of(stand -> stand.crossing(Map.of("lagi", Set.of(FULL))))).isEmpty();
    }

    private static Set<String> added(BlockStand stand, String key) {
        stand.add(key, Set.of(FULL));
        return Set.copyOf(stand.in(FULL));
    }

    private static Compared in(String block) {
        return new Compared(Set.of(block), Optional.of(""));
    }

    private void compare(Map<String, Compared> compared) {
        try (NewsStore store = open()) {
            store.merging().apply(Step.of(Set.of(), compared), change -> {});
        }
    }

    private Set<String> of(Function<BlockStand, Set<String>> asked) {
        try (NewsStore store = open()) {
            return store.profiles(
                    Map.of(), stored -> asked.apply(new BlockStand(stored.blocks(), Kind.ENTITY)));
        }
    }

    private NewsStore open() {
        return NewsStore.open(folder, Optional.of(IRIS), Reference.load());
    }
}
