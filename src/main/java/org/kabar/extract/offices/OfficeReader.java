package org.kabar.extract.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.MarkedSheet.Place;
import org.kabar.extract.names.NameRules;
import org.kabar.extract.names.Names;
import org.kabar.extract.pack.PackFile;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Office;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** Reads who holds which post. Immutable and thread-safe. */
public final class OfficeReader {

    private final OfficeRules rules;

    /**
     * A reader.
     *
     * @param file the pack's file on offices
     * @param names the words by which names are found
     */
    public OfficeReader(PackFile file, NameRules names) {
        rules = new OfficeRules(file, names);
    }

    /** The offices that an article tells of, in reading order. */
    public List<Office> read(Text text, Names names, List<Entity> entities) {
        Map<Span, String> ids = new HashMap<>();
        entities.forEach(entity -> entity.mentions().forEach(span -> ids.put(span, entity.id())));
        OfficeList offices = new OfficeList(rules, entities);
        Optional<String> last = Optional.empty();
        Set<String> seen = new HashSet<>();
        for (MarkedSheet sheet : names.sheets()) {
            Optional<String> before = last;
            for (Post post : pointingBack(sheet)) {
                before.ifPresent(
                        person ->
                                offices.add(
                                        sheet.sheet().index(),
                                        person,
                                        post.title(text, sheet.sheet()),
                                        organization(sheet, post, ids)));
            }
            for (Place place : sheet.places()) {
                String person = ids.get(place.mark().span());
                if (place.mark().type() != EntityType.PERSON
                        || person == null
                        || isAccount(place)) {
                    continue;
                }
                last = Optional.of(person);
                boolean known = !seen.add(person);
                for (Post post : posts(sheet, place, known)) {
                    offices.add(
                            sheet.sheet().index(),
                            person,
                            post.title(text, sheet.sheet()),
                            organization(sheet, post, ids));
                }
            }
        }
        return offices.all();
    }

    /** The posts of whoever was named last in the sentences before. */
    private List<Post> pointingBack(MarkedSheet sheet) {
        PostBehind behind = new PostBehind(rules, sheet);
        List<Post> posts = new ArrayList<>(behind.ofPronouns());
        behind.pointingBack().ifPresent(posts::add);
        posts.addAll(behind.formerPosts());
        return posts;
    }

    /** The posts beside a person; {@code known} if the person was named before. */
    private List<Post> posts(MarkedSheet sheet, Place person, boolean known) {
        PersonalPosts personal = new PersonalPosts(rules, sheet);
        List<Post> posts = new ArrayList<>();
        new PostBefore(rules, sheet)
                .read(person.from())
                .filter(post -> !(known && personal.isClient(post, person)))
                .ifPresent(posts::add);
        personal.read(person).ifPresent(posts::add);
        new PostBehind(rules, sheet).read(person.to()).ifPresent(posts::add);
        return posts;
    }

    /** Whether this is the name of an account rather than of somebody. */
    private static boolean isAccount(Place place) {
        return !Character.isLetter(place.mark().name().codePointAt(0));
    }

    /** The body, else the country or city, that a post names. */
    private static Optional<String> organization(
            MarkedSheet sheet, Post post, Map<Span, String> ids) {
        List<Place> inside =
                sheet.places().stream()
                        .filter(place -> place.from() >= post.start() && place.to() <= post.reach())
                        .filter(place -> place.mark().type().isAgent())
                        .filter(place -> place.mark().type() != EntityType.PERSON)
                        .toList();
        return inside.stream()
                .filter(place -> place.mark().type() != EntityType.GEOPOLITICAL_ENTITY)
                .findFirst()
                .or(() -> inside.stream().findFirst())
                .flatMap(place -> Optional.ofNullable(ids.get(place.mark().span())));
    }
}
