package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of one block with the names marked on them.
 *
 * @param sheet the words
 * @param places where the names stand, in reading order
 */
public record MarkedSheet(Sheet sheet, List<Place> places) {

    /**
     * A name by the words it takes.
     *
     * @param from its first word
     * @param to the word after its last
     * @param mark the name
     */
    public record Place(int from, int to, Mark mark) {}

    /** Copies the list. */
    public MarkedSheet {
        places = List.copyOf(places);
    }

    /** The sheets of a page with its names, whose blocks are those of the sheets. */
    static List<MarkedSheet> of(List<Sheet> sheets, List<Mark> marks) {
        List<MarkedSheet> marked = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Place> places =
                    marks.stream()
                            .filter(mark -> mark.block() == sheet.index())
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

    /** The name that begins at a word. */
    public Optional<Place> beginningAt(int word) {
        return places.stream().filter(place -> place.from() == word).findFirst();
    }

    /** The name that covers a word. */
    public Optional<Place> covering(int word) {
        return places.stream()
                .filter(place -> place.from() <= word && word < place.to())
                .findFirst();
    }
}
