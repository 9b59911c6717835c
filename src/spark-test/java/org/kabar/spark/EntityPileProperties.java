package org.kabar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kabar.map.profile.EntityFacts;
import org.kabar.map.profile.EntityGathering;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

class EntityPileProperties {

    @Property(tries = 50)
    void pilesComeTogetherInAnyOrderAndKeepTheFirstArticlesAndAllNames(
            @ForAll @IntRange(min = 1, max = 250) int articles, @ForAll long seed) {
        EntityProfile straight = together(articles, piles(articles));
        Random random = new Random(seed);
        List<EntityPile> piles = piles(articles);
        Collections.shuffle(piles, random);
        while (piles.size() > 1) {
            EntityPile one = piles.remove(random.nextInt(piles.size()));
            EntityPile other = piles.remove(random.nextInt(piles.size()));
            piles.add(one.with(other));
        }
        assertThat(together(articles, piles)).isEqualTo(straight);
        assertThat(straight.articles())
                .hasSize(Math.min(articles, EntityGathering.MOST_ARTICLES))
                .allMatch(it -> it.compareTo(name(EntityGathering.MOST_ARTICLES)) < 0);
        assertThat(straight.names().keySet())
                .hasSize((articles - 1) / 120 + 1)
                .contains("Rina " + (articles - 1) / 120);
    }

    private static EntityProfile together(int articles, List<EntityPile> piles) {
        return piles.stream()
                .reduce(EntityPile::with)
                .flatMap(it -> it.whole(Map.of()))
                .map(EntityGathering::profile)
                .orElseThrow(() -> new AssertionError(articles + " say nothing"));
    }

    private static List<EntityPile> piles(int articles) {
        List<EntityPile> piles = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            piles.add(EntityPile.of(facts(i)));
        }
        return piles;
    }

    private static String name(int number) {
        return "article/%04d".formatted(number);
    }

    private static EntityFacts facts(int number) {
        return new EntityFacts(
                "rina",
                name(number),
                List.of("Rina " + number / 120),
                List.of(EntityType.PERSON),
                List.of("bupati@wairinding"),
                List.of("teman-" + number % 9),
                List.of("warta-" + number % 4),
                List.of(LocalDate.of(2024, 1, 1).plusDays(number)));
    }
}
