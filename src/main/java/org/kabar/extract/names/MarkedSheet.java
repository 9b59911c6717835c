package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of one block with the names marked on them. Immutable. */
public final class MarkedSheet {

    private final Sheet sheet;
    private final List<Place> places;
    private final List<Optional<Place>> beginning;
    private final List<Optional<Place>> covering;

    /**
     * A name by the words it takes.
     *
     * @param from its first word
     * @param to the word after its last
     * @param mark the name
     */
    public record Place(int from, int to, Mark mark) {}

    private MarkedSheet(Sheet sheet, List<Place> places) {
        this.sheet = sheet;
        this.places = List.copyOf(places);
        beginning = new ArrayList<>(Collections.nCopies(sheet.size() + 1, Optional.empty()));
        covering = new ArrayList<>(beginning);
        for (Place place : places) {
            put(beginning, place.from(), place);
            for (int word = place.from(); word < place.to(); word++) {
                put(covering, word, place);
            }
        }
    }

    /** The first name that takes a word keeps it. */
    private static void put(List<Optional<Place>> words, int word, Place place) {
        if (words.get(word).isEmpty()) {
            words.set(word, Optional.of(place));
        }
    }

    /** The sheets of a page with its names, whose blocks are those of the sheets. */
    static List<MarkedSheet> of(List<Sheet> sheets, List<Mark> marks) {
        Map<Integer, List<Mark>> byBlock =
                marks.stream().collect(Collectors.groupingBy(Mark::block));
        List<MarkedSheet> marked = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Place> places =
                    byBlock.getOrDefault(sheet.index(), List.of()).stream()
                            .map(
                                    mark ->
                                            new Place(
                                                    sheet.indexAt(mark.span().begin()),
                                                    sheet.indexAt(mark.span().end()),
                                                    mark))
                            .toList();
            marked.add(new MarkedSheet(sheet, places));
        }
        return marked;
    }

    /** The words. */
    public Sheet sheet() {
        return sheet;
    }

    /** Where the names stand, in reading order. */
    public List<Place> places() {
        return places;
    }

    /** The name that begins at a word. */
    public Optional<Place> beginningAt(int word) {
        return at(beginning, word);
    }

    /** The name that covers a word. */
    public Optional<Place> covering(int word) {
        return at(covering, word);
    }

    private static Optional<Place> at(List<Optional<Place>> words, int word) {
        return word >= 0 && word < words.size() ? words.get(word) : Optional.empty();
    }
}
