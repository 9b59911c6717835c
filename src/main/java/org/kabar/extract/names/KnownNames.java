package org.kabar.extract.names;

import java.util.List;
import java.util.Optional;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * Brings the model's names and those of the authority together: a longer name of the model keeps
 * what it holds, unless a country and a person were taken for one name. Immutable and thread-safe.
 */
final class KnownNames {

    private final NameRules rules;

    KnownNames(NameRules rules) {
        this.rules = rules;
    }

    /** Adds the names of both to a board. */
    void add(Board board, List<Found> pieces) {
        for (Found piece : pieces) {
            if (board.isFree(piece.from(), piece.to())) {
                add(board, piece);
            } else {
                remainder(board, piece);
            }
        }
        for (Gazetteer.Hit hit : board.hits()) {
            if (!hit.onlyMetonym() && isPlausible(board, hit)) {
                board.add(known(hit));
            }
        }
    }

    /** Of a piece that another name overlaps, what stands before and behind that name. */
    private void remainder(Board board, Found piece) {
        int from = piece.from();
        while (from < piece.to() && !board.isFree(from, from + 1)) {
            from++;
        }
        int to = from;
        while (to < piece.to() && board.isFree(to, to + 1)) {
            to++;
        }
        boolean ordinary = to - from == 1 && rules.ordinary().has(board.sheet().lowerAt(from));
        if (from < to
                && !ordinary
                && board.sheet().capitalAt(from)
                && !board.sheet().word(to - 1).isMark()) {
            board.add(
                    Found.guessed(from, to, Found.Source.MODEL, piece.guess(), piece.confidence()));
        }
    }

    private void add(Board board, Found piece) {
        List<Gazetteer.Hit> inside =
                board.hits().stream()
                        .filter(hit -> !hit.onlyMetonym())
                        .filter(hit -> hit.from() < piece.to() && piece.from() < hit.to())
                        .toList();
        Optional<Gazetteer.Hit> longest =
                inside.stream()
                        .filter(hit -> hit.from() <= piece.from() && hit.to() >= piece.to())
                        .findFirst();
        if (longest.isPresent()) {
            board.add(known(longest.get()));
            return;
        }
        Optional<Gazetteer.Hit> first =
                inside.stream().filter(hit -> hit.from() <= piece.from()).findFirst();
        if (first.isPresent() && splits(board, piece, first.get())) {
            board.add(known(first.get()));
            rest(board, piece, first.get().to());
            return;
        }
        Optional<Gazetteer.Hit> beyond =
                inside.stream().filter(hit -> hit.to() > piece.to()).findFirst();
        if (beyond.isPresent()) {
            board.add(known(beyond.get()));
            remainder(board, piece);
            return;
        }
        board.add(kept(board, piece));
    }

    /** A country with a direction behind it is another place. */
    private Found kept(Board board, Found piece) {
        boolean direction =
                rules.directions().has(board.sheet().lowerAt(piece.to() - 1))
                        && piece.to() - piece.from() > 1;
        return direction ? piece.as(EntityType.PLACE) : piece;
    }

    private void rest(Board board, Found piece, int from) {
        int begin = from;
        while (begin < piece.to() && (board.sheet().word(begin).isMark() || board.titleAt(begin))) {
            begin++;
        }
        if (begin >= piece.to()) {
            return;
        }
        Optional<EntityType> guess =
                board.titleAt(piece.from() - 1) || piece.to() - begin > 1
                        ? Optional.of(EntityType.PERSON)
                        : piece.guess();
        add(board, Found.guessed(begin, piece.to(), Found.Source.MODEL, guess, piece.confidence()));
    }

    /** Whether a known name at the beginning of the model's is a name of its own. */
    private boolean splits(Board board, Found piece, Gazetteer.Hit hit) {
        int rest = piece.to() - hit.to();
        if (rest <= 0 || type(hit) == EntityType.PERSON) {
            return false;
        }
        if (board.sheet().word(hit.to()).is("-")) {
            return board.hitAt(hit.to() + 1).isPresent();
        }
        if (rest == 1 && rules.directions().has(board.sheet().lowerAt(hit.to()))) {
            return false;
        }
        boolean restKnown =
                board.hits().stream()
                        .anyMatch(
                                other ->
                                        !other.onlyMetonym()
                                                && other.from() == hit.to()
                                                && other.to() >= piece.to());
        boolean tail =
                rules.organizationTails().lengthBefore(board.sheet().words(), piece.to()) > 0
                        || rules.eventTails().lengthBefore(board.sheet().words(), piece.to()) > 0;
        boolean person = piece.guess().filter(EntityType.PERSON::equals).isPresent();
        boolean organization = piece.guess().filter(EntityType.ORGANIZATION::equals).isPresent();
        return restKnown
                || board.titleAt(hit.from() - 1) && !tail
                || rest >= 2
                        && !tail
                        && !organization
                        && (person || type(hit) == EntityType.GEOPOLITICAL_ENTITY);
    }

    /** Whether a hit is a name here and not an ordinary word with a sentence's first capital. */
    private boolean isPlausible(Board board, Gazetteer.Hit hit) {
        Sheet sheet = board.sheet();
        if (hit.length() > 1) {
            return type(hit) != EntityType.GEOPOLITICAL_ENTITY
                    || !(board.titleAt(hit.from()) && board.titleAt(hit.from() - 1));
        }
        Word word = sheet.word(hit.from());
        if (sheet.inDateline(hit.from())) {
            return true;
        }
        if (word.isCaps()
                && board.titleAt(hit.from() - 1)
                && !rules.honorifics().has(sheet.lowerAt(hit.from() - 1))) {
            return true;
        }
        if (rules.ordinary().has(word.lower()) || board.titleAt(hit.from()) && !word.isCaps()) {
            return false;
        }
        if (type(hit) == EntityType.PERSON && isPartOfRun(board, hit)) {
            return false;
        }
        boolean tagged = word.tag().equals("PROPN") || word.isCaps();
        return tagged || !sheet.startsSentence(hit.from());
    }

    /** A known surname with another name beside it belongs to somebody else. */
    private boolean isPartOfRun(Board board, Gazetteer.Hit hit) {
        return isOtherName(board, hit.from() - 1) && !board.sheet().startsSentence(hit.from() - 1)
                || isOtherName(board, hit.to());
    }

    private boolean isOtherName(Board board, int i) {
        Sheet sheet = board.sheet();
        return sheet.capitalAt(i)
                && board.isFree(i, i + 1)
                && !board.titleAt(i)
                && !rules.honorifics().has(sheet.lowerAt(i))
                && !rules.ordinary().has(sheet.lowerAt(i))
                && board.hitAt(i).isEmpty();
    }

    private static Found known(Gazetteer.Hit hit) {
        return Found.known(hit, type(hit));
    }

    private static EntityType type(Gazetteer.Hit hit) {
        List<KnownEntity> known = hit.known().isEmpty() ? hit.metonyms() : hit.known();
        return known.getFirst().type();
    }
}
