package org.kabar.extract.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.pack.PackFile;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * Chooses which known thing a name means here: the one that bears it, or the one for which it
 * stands, as a capital stands for its government. Immutable and thread-safe.
 */
final class Metonyms {

    private static final int SPORT_WORDS = 3;
    private static final Set<String> PREDICATE = Set.of("VERB", "AUX");

    private final Phrases government;
    private final Phrases exchanged;
    private final Phrases city;
    private final Phrases never;
    private final Phrases sport;
    private final Phrases paths;
    private final Phrases between;
    private final Phrases joints;
    private final Phrases speech;

    Metonyms(PackFile file) {
        var lists = file.lists("metonyms");
        government = new Phrases(lists.getOrDefault("government", List.of()));
        exchanged = new Phrases(lists.getOrDefault("exchanged", List.of()));
        city = new Phrases(lists.getOrDefault("city", List.of()));
        paths = new Phrases(lists.getOrDefault("paths", List.of()));
        between = new Phrases(lists.getOrDefault("between", List.of()));
        joints = new Phrases(file.list("joints"));
        speech = new Phrases(file.list("speech"));
        sport = new Phrases(lists.getOrDefault("sport", List.of()));
        never = new Phrases(lists.getOrDefault("never", List.of()));
    }

    /**
     * The known thing that a name means.
     *
     * @param board where the name stands
     * @param name the name
     * @param type its type as decided for the article
     * @param context what the whole article says about its names
     */
    Optional<KnownEntity> choose(Board board, Found name, EntityType type, Context context) {
        Optional<KnownEntity> stoodFor =
                name.metonyms().stream()
                        .filter(entity -> context.named().contains(entity.key()))
                        .findFirst();
        Optional<KnownEntity> club = club(board, name, context);
        if (club.isPresent() || name.known().isEmpty()) {
            return club.or(() -> stoodFor).or(() -> context.standsFor(board.words(name)));
        }
        if (stoodFor.isPresent()
                && stoodFor.get().type() == EntityType.GEOPOLITICAL_ENTITY
                && actsAsGovernment(board, name)) {
            return stoodFor;
        }
        List<KnownEntity> fitting =
                name.known().stream().filter(entity -> entity.type() == type).toList();
        List<KnownEntity> candidates = fitting.isEmpty() ? name.known() : fitting;
        return candidates.stream()
                .filter(entity -> entity.partOf().stream().anyMatch(context.named()::contains))
                .findFirst()
                .or(() -> Optional.of(candidates.getFirst()));
    }

    /** The club that bears the name of its city, where the article is about sport. */
    private Optional<KnownEntity> club(Board board, Found name, Context context) {
        boolean city =
                name.known().stream()
                        .anyMatch(entity -> entity.type() == EntityType.GEOPOLITICAL_ENTITY);
        boolean there =
                this.city.has(board.sheet().lowerAt(name.from() - 1))
                        || board.sheet().inDateline(name.from())
                        || isInCountry(board, name.to());
        if (!city || there || context.subject() != Context.Subject.SPORT) {
            return Optional.empty();
        }
        return name.known().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .findFirst()
                .or(
                        () ->
                                name.metonyms().stream()
                                        .filter(entity -> context.named().contains(entity.key()))
                                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                                        .findFirst());
    }

    /** What an article is about, so far as it matters to names. */
    Context.Subject subject(List<Board> boards) {
        long words =
                boards.stream()
                        .flatMap(board -> board.sheet().words().stream())
                        .filter(word -> sport.has(word.lower()))
                        .count();
        return words >= SPORT_WORDS ? Context.Subject.SPORT : Context.Subject.OTHER;
    }

    private boolean actsAsGovernment(Board board, Found name) {
        Sheet sheet = board.sheet();
        int from = name.from();
        int to = name.to();
        String before = sheet.lowerAt(from - 1);
        if (never.has(sheet.lowerAt(from)) || isInCountry(board, to)) {
            return false;
        }
        if (government.has(before) || coupled(board, from, to)) {
            return true;
        }
        if (paths.has(before)) {
            return exchangedBefore(sheet, from - 1);
        }
        if (city.has(before)) {
            return false;
        }
        boolean subject =
                to < sheet.size()
                        && (PREDICATE.contains(sheet.word(to).tag())
                                || speech.has(sheet.lowerAt(to)));
        boolean owner = from > 0 && sheet.word(from - 1).tag().equals("NOUN");
        return subject || owner;
    }

    /** "Washington, AS" is the city. */
    private static boolean isInCountry(Board board, int to) {
        return board.sheet().lowerAt(to).equals(",")
                && board.at(to + 1).filter(Found::isGovernment).isPresent();
    }

    /** Beside another capital or country: "Pyongyang-Moskow", "Pyongyang dan Moskow". */
    private boolean coupled(Board board, int from, int to) {
        Sheet sheet = board.sheet();
        boolean hyphen =
                sheet.lowerAt(to).equals("-")
                                && board.at(to + 1).filter(Found::isGovernment).isPresent()
                        || sheet.lowerAt(from - 1).equals("-")
                                && board.at(from - 2).filter(Found::isGovernment).isPresent();
        boolean pair =
                joints.has(sheet.lowerAt(from - 1))
                        && board.at(from - 2).filter(Found::isGovernment).isPresent()
                        && board.at(from - 2)
                                .filter(other -> between.has(sheet.lowerAt(other.from() - 1)))
                                .isPresent();
        return hyphen || pair;
    }

    private boolean exchangedBefore(Sheet sheet, int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - 5); i--) {
            if (sheet.word(i).isMark()) {
                return false;
            }
            if (exchanged.has(sheet.lowerAt(i))) {
                return true;
            }
        }
        return false;
    }
}
