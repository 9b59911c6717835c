package org.kabar.extract.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/**
 * Names that their first word gives away, such as "Dinas Perhubungan DKI Jakarta" or "Jalan Medan
 * Merdeka Selatan". Immutable and thread-safe.
 */
final class HeadNames {

    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");
    private static final int LONGEST = 9;
    private static final int LONGEST_CURRENCY = 3;

    private final NameRules rules;
    private final LawNames laws;

    HeadNames(NameRules rules) {
        this.rules = rules;
        laws = new LawNames(rules);
    }

    /** Adds all such names of a sheet. */
    void add(Board board, List<Found> pieces) {
        Sheet sheet = board.sheet();
        if (sheet.titleCased()) {
            return;
        }
        int i = 0;
        while (i < sheet.size()) {
            Optional<Found> name = sheet.capitalAt(i) ? at(board, pieces, i) : Optional.empty();
            name.ifPresent(board::add);
            i = name.map(Found::to).orElse(i + 1);
        }
    }

    private Optional<Found> at(Board board, List<Found> pieces, int i) {
        if (!board.titleAt(i)) {
            int length = rules.organizationHeads().lengthAt(board.sheet().words(), i);
            if (length > 0) {
                return organization(board, pieces, i, length)
                        .or(() -> bare(board, i, length, EntityType.ORGANIZATION));
            }
        }
        List<Word> words = board.sheet().words();
        int government = rules.governmentHeads().lengthAt(words, i);
        if (government > 0) {
            return government(board, i, government);
        }
        int place = rules.placeHeads().lengthAt(words, i);
        if (place > 0 && !board.titleAt(i)) {
            return run(board, i, place, EntityType.PLACE, 0.8);
        }
        int event = rules.eventHeads().lengthAt(words, i);
        if (event > 0) {
            boolean ofCountries =
                    rules.summits().has(board.sheet().lowerAt(i))
                            && board.hitAt(i + event).filter(HeadNames::isGovernment).isPresent()
                            && board.hitAt(i).isEmpty();
            return ofCountries ? Optional.empty() : run(board, i, event, EntityType.EVENT, 0.75);
        }
        int item = rules.itemHeads().lengthAt(words, i);
        return item > 0
                ? run(board, i, item, EntityType.ITEM, 0.7)
                        .map(name -> laws.complete(board.sheet(), name))
                : Optional.empty();
    }

    /** A city or province with the word for its kind; it ends where a known one ends. */
    private Optional<Found> government(Board board, int i, int head) {
        Optional<Gazetteer.Hit> seat =
                board.hitAt(i).or(() -> board.hitAt(i + head)).filter(HeadNames::isGovernment);
        if (seat.isEmpty() || isPartOfPost(board, i)) {
            return run(board, i, head, EntityType.GEOPOLITICAL_ENTITY, 0.8);
        }
        return Optional.of(
                seat.get().from() == i
                        ? Found.known(seat.get(), EntityType.GEOPOLITICAL_ENTITY)
                        : Found.sure(
                                i,
                                seat.get().to(),
                                Found.Source.HEAD,
                                EntityType.GEOPOLITICAL_ENTITY,
                                0.85));
    }

    /** A head with the capitalised words after it; nothing if there are none. */
    private Optional<Found> run(Board board, int i, int head, EntityType type, double confidence) {
        int end = i + head;
        while (end < Math.min(board.sheet().size(), i + LONGEST)
                && goesOn(board.sheet(), end)
                && !isRank(board.sheet(), i + head, end)
                && !(type == EntityType.PLACE && isNextLine(board.sheet(), i + head, end))
                && (type == EntityType.PLACE
                        || !board.titleAt(end)
                        || board.titleAt(end - 1)
                        || end == i + head)) {
            end++;
        }
        if (isPartOfPost(board, i)) {
            return Optional.empty();
        }
        if (end == i + head) {
            return bare(board, i, head, type);
        }
        Optional<Gazetteer.Hit> hit = board.hitAt(i);
        if (hit.isPresent() && hit.get().to() >= end) {
            return Optional.of(Found.known(hit.get(), hit.get().known().getFirst().type()));
        }
        return Optional.of(Found.sure(i, end, Found.Source.HEAD, type, confidence));
    }

    /** A head alone, which its abbreviation in brackets shows to be a name. */
    private Optional<Found> bare(Board board, int i, int head, EntityType type) {
        boolean named = head > 1 && rules.isBracketedHead(board.sheet(), i + head);
        return named
                ? Optional.of(Found.sure(i, i + head, Found.Source.HEAD, type, 0.7))
                : Optional.empty();
    }

    /** "Gubernur Kota …" names a post, "Kota …" inside it does not stand alone. */
    private static boolean isPartOfPost(Board board, int i) {
        return board.titleAt(i) && board.titleAt(i - 1);
    }

    private Optional<Found> organization(Board board, List<Found> pieces, int i, int head) {
        Sheet sheet = board.sheet();
        Optional<Gazetteer.Hit> hit = board.hitAt(i);
        boolean joining = rules.joiningHeads().has(sheet.lowerAt(i));
        int end = i + head;
        if (hit.isPresent()) {
            return Optional.of(known(board, pieces, hit.get()));
        }
        while (end < Math.min(sheet.size(), i + LONGEST)) {
            boolean joined = joining && end > i + head && isJoined(board, end);
            if (joined) {
                end += 2;
                continue;
            }
            if (!goesOn(sheet, end)
                    || isRank(sheet, i + head, end)
                    || stopsAt(board, pieces, i, end)) {
                break;
            }
            end++;
            Optional<Gazetteer.Hit> place = board.hitAt(end - 1);
            if (place.isPresent() && isBody(place.get()) && place.get().to() >= end) {
                end = withSeat(board, place.get().to());
                break;
            }
            if (place.isPresent() && end - 1 > i + head - 1 && isGovernment(place.get())) {
                end = place.get().to();
                if (board.titleAt(i - 1)) {
                    break;
                }
            }
        }
        return end == i + head
                ? Optional.empty()
                : Optional.of(Found.sure(i, end, Found.Source.HEAD, EntityType.ORGANIZATION, 0.8));
    }

    /** Whether the name of a body with many tasks goes on behind "and". */
    private boolean isJoined(Board board, int and) {
        return rules.joints().has(board.sheet().lowerAt(and))
                && board.sheet().capitalAt(and + 1)
                && board.hitAt(and + 1).isEmpty()
                && !board.titleAt(and + 1);
    }

    /** A known body, its namesake of the country or city named right behind it, or its unit. */
    private Found known(Board board, List<Found> pieces, Gazetteer.Hit hit) {
        EntityType type = hit.known().getFirst().type();
        int end = withSeat(board, hit.to());
        int tail = rules.organizationTails().lengthAt(board.sheet().words(), end);
        if (tail > 0 && board.sheet().capitalAt(end)) {
            end += tail;
        }
        int superior = rules.superiors().lengthAt(board.sheet().words(), end);
        if (superior > 0 && board.sheet().capitalAt(end)) {
            end = organization(board, pieces, end, superior).map(Found::to).orElse(end + superior);
        }
        return end == hit.to()
                ? Found.known(hit, type)
                : Found.sure(hit.from(), end, Found.Source.HEAD, EntityType.ORGANIZATION, 0.85);
    }

    /** The end of a body with the country, province or city right behind it, or "Pusat". */
    private int withSeat(Board board, int end) {
        Sheet sheet = board.sheet();
        if (end >= sheet.size() || sheet.word(end).isMark()) {
            return end;
        }
        if (sheet.capitalAt(end) && rules.centres().has(sheet.lowerAt(end))) {
            return end + 1;
        }
        int head = rules.governmentHeads().lengthAt(sheet.words(), end);
        return board.hitAt(end)
                .or(() -> head > 0 ? board.hitAt(end + head) : Optional.empty())
                .filter(HeadNames::isGovernment)
                .map(Gazetteer.Hit::to)
                .orElse(end);
    }

    private static boolean isBody(Gazetteer.Hit hit) {
        return hit.known().getFirst().type() == EntityType.ORGANIZATION;
    }

    private static boolean isGovernment(Gazetteer.Hit hit) {
        return hit.known().stream()
                .anyMatch(known -> known.type() == EntityType.GEOPOLITICAL_ENTITY);
    }

    private boolean stopsAt(Board board, List<Found> pieces, int begin, int at) {
        boolean person =
                pieces.stream()
                        .anyMatch(
                                piece ->
                                        piece.from() == at
                                                && piece.guess()
                                                        .filter(EntityType.PERSON::equals)
                                                        .isPresent()
                                                && board.titleAt(begin - 1));
        boolean knownPerson =
                board.hitAt(at)
                        .filter(
                                hit ->
                                        hit.known().stream()
                                                .anyMatch(
                                                        known -> known.type() == EntityType.PERSON))
                        .isPresent();
        return person
                || knownPerson
                || (board.titleAt(at)
                        && at > begin + 1
                        && !rules.honorifics().has(board.sheet().lowerAt(at))
                        && !board.titleAt(at - 1)
                        && rules.posts().end(board.sheet(), at, i -> board.hitAt(i).isPresent())
                                > at + 1);
    }

    /** A rank belongs to whoever is named next, unless a street is named after its bearer. */
    private boolean isRank(Sheet sheet, int first, int at) {
        return at > first
                && rules.ranks().lengthAt(sheet.words(), at) > 0
                && !rules.organizationHeads().has(sheet.lowerAt(at - 1));
    }

    /** "Kecamatan" behind the name of a place begins the next line of the address. */
    private boolean isNextLine(Sheet sheet, int first, int at) {
        return at > first && rules.addresses().has(sheet.lowerAt(at));
    }

    /** Whether a name may go on with this word. */
    private boolean goesOn(Sheet sheet, int i) {
        Word word = sheet.word(i);
        boolean amount =
                rules.ordinary().has(word.lower())
                        && !rules.numbering().has(word.lower())
                        && word.form().length() <= LONGEST_CURRENCY
                        && i + 1 < sheet.size()
                        && sheet.word(i + 1).isNumber();
        if (rules.calendar().has(word.lower()) || amount) {
            return false;
        }
        if (word.isCapital() || ROMAN.matcher(word.form()).matches()) {
            return true;
        }
        if (word.isNumber()) {
            return !word.glued() || sheet.word(i - 1).is("-");
        }
        boolean inner = i + 1 < sheet.size() && sheet.word(i + 1).glued();
        if (word.is("-") || word.is("'") || word.is("’")) {
            boolean letters = inner && (sheet.capitalAt(i + 1) || sheet.word(i + 1).isNumber());
            return word.glued() && letters;
        }
        if (word.is("&")) {
            return sheet.capitalAt(i + 1);
        }
        if (word.is(".")) {
            return word.glued() && sheet.word(i - 1).form().length() <= 2 && sheet.capitalAt(i + 1);
        }
        return rules.particles().has(word.lower())
                && !rules.placePrepositions().has(word.lower())
                && sheet.capitalAt(i + 1);
    }
}
