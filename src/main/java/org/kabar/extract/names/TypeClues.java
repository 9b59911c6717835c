package org.kabar.extract.names;

import java.util.regex.Pattern;
import org.kabar.model.EntityType;

/**
 * What speaks for the type of an unknown name where it stands: the words beside it and its own
 * form. For one thread and one article.
 */
final class TypeClues {

    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final int SHORTEST_BODY = 3;
    private static final int AGE_DIGITS = 2;
    private static final double SPEAKING = 1.3;

    private final NameRules rules;
    private final TypeTally tally;

    TypeClues(NameRules rules, TypeTally tally) {
        this.rules = rules;
        this.tally = tally;
    }

    /** Gives the tally all that speaks for a type of an untyped name at its place. */
    void read(Board board, Found name) {
        String words = board.words(name);
        tally.open(words);
        name.guess()
                .ifPresent(
                        type ->
                                tally.add(
                                        words,
                                        type,
                                        name.confidence()
                                                + (name.source() == Found.Source.TITLE ? 1 : 0)));
        Sheet sheet = board.sheet();
        int from = name.from();
        int to = name.to();
        if (sheet.inDateline(from)) {
            tally.add(words, EntityType.PLACE, 1.5);
        }
        rules.typeByNoun(sheet, from).ifPresent(type -> tally.add(words, type, 3));
        post(board, name, words);
        neighbours(sheet, from, to, words);
        abbreviation(board, to, words);
        if (isAged(sheet, to)) {
            tally.add(words, EntityType.PERSON, 3);
        }
        form(sheet, from, to, words);
        if (rules.finding() == NameRules.Finding.CAPITALS) {
            surroundings(board, name, words);
        }
    }

    /** A post or form of address before a name speaks for a person, or for the body of one. */
    private void post(Board board, Found name, String words) {
        Sheet sheet = board.sheet();
        int from = name.from();
        int to = name.to();
        boolean comma = sheet.lowerAt(to).equals(",");
        boolean oneWord = to - from == 1 && comma;
        int rank = rank(board, comma ? to + 1 : to);
        boolean personBehind =
                board.at(rank).filter(TypeClues::isPerson).isPresent()
                        && (oneWord || !comma || isApposition(board, name, rank));
        boolean post =
                board.titleAt(from - 1)
                        || rules.honorifics().has(sheet.lowerAt(from - 1))
                        || isBehindPost(board, name);
        boolean abbreviation =
                to - from == 1
                        && sheet.word(from).isCaps()
                        && sheet.word(from).form().length() >= SHORTEST_BODY
                        && !rules.honorifics().has(sheet.lowerAt(from - 1));
        boolean tail =
                to - from > 1 && rules.organizationTails().lengthBefore(sheet.words(), to) > 0;
        if (post) {
            tally.add(
                    words,
                    personBehind || abbreviation || tail
                            ? EntityType.ORGANIZATION
                            : EntityType.PERSON,
                    personBehind ? 3 : 2);
        }
    }

    /**
     * "kapten Bintang Kota, Rudi Hartono, mencetak": behind a post two names with a comma, and no
     * list of people, are the body and who leads it.
     */
    private boolean isApposition(Board board, Found name, int person) {
        Sheet sheet = board.sheet();
        int behind = board.at(person).map(Found::to).orElse(person);
        int next = sheet.lowerAt(behind).equals(",") ? behind + 1 : behind;
        return board.titleAt(name.from() - 1)
                && !rules.honorifics().has(sheet.lowerAt(name.from() - 1))
                && !sheet.capitalAt(next)
                && !rules.joints().has(sheet.lowerAt(next));
    }

    /** Words of speech beside a name and prepositions before it. */
    private void neighbours(Sheet sheet, int from, int to, String words) {
        if (rules.speech().has(sheet.lowerAt(from - 1)) || rules.speech().has(sheet.lowerAt(to))) {
            tally.add(words, EntityType.PERSON, sheet.word(from).isCaps() ? 0.8 : SPEAKING);
        }
        if (rules.placePrepositions().has(sheet.lowerAt(from - 1))) {
            tally.add(words, EntityType.PLACE, rules.away().has(sheet.lowerAt(from - 1)) ? 0.4 : 1);
        }
    }

    /** A name and its abbreviation in brackets behind it mean things of one kind. */
    private void abbreviation(Board board, int to, String words) {
        if (board.sheet().lowerAt(to).equals("(")) {
            board.at(to + 1)
                    .filter(
                            other ->
                                    Abbreviation.isOf(board.words(other), words)
                                            || Abbreviation.isOf(words, board.words(other)))
                    .flatMap(Found::type)
                    .ifPresent(type -> tally.add(words, type, 3));
        }
    }

    /** What stands around a name that only its capitals gave away. */
    private void surroundings(Board board, Found name, String words) {
        Sheet sheet = board.sheet();
        if (board.titleAt(name.to()) && !board.titleAt(name.from() - 1)) {
            tally.add(words, EntityType.ORGANIZATION, 1.5);
        }
        if (rules.articles().has(sheet.lowerAt(name.from() - 1))) {
            tally.add(words, EntityType.ORGANIZATION, 1);
        }
        boolean aged =
                sheet.lowerAt(name.to()).equals(",")
                        && isAge(sheet, name.to() + 1)
                        && sheet.lowerAt(name.to() + 2).equals(",");
        if (aged) {
            tally.add(words, EntityType.PERSON, 2);
        }
    }

    /** "RZ (25)", "Sri (31 tahun)": a small number in brackets behind a name is an age. */
    private static boolean isAged(Sheet sheet, int to) {
        return sheet.lowerAt(to).equals("(")
                && isAge(sheet, to + 1)
                && (sheet.lowerAt(to + 2).equals(")") || sheet.lowerAt(to + 3).equals(")"));
    }

    private static boolean isAge(Sheet sheet, int at) {
        return at < sheet.size()
                && sheet.word(at).isNumber()
                && sheet.word(at).form().length() <= AGE_DIGITS;
    }

    /** The word after the ranks, forms of address and years of a term that begin at a word. */
    private int rank(Board board, int from) {
        Sheet sheet = board.sheet();
        int at = from;
        while (at < sheet.size()
                && (board.titleAt(at)
                        || rules.honorifics().has(sheet.lowerAt(at))
                        || rules.numbering().has(sheet.lowerAt(at))
                        || sheet.word(at).isNumber()
                        || sheet.word(at).is("-") && sheet.word(at - 1).isNumber())
                && board.at(at).isEmpty()) {
            at++;
        }
        return at;
    }

    /**
     * "CEO Juve, Giuseppe Marotta", "warga Solo, Sri": the body of a post, or a resident's home.
     */
    private boolean isBehindPost(Board board, Found name) {
        int from = name.from();
        boolean comma = board.sheet().lowerAt(from - 1).equals(",");
        boolean own =
                isWhole(board, name)
                        && board.at(from - 1)
                                .filter(body -> board.titleAt(body.from() - 1))
                                .filter(body -> body.type().filter(EntityType::isAgent).isPresent())
                                .filter(body -> !isPerson(body))
                                .isPresent();
        return own
                || comma
                        && board.at(from - 2)
                                .filter(
                                        body ->
                                                board.titleAt(body.from() - 1)
                                                        || rules.residents()
                                                                .has(
                                                                        board.sheet()
                                                                                .lowerAt(
                                                                                        body.from()
                                                                                                - 1)))
                                .filter(body -> !isPerson(body))
                                .isPresent();
    }

    /**
     * Whether this may be all that follows a body: no place, and no other person behind a comma.
     */
    private static boolean isWhole(Board board, Found name) {
        boolean place =
                name.to() - name.from() == 1
                        && (name.guess().filter(EntityType.PLACE::equals).isPresent()
                                || board.hits().stream()
                                        .anyMatch(hit -> hit.from() == name.from()));
        boolean other =
                board.sheet().lowerAt(name.to()).equals(",")
                        && board.at(name.to() + 1).filter(TypeClues::isPerson).isPresent();
        return !place && !other;
    }

    private void form(Sheet sheet, int from, int to, String words) {
        if (to - from > 1 && rules.organizationTails().lengthBefore(sheet.words(), to) > 0) {
            tally.add(words, EntityType.ORGANIZATION, 3);
        }
        if (to - from > 1 && rules.eventTails().lengthBefore(sheet.words(), to) > 0) {
            tally.add(words, EntityType.EVENT, 2.5);
        }
        rules.typeByTail(sheet, from, to).ifPresent(type -> tally.add(words, type, 2.5));
        if (to - from == 1 && rules.organizationHeads().has(sheet.lowerAt(from))) {
            tally.add(words, EntityType.ORGANIZATION, 3);
        }
        if (to - from == 1 && sheet.word(from).isCaps()) {
            tally.add(words, EntityType.ORGANIZATION, 1);
        }
        if (sheet.words().subList(from, to).stream().anyMatch(Untangling::isCoined)) {
            tally.add(words, EntityType.ORGANIZATION, 1.2);
        }
        if (DIGIT.matcher(words).matches()) {
            tally.add(words, EntityType.ITEM, 1);
        }
    }

    private static boolean isPerson(Found name) {
        return name.type().or(name::guess).filter(EntityType.PERSON::equals).isPresent();
    }
}
