package org.kabar.extract.offices;

import java.util.List;
import java.util.Optional;
import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.MarkedSheet.Place;
import org.kabar.extract.names.Sheet;
import org.kabar.model.EntityType;

/** Tells posts that are held for a person: "kuasa hukum Rudi, Sari Dewi" makes Sari the lawyer. */
final class PersonalPosts {

    private final OfficeRules rules;
    private final MarkedSheet marked;
    private final Sheet sheet;

    PersonalPosts(OfficeRules rules, MarkedSheet marked) {
        this.rules = rules;
        this.marked = marked;
        sheet = marked.sheet();
    }

    /** Whether the post before a person may be held for rather than by that person. */
    boolean isClient(Post post, Place person) {
        return rules.isRelation(sheet, post.from())
                && person.from() == post.to()
                && marked.places().stream()
                        .noneMatch(place -> place.from() >= post.from() && place.to() <= post.to());
    }

    /** The post that a person holds for the person named just before. */
    Optional<Post> read(Place person) {
        List<Place> places = marked.places();
        int index = places.indexOf(person);
        if (index < 1 || places.get(index - 1).mark().type() != EntityType.PERSON) {
            return Optional.empty();
        }
        Place client = places.get(index - 1);
        return isApposed(client.to(), person.from())
                ? new PostBefore(rules, marked)
                        .read(client.from())
                        .filter(post -> isClient(post, client))
                        .map(post -> new Post(post.from(), client.to(), client.to(), post.from()))
                : Optional.empty();
    }

    /** Whether no more than a comma and one small word stand between. */
    private boolean isApposed(int from, int to) {
        boolean comma = to > from && sheet.word(to - 1).is(",");
        int gap = to - from - (comma ? 1 : 0);
        return gap == 0 || gap == 1 && comma && sheet.word(from).isLetters();
    }
}
