package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.resolve.Profiles.at;
import static org.kabar.resolve.Profiles.befalling;
import static org.kabar.resolve.Profiles.event;
import static org.kabar.resolve.Profiles.posted;
import static org.kabar.resolve.Profiles.undated;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kabar.model.EventProfile;

class EventMatcherTest {

    private static final String DAY = "2023-09-13";

    private static final EventMatcher MATCHER = new EventMatcher(NameWeights.builtIn());
    private static final List<String> KIM = List.of("kim-jong-un");
    private static final List<String> PUTIN = List.of("vladimir-putin");
    private static final List<String> BOTH = List.of("kim-jong-un", "vladimir-putin");

    private static double score(EventProfile one, EventProfile other) {
        return MATCHER.compare(one, other) instanceof Judgement.Alike alike ? alike.score() : 0;
    }

    @Test
    void theSameMeetingToldWithMoreAndLessPrecision() {
        EventProfile day = event("a", "meet", BOTH, List.of(), "2023-09-13");
        EventProfile week = event("b", "meet", KIM, PUTIN, "2023-09-11", "2023-09-17");

        assertThat(score(day, week)).isGreaterThan(0.9);
        assertThat(score(day, undated("c", "meet", BOTH, List.of(), "2023-09-13")))
                .isGreaterThan(0.9);
    }

    @Test
    void meetingsInOtherWeeksAreTwo() {
        assertThat(
                        MATCHER.compare(
                                event("a", "meet", BOTH, List.of(), "2023-09-13"),
                                event("b", "meet", BOTH, List.of(), "2023-09-23")))
                .isInstanceOf(Judgement.Apart.class);
    }

    @Test
    void aVisitIsNoMeeting() {
        assertThat(
                        MATCHER.compare(
                                event("a", "meet", BOTH, List.of(), "2023-09-13"),
                                event("b", "visit", BOTH, List.of(), "2023-09-13")))
                .isInstanceOf(Judgement.Apart.class);
    }

    @Test
    void anotherPartyInThePlaceOfOneIsAnotherEvent() {
        assertThat(
                        MATCHER.compare(
                                event("a", "attack", KIM, List.of("x-town"), "2023-09-13"),
                                event("b", "attack", PUTIN, List.of("x-town"), "2023-09-13")))
                .isInstanceOf(Judgement.Apart.class);
    }

    @Test
    void oneActorAndOneMonthAreNotEnoughForAStatement() {
        EventProfile one = event("a", "say", KIM, List.of(), "2023-09-13");
        EventProfile other = event("b", "say", KIM, List.of(), "2023-09-13");

        assertThat(MATCHER.compare(one, other)).isInstanceOf(Judgement.Unrelated.class);
        assertThat(score(at(one, List.of("x-y"), List.of()), at(other, List.of("x-y"), List.of())))
                .isGreaterThan(0.4);
    }

    @Test
    void buyingAndSellingAreOneTrade() {
        assertThat(
                        score(
                                event(
                                        "a",
                                        "buy",
                                        List.of("a-corp"),
                                        List.of("b-corp"),
                                        "2020-01-02"),
                                event(
                                        "b",
                                        "sell",
                                        List.of("b-corp"),
                                        List.of("a-corp"),
                                        "2020-01-02")))
                .isGreaterThan(0.9);
    }

    @Test
    void placesSpeakForAndAgainst() {
        EventProfile one = event("a", "visit", KIM, List.of(), "2023-09-13");
        EventProfile other = event("b", "visit", KIM, List.of(), "2023-09-12");

        assertThat(
                        score(
                                at(one, List.of(), List.of("russia")),
                                at(other, List.of(), List.of("russia"))))
                .isGreaterThan(score(one, other));
        assertThat(
                        score(
                                at(one, List.of(), List.of("russia")),
                                at(other, List.of(), List.of("china"))))
                .isLessThan(score(one, other));
    }

    @Test
    void twoTownsOfOneProvinceAreTwoPlaces() {
        EventProfile one = event("a", "visit", KIM, List.of(), "2023-09-13");
        EventProfile other = event("b", "visit", KIM, List.of(), "2023-09-13");
        double sragen =
                score(
                        at(one, List.of(), List.of("sragen", "central-java", "indonesia")),
                        at(other, List.of(), List.of("demak", "central-java", "indonesia")));

        assertThat(sragen).isLessThan(score(one, other));
        assertThat(
                        score(
                                at(one, List.of(), List.of("sragen", "central-java", "indonesia")),
                                at(other, List.of(), List.of("central-java", "indonesia"))))
                .isGreaterThan(score(one, other));
    }

    @Test
    void whatItIsAboutMayBeWordedOtherwise() {
        EventProfile one = event("a", "sign", BOTH, List.of(), "2023-09-13");
        EventProfile other = event("b", "sign", BOTH, List.of(), "2023-09-13");
        EventProfile treaty = at(one, List.of("perjanjian ekstradisi"), List.of());

        assertThat(score(treaty, at(other, List.of("ekstradisi buronan"), List.of())))
                .isGreaterThan(score(treaty, at(other, List.of("soal gandum"), List.of())));
    }

    @Test
    void whoeverArrestsTheOneWhoIsArrestedTellsTheEvent() {
        List<String> agus = List.of("agus-x-y");
        EventProfile police = event("a", "arrest", List.of("polres-x"), agus, "2023-09-13");
        EventProfile chief = event("b", "arrest", List.of("chief-of-x"), agus, "2023-09-13");
        EventProfile other =
                event("b", "arrest", List.of("polres-x"), List.of("budi-x-y"), "2023-09-13");

        assertThat(score(police, chief)).isGreaterThan(0.6);
        assertThat(MATCHER.compare(police, other)).isInstanceOf(Judgement.Apart.class);
    }

    @Test
    void whoArrestsMayBeLeftOutAndNobodyIsArrestedTwiceAWeek() {
        List<String> agus = List.of("agus-x-y");
        List<String> police = List.of("polres-x");
        EventProfile told = event("a", "arrest", police, agus, "2023-09-13");

        assertThat(score(told, undated("b", "arrest", List.of(), agus, "2023-09-14")))
                .isGreaterThan(0.9);
        assertThat(score(told, undated("b", "arrest", police, List.of(), "2023-09-14")))
                .isLessThan(0.5);
    }

    @Test
    void whoeverAppointsManyAppointsEachOnce() {
        List<String> chief = List.of("chief-of-x");
        EventProfile told = event("a", "appoint", chief, List.of("agus-x-y"), "2023-09-13");

        assertThat(score(told, undated("b", "appoint", chief, List.of(), "2023-09-14")))
                .isLessThan(0.5);
        assertThat(
                        score(
                                told,
                                undated(
                                        "b",
                                        "take-office",
                                        List.of("agus-x-y"),
                                        List.of(),
                                        "2023-09-14")))
                .isGreaterThan(0.9);
    }

    @Test
    void oneWordIsEnoughForTheOneWhomAnEventBefalls() {
        EventProfile told = befalling(kill("a", List.of()), "sugianto");

        assertThat(score(told, befalling(kill("b", List.of()), "soegianto"))).isGreaterThan(0.9);
        assertThat(score(told, kill("b", List.of("sugianto-bin-karto")))).isGreaterThan(0.9);
        assertThat(score(told, befalling(kill("b", List.of()), "haryoto"))).isZero();
        assertThat(
                        score(
                                befalling(event("a", "meet", List.of("a-b"), List.of(), DAY), "xi"),
                                befalling(
                                        event("b", "meet", List.of("c-d"), List.of(), DAY), "xi")))
                .isZero();
    }

    private static EventProfile kill(String key, List<String> whom) {
        return event(key, "kill", List.of(), whom, DAY);
    }

    @Test
    void aDisasterWithoutPartiesIsToldByItsPlaceDayAndTheme() {
        EventProfile one = event("a", "disaster", List.of(), List.of(), "2023-09-13");
        EventProfile other = event("b", "disaster", List.of(), List.of(), "2023-09-13");
        List<String> demak = List.of("demak", "central-java");

        assertThat(
                        score(
                                at(one, List.of("banjir"), demak),
                                at(other, List.of("banjir rob"), List.of("demak"))))
                .isGreaterThan(0.9);
        assertThat(score(at(one, List.of("banjir"), demak), at(other, List.of(), demak))).isZero();
        assertThat(
                        score(
                                at(one, List.of("banjir"), demak),
                                at(other, List.of("banjir"), List.of("sragen", "central-java"))))
                .isLessThan(0.6);
    }

    @Test
    void whoHoldsAPostMayBeToldForTheBodyOrTheCountry() {
        EventProfile heads = event("a", "sign", BOTH, List.of(), "2023-09-13");
        EventProfile countries =
                event("b", "sign", List.of("north-korea", "russia"), List.of(), "2023-09-13");
        EventProfile half = posted(heads, "kim-jong-un", "north-korea");
        EventProfile told = posted(half, "vladimir-putin", "russia");

        assertThat(MATCHER.compare(heads, countries)).isInstanceOf(Judgement.Apart.class);
        assertThat(MATCHER.compare(half, countries)).isInstanceOf(Judgement.Apart.class);
        assertThat(score(told, countries)).isGreaterThan(0.9).isEqualTo(score(countries, told));
        assertThat(score(told, event("b", "sign", BOTH, List.of(), "2023-09-13")))
                .isGreaterThanOrEqualTo(score(told, countries));
    }
}
