package org.kabar.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds journeys: somebody leaves, arrives, visits, meets others on the way. The events of one
 * traveller are put in the order of their days; a journey goes on as long as the next begins within
 * a few days, and holds at least one event of moving. What is done on the way belongs to it if it
 * lies within the days of moving, or soon before or after, and in no place that contradicts the
 * journey's.
 *
 * <p>A country or another body travels only by its people, so that only people and groups that move
 * have journeys. Stories depend on the events alone, not on their order, and can be made anew at
 * any time. Immutable and thread-safe.
 */
public final class Stories {

    private final EventTypes types = EventTypes.builtIn();
    private final EventTimes times;
    private final int gap;
    private final int longest;

    /** Stories by the limits of {@code resolve/weights.txt}. */
    public Stories() {
        ScoreModel model = ScoreModel.of("event");
        times = new EventTimes(model);
        gap = (int) model.limit("story.gap");
        longest = (int) model.limit("story.longest");
    }

    /** An event of a traveller with its days. */
    private record Leg(EventProfile event, LocalDate start, LocalDate end, boolean moves) {}

    /**
     * The journeys among some events.
     *
     * @return by key
     */
    public List<Story> of(Collection<EventProfile> events) {
        Map<String, List<Leg>> legs = new TreeMap<>();
        for (EventProfile event : events) {
            boolean moves = types.journeys().contains(event.type());
            EventTimes.Window window = times.window(event);
            if ((moves || types.stops().contains(event.type()))
                    && !window.isUnknown()
                    && window.days() <= longest) {
                Leg leg = new Leg(event, window.start(), window.end(), moves);
                travellers(event)
                        .forEach(
                                one ->
                                        legs.computeIfAbsent(one, any -> new ArrayList<>())
                                                .add(leg));
            }
        }
        List<Story> stories = new ArrayList<>();
        legs.forEach((traveller, all) -> stories.addAll(journeys(traveller, all)));
        stories.sort(Comparator.comparing(Story::key));
        return List.copyOf(stories);
    }

    /** Who moves; of what is done on the way, everybody who takes part. */
    private SortedSet<String> travellers(EventProfile event) {
        SortedSet<String> travellers = new TreeSet<>(event.actors());
        if (types.stops().contains(event.type())) {
            travellers.addAll(event.recipients());
        }
        return travellers;
    }

    private List<Story> journeys(String traveller, List<Leg> legs) {
        if (legs.stream().noneMatch(Leg::moves)) {
            return List.of();
        }
        List<Leg> sorted = new ArrayList<>(legs);
        sorted.sort(
                Comparator.comparing(Leg::start)
                        .thenComparing(Leg::end)
                        .thenComparing(leg -> leg.event().key()));
        List<Story> journeys = new ArrayList<>();
        List<Leg> journey = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Leg leg : sorted) {
            if (!journey.isEmpty() && ChronoUnit.DAYS.between(end, leg.start()) > gap) {
                add(journeys, traveller, journey);
                journey = new ArrayList<>();
                end = LocalDate.MIN;
            }
            journey.add(leg);
            end = end.isAfter(leg.end()) ? end : leg.end();
        }
        add(journeys, traveller, journey);
        return journeys;
    }

    private static void add(List<Story> journeys, String traveller, List<Leg> journey) {
        List<Leg> kept = linked(journey);
        if (kept.size() > 1 && kept.stream().anyMatch(Leg::moves)) {
            SortedSet<String> events = new TreeSet<>();
            SortedSet<String> places = new TreeSet<>();
            kept.forEach(leg -> events.add(leg.event().key()));
            kept.stream().filter(Leg::moves).forEach(leg -> places.addAll(reached(leg)));
            LocalDate start = kept.stream().map(Leg::start).min(LocalDate::compareTo).orElseThrow();
            LocalDate end = kept.stream().map(Leg::end).max(LocalDate::compareTo).orElseThrow();
            journeys.add(new Story(traveller + "_" + start, traveller, events, places, start, end));
        }
    }

    /** Moving, and what is done in a place that the moving leads to or in none that is told. */
    private static List<Leg> linked(List<Leg> journey) {
        Set<String> reached = new HashSet<>();
        journey.stream().filter(Leg::moves).forEach(leg -> reached.addAll(reached(leg)));
        return journey.stream()
                .filter(
                        leg ->
                                leg.moves()
                                        || reached.isEmpty()
                                        || leg.event().places().isEmpty()
                                        || !Collections.disjoint(reached, leg.event().places()))
                .toList();
    }

    /** The places of a move; a visit is paid to its recipients. */
    private static SortedSet<String> reached(Leg leg) {
        SortedSet<String> reached = new TreeSet<>(leg.event().places());
        reached.addAll(leg.event().recipients());
        return reached;
    }
}
