package org.kabar.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * Takes apart what was marked as one name but elsewhere in the article stands for itself: a body
 * before its head, or a first word that only begins the sentence. For one thread and one article.
 */
final class Untangling {

    private static final int SHORTEST_BODY = 3;

    private final NameRules rules;
    private final TypeVotes types;
    private final Set<String> people = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final NoNames noNames;

    Untangling(NameRules rules, List<Board> boards, TypeVotes types) {
        this.rules = rules;
        this.types = types;
        noNames = new NoNames(rules, boards, types);
        for (Board board : boards) {
            board.found()
                    .forEach(
                            name -> {
                                boolean person = types.type(board, name) == EntityType.PERSON;
                                (person ? people : others).add(board.words(name));
                            });
        }
    }

    /** Mends the names of a board. */
    void mend(Board board) {
        join(board);
        board.found().stream().filter(name -> noNames.has(board, name)).forEach(board::remove);
        for (Found name : board.found()) {
            heldPlace(board, name);
        }
        for (Found name : board.found()) {
            boolean doubtful =
                    (name.source() == Found.Source.MODEL || name.source() == Found.Source.TITLE)
                            && name.to() - name.from() > 1
                            && types.type(board, name) == EntityType.PERSON;
            if (doubtful
                    && !twoPeople(board, name)
                    && !body(board, name)
                    && !abbreviatedBody(board, name)
                    && !ordinaryBody(board, name)) {
                firstWord(board, name);
            }
        }
    }

    /** Two unknown persons without anything between them are one. */
    private void join(Board board) {
        joinSeats(board);
        List<Found> names = board.found();
        for (int i = names.size() - 2; i >= 0; i--) {
            Found left = names.get(i);
            Found right = board.at(left.to()).orElse(left);
            if (!right.equals(left) && isOnePerson(board, left, right)) {
                board.remove(right);
                board.replace(left, left.until(right.to()).as(EntityType.PERSON));
            }
        }
    }

    /** An unknown body and the city or country right behind it: "Persikara Karawang". */
    private void joinSeats(Board board) {
        for (Found body : board.found()) {
            Optional<Found> seat = board.at(body.to()).filter(Found::isGovernment);
            boolean unknown = body.known().isEmpty() && body.source() == Found.Source.MODEL;
            if (seat.isPresent()
                    && unknown
                    && types.type(board, body) == EntityType.ORGANIZATION
                    && !board.sheet().inDateline(body.from())) {
                board.remove(seat.get());
                board.replace(body, body.until(seat.get().to()).as(EntityType.ORGANIZATION));
            }
        }
    }

    private boolean isOnePerson(Board board, Found left, Found right) {
        boolean surname =
                left.to() - left.from() == 1
                        && right.to() - right.from() > 1
                        && people.stream()
                                .anyMatch(other -> other.endsWith(" " + board.words(left)));
        if (surname) {
            return false;
        }
        if (isUnknownPerson(board, left)) {
            return isUnknownPerson(board, right) || isUnsure(right);
        }
        return board.titleAt(left.from() - 1) && isUnsure(left) && isUnknownPerson(board, right);
    }

    private static boolean isUnsure(Found name) {
        return name.known().isEmpty() && name.type().isEmpty();
    }

    private boolean isUnknownPerson(Board board, Found name) {
        return name.known().isEmpty()
                && name.source() != Found.Source.DOMAIN
                && types.type(board, name) == EntityType.PERSON;
    }

    /** "Warung Pintar Agung Bezharie": the body that the person leads, then the person. */
    private boolean body(Board board, Found name) {
        for (int cut = name.to() - 1; cut > name.from(); cut--) {
            boolean own =
                    others.contains(board.words(name.from(), cut))
                            && !people.contains(board.words(name.from(), cut));
            boolean post = board.titleAt(name.from() - 1);
            own |= post && cut == name.from() + 1 && isCoined(board.sheet().word(name.from()));
            if (own && (post || cut - name.from() > 1) && board.sheet().word(cut).isCapital()) {
                split(board, name, cut);
                return true;
            }
        }
        return false;
    }

    /**
     * "CEO Nalar Digital Raka Anggoro": behind a post, ordinary words or the head of a body, then a
     * person, who has two words unless the article names them by the first of more.
     */
    private boolean ordinaryBody(Board board, Found name) {
        Sheet sheet = board.sheet();
        int length = name.to() - name.from();
        boolean body =
                rules.organizationHeads().has(sheet.lowerAt(name.from()))
                        || sheet
                                .words()
                                .subList(name.from(), Math.max(name.from(), name.to() - 2))
                                .stream()
                                .anyMatch(rules::isCommonWord);
        if (length < 3 || !body || !board.titleAt(name.from() - 1)) {
            return false;
        }
        int cut = name.to() - 2;
        for (int i = name.from() + 1; i < name.to() - 1; i++) {
            if (people.contains(board.words(i, i + 1)) && !rules.isCommonWord(sheet.word(i))) {
                cut = i;
                break;
            }
        }
        split(board, name, cut);
        return true;
    }

    /** "Ketua DPC HKTI Budi Hartono": behind a post, abbreviations and then a person. */
    private boolean abbreviatedBody(Board board, Found name) {
        Sheet sheet = board.sheet();
        int cut = name.from();
        while (cut < name.to()
                && sheet.word(cut).isCaps()
                && sheet.word(cut).form().length() >= SHORTEST_BODY) {
            cut++;
        }
        boolean own = cut > name.from() && cut + 1 < name.to() && board.titleAt(name.from() - 1);
        if (own) {
            split(board, name, cut);
        }
        return own;
    }

    /** "agen Bonucci Alessandro Lucci": the surname of somebody else, then a whole name. */
    private boolean twoPeople(Board board, Found name) {
        String first = board.words(name.from(), name.from() + 1);
        boolean two =
                name.to() - name.from() > 2
                        && people.stream()
                                .anyMatch(
                                        other ->
                                                other.endsWith(" " + first)
                                                        && !other.equals(board.words(name)));
        if (two) {
            Found second =
                    Found.guessed(
                            name.from() + 1,
                            name.to(),
                            name.source(),
                            name.guess(),
                            name.confidence());
            board.replace(name, name.until(name.from() + 1).as(EntityType.PERSON));
            board.add(second.as(EntityType.PERSON));
        }
        return two;
    }

    /** "Sekretaris Masjid Nurul Iman Hasan Basri": behind a post, a place and then who holds it. */
    private void heldPlace(Board board, Found name) {
        boolean held =
                name.source() == Found.Source.HEAD
                        && name.type().filter(EntityType.PLACE::equals).isPresent()
                        && name.to() - name.from() > 3
                        && board.titleAt(name.from() - 1);
        if (held && !board.sheet().lowerAt(name.to()).equals(",")) {
            int cut = seatEnd(board, name).orElse(name.to() - 2);
            board.replace(name, name.until(cut));
            board.add(Found.sure(cut, name.to(), Found.Source.TITLE, EntityType.PERSON, 0.6));
        }
    }

    /** Where the country or city inside a name ends, if a whole personal name follows. */
    private static Optional<Integer> seatEnd(Board board, Found name) {
        return board.hits().stream()
                .filter(hit -> hit.from() > name.from() && hit.to() < name.to() - 1)
                .filter(hit -> hit.known().stream().anyMatch(Untangling::isGovernment))
                .map(Gazetteer.Hit::to)
                .findFirst();
    }

    private static boolean isGovernment(KnownEntity known) {
        return known.type() == EntityType.GEOPOLITICAL_ENTITY;
    }

    private void split(Board board, Found name, int cut) {
        Found person =
                Found.guessed(
                        cut,
                        name.to(),
                        Found.Source.MODEL,
                        Optional.of(EntityType.PERSON),
                        name.confidence());
        types.settle(board.words(name.from(), cut), EntityType.ORGANIZATION);
        board.replace(name, name.until(cut).as(EntityType.ORGANIZATION));
        board.add(person.as(EntityType.PERSON));
    }

    /** A word with a capital inside, as companies and products are called. */
    static boolean isCoined(Word word) {
        String form = word.form();
        for (int i = 2; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i))
                    && Character.isLowerCase(form.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Kunjungan Ronaldo": the word before a name that is known without it. */
    private void firstWord(Board board, Found name) {
        int from = name.from();
        String rest = board.words(from + 1, name.to());
        boolean ordinary = noNames.isWrittenSmall(board.sheet().lowerAt(from));
        if (board.sheet().startsSentence(from) && ordinary && people.contains(rest)) {
            board.replace(
                    name,
                    Found.guessed(
                            from + 1,
                            name.to(),
                            Found.Source.MODEL,
                            name.guess(),
                            name.confidence()));
        }
    }
}
