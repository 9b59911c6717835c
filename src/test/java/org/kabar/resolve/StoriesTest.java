package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.resolve.Profiles.at;
import static org.kabar.resolve.Profiles.event;
import static org.kabar.resolve.Profiles.undated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kabar.model.EventProfile;

class StoriesTest {

    private static final List<String> KIM = List.of("kim-jong-un");
    private static final List<String> BOTH = List.of("kim-jong-un", "vladimir-putin");
    private static final EventProfile DEPART =
            at(
                    event("depart", "depart", KIM, List.of(), "2023-09-10"),
                    List.of(),
                    List.of("russia"));
    private static final EventProfile ARRIVE =
            at(
                    event("arrive", "arrive", KIM, List.of(), "2023-09-12"),
                    List.of(),
                    List.of("russia"));
    private static final EventProfile MEET =
            at(event("meet", "meet", BOTH, List.of(), "2023-09-13"), List.of(), List.of("russia"));
    private static final EventProfile ELSEWHERE =
            at(event("other", "meet", BOTH, List.of(), "2023-09-13"), List.of(), List.of("china"));
    private static final EventProfile LATER =
            event("visit", "visit", KIM, List.of("china"), "2023-10-13");
    private static final EventProfile SAY = event("say", "say", KIM, List.of(), "2023-09-12");
    private static final List<EventProfile> ALL =
            List.of(DEPART, ARRIVE, MEET, ELSEWHERE, LATER, SAY);

    @Test
    void aJourneyHoldsWhatIsDoneOnTheWay() {
        assertThat(new Stories().of(ALL))
                .containsExactly(
                        new Story(
                                "kim-jong-un_2023-09-10",
                                "kim-jong-un",
                                Profiles.set("depart", "arrive", "meet"),
                                Profiles.set("russia"),
                                LocalDate.parse("2023-09-10"),
                                LocalDate.parse("2023-09-13")));
    }

    @Test
    void meetingsWithoutMovingAreNoJourney() {
        assertThat(new Stories().of(List.of(MEET, ELSEWHERE))).isEmpty();
    }

    @Test
    void whatHasNoDateLiesOnTheDayOfPublication() {
        assertThat(
                        new Stories()
                                .of(
                                        List.of(
                                                DEPART,
                                                undated(
                                                        "u",
                                                        "visit",
                                                        KIM,
                                                        List.of(),
                                                        "2023-09-11"))))
                .hasSize(1);
    }

    @Test
    void whatHasNoDateAtAllBelongsToTheOnlyJourneyThatItFits() {
        EventProfile visit =
                new EventProfile(
                        "no-date",
                        "visit",
                        Profiles.set("kim-jong-un"),
                        Profiles.set("russia"),
                        Profiles.set(),
                        Profiles.set(),
                        Profiles.set(),
                        Profiles.set(),
                        Collections.emptySortedMap(),
                        Optional.empty(),
                        Optional.empty(),
                        Profiles.set("a"),
                        Profiles.set(),
                        Optional.empty());
        EventProfile other =
                at(
                        event("a2", "arrive", KIM, List.of(), "2019-04-24"),
                        List.of(),
                        List.of("russia"));

        assertThat(new Stories().of(List.of(ARRIVE, MEET, visit)).getFirst().events())
                .contains("no-date");
        assertThat(new Stories().of(List.of(ARRIVE, MEET, visit, other)))
                .noneMatch(story -> story.events().contains("no-date"));
    }

    @Property(tries = 50)
    void theOrderOfTheEventsDoesNotMatter(@ForAll long seed) {
        List<EventProfile> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Stories().of(shuffled)).isEqualTo(new Stories().of(ALL));
    }
}
