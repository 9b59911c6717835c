package org.kabar.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kabar.model.EventProfile;

/**
 * Finds journeys: somebody leaves, arrives, visits, meets others on the way. The events of one
 * traveller are put in the order of their days; a journey goes on as long as the next begins within
 * a few days, and holds at least one event of moving. What is done on the way belongs to it if it
 * lies within the days of moving, or soon before or after, and in no place that contradicts the
 * journey's.
 *
 * <p>An event without any date belongs to a journey if it is the only one of that traveller with
 * which it shares a place or another party.
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

    /** An event of a traveller with its days, which are unknown if nothing is said of them. */
    private record Leg(EventProfile event, EventTimes.Window window, boolean moves) {

        private LocalDate start() {
            return window.start();
        }

        private LocalDate end() {
            return window.end();
        }

        /** Its places; a visit is paid to its recipients. */
        private SortedSet<String> reached() {
            SortedSet<String> reached = new TreeSet<>(event.places());
            if (moves) {
                reached.addAll(event.recipients());
            }
            return reached;
        }

        /** Its places and all who take part but the traveller. */
        private Set<String> marks(String traveller) {
            Set<String> marks = new HashSet<>(event.places());
            marks.addAll(event.actors());
            marks.addAll(event.recipients());
            marks.remove(traveller);
            return marks;
        }
    }

    /** Whether events of a type can be parts of a journey. */
    public boolean concerns(String type) {
        return types.journeys().contains(type) || types.stops().contains(type);
    }

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
            boolean isShort = window.isUnknown() || window.days() <= longest;
            if ((moves || types.stops().contains(event.type())) && isShort) {
                Leg leg = new Leg(event, window, moves);
                travellers(event)
                        .forEach(it -> legs.computeIfAbsent(it, any -> new ArrayList<>()).add(leg));
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
        List<List<Leg>> journeys =
                dated(legs).stream()
                        .map(Stories::linked)
                        .filter(journey -> journey.stream().anyMatch(Leg::moves))
                        .toList();
        Map<Integer, List<Leg>> undated = new HashMap<>();
        for (Leg leg : legs) {
            if (leg.window().isUnknown()) {
                List<Integer> fitting = fitting(traveller, leg, journeys);
                if (fitting.size() == 1) {
                    undated.computeIfAbsent(fitting.getFirst(), any -> new ArrayList<>()).add(leg);
                }
            }
        }
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            List<Leg> more = undated.getOrDefault(i, List.of());
            if (journeys.get(i).size() + more.size() > 1) {
                stories.add(story(traveller, journeys.get(i), more));
            }
        }
        return stories;
    }

    /** What has a date, in pieces between which nothing is told for some days. */
    private List<List<Leg>> dated(List<Leg> legs) {
        List<Leg> sorted = new ArrayList<>(legs);
        sorted.removeIf(leg -> leg.window().isUnknown());
        sorted.sort(
                Comparator.comparing(Leg::start)
                        .thenComparing(Leg::end)
                        .thenComparing(leg -> leg.event().key()));
        List<List<Leg>> journeys = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Leg leg : sorted) {
            if (journeys.isEmpty() || ChronoUnit.DAYS.between(end, leg.start()) > gap) {
                journeys.add(new ArrayList<>());
                end = LocalDate.MIN;
            }
            journeys.getLast().add(leg);
            end = end.isAfter(leg.end()) ? end : leg.end();
        }
        return journeys;
    }

    private static List<Integer> fitting(String traveller, Leg leg, List<List<Leg>> journeys) {
        Set<String> marks = leg.marks(traveller);
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            if (journeys.get(i).stream()
                    .anyMatch(of -> !Collections.disjoint(of.marks(traveller), marks))) {
                fitting.add(i);
            }
        }
        return fitting;
    }

    private static Story story(String traveller, List<Leg> journey, List<Leg> undated) {
        SortedSet<String> events = new TreeSet<>();
        SortedSet<String> places = new TreeSet<>();
        Stream.concat(journey.stream(), undated.stream())
                .forEach(leg -> events.add(leg.event().key()));
        Stream.concat(journey.stream(), undated.stream())
                .filter(Leg::moves)
                .forEach(leg -> places.addAll(leg.reached()));
        LocalDate start = journey.stream().map(Leg::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate end = journey.stream().map(Leg::end).max(LocalDate::compareTo).orElseThrow();
        return new Story(traveller + "_" + start, traveller, events, places, start, end);
    }

    /** Moving, and what is done in a place that the moving leads to or in none that is told. */
    private static List<Leg> linked(List<Leg> journey) {
        Set<String> reached = new HashSet<>();
        journey.stream().filter(Leg::moves).forEach(leg -> reached.addAll(leg.reached()));
        return journey.stream()
                .filter(
                        leg ->
                                leg.moves()
                                        || reached.isEmpty()
                                        || leg.event().places().isEmpty()
                                        || !Collections.disjoint(reached, leg.event().places()))
                .toList();
    }
}
