package org.kabar.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kabar.model.EntityType;

/**
 * Tells what was marked as a name but is none by what the whole article shows: words with a capital
 * only for emphasis or at the beginning of a sentence. For one thread and one article.
 */
final class NoNames {

    private final NameRules rules;
    private final TypeVotes types;
    private final Set<String> small = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    NoNames(NameRules rules, List<Board> boards, TypeVotes types) {
        this.rules = rules;
        this.types = types;
        boards.forEach(this::learn);
    }

    private void learn(Board board) {
        for (Found name : board.found()) {
            counts.merge(board.words(name), 1, Integer::sum);
            if (!board.sheet().startsSentence(name.from())) {
                inside.add(board.words(name));
            }
            boolean person = types.type(board, name) == EntityType.PERSON;
            if (person && (!isCommon(board, name) || isShown(board, name))) {
                words(board, name).forEach(word -> parts.add(word.form()));
            }
        }
        board.sheet().words().stream()
                .filter(word -> word.form().equals(word.lower()))
                .forEach(word -> small.add(word.lower()));
    }

    /** Whether these words are written small in the article. */
    boolean isWrittenSmall(String word) {
        return small.contains(word);
    }

    /** Whether a marked name is none. */
    boolean has(Board board, Found name) {
        return isEmphasis(board, name)
                || isCommonWord(board, name)
                || isCommonPerson(board, name)
                || isPassing(board, name);
    }

    /** Words that the article also writes small, without an abbreviation that proves a name. */
    private boolean isEmphasis(Board board, Found name) {
        Sheet sheet = board.sheet();
        boolean lone =
                name.source() == Found.Source.MODEL
                        && isLone(name)
                        && !(inside.contains(board.words(name))
                                && types.type(board, name) == EntityType.PERSON);
        return (lone || name.source() == Found.Source.RUN)
                && !sheet.lowerAt(name.to()).equals("(")
                && !rules.placePrepositions().has(sheet.lowerAt(name.from() - 1))
                && isEachSmall(board, name);
    }

    private boolean isEachSmall(Board board, Found name) {
        return words(board, name).stream().allMatch(word -> small.contains(word.lower()));
    }

    /** An abbreviation that stands once and alone, with nothing beside it that tells what it is. */
    private boolean isPassing(Board board, Found name) {
        Sheet sheet = board.sheet();
        return name.source() == Found.Source.RUN
                && isLone(name)
                && sheet.word(name.from()).isCaps()
                && counts.getOrDefault(board.words(name), 0) < 2
                && !sheet.lowerAt(name.from() - 1).equals("(")
                && !rules.placePrepositions().has(sheet.lowerAt(name.from() - 1))
                && !board.titleAt(name.from() - 1)
                && rules.typeByNoun(sheet, name.from()).isEmpty();
    }

    /** A lone word that is no name when it is written small, and does not mean a person. */
    private boolean isCommonWord(Board board, Found name) {
        boolean guessed = name.source() == Found.Source.MODEL || name.source() == Found.Source.RUN;
        Sheet sheet = board.sheet();
        return guessed
                && name.known().isEmpty()
                && isLone(name)
                && rules.isCommonWord(sheet.word(name.from()))
                && types.type(board, name) != EntityType.PERSON
                && !rules.placePrepositions().has(sheet.lowerAt(name.from() - 1))
                && rules.typeByNoun(sheet, name.from()).isEmpty();
    }

    /** Nothing but common words, taken for a person whom nothing beside them shows to be one. */
    private boolean isCommonPerson(Board board, Found name) {
        return name.source() != Found.Source.REPETITION
                && name.known().isEmpty()
                && types.type(board, name) == EntityType.PERSON
                && isCommon(board, name)
                && (isLone(name)
                        || isEachSmall(board, name)
                        || words(board, name).stream().anyMatch(rules::isCommonNoun))
                && words(board, name).stream().noneMatch(word -> parts.contains(word.form()))
                && !isShown(board, name);
    }

    private boolean isCommon(Board board, Found name) {
        return words(board, name).stream()
                .allMatch(
                        word ->
                                word.isMark()
                                        || rules.isCommonNoun(word)
                                        || rules.isCommonWord(word)
                                                && !rules.givenNames().has(word.lower()));
    }

    private boolean isShown(Board board, Found name) {
        return isAddressed(board, name)
                || isLone(name)
                        && (isBeside(board, name.from() - 1, name.from() - 2)
                                || isBeside(board, name.to(), name.to() + 1));
    }

    /** Whether a person with a telling name stands beyond a mark that parts the names of a list. */
    private boolean isBeside(Board board, int mark, int other) {
        String parting = board.sheet().lowerAt(mark);
        return (parting.equals(",") || parting.equals(";"))
                && board.at(other)
                        .filter(name -> types.type(board, name) == EntityType.PERSON)
                        .filter(name -> !isCommon(board, name))
                        .isPresent();
    }

    /** Whether a form of address or a post stands before, or an age or a word of speech beside. */
    private boolean isAddressed(Board board, Found name) {
        Sheet sheet = board.sheet();
        int from = name.from();
        int to = name.to();
        String before = sheet.lowerAt(from - 1);
        String behind = sheet.lowerAt(to);
        boolean aged =
                (behind.equals("(") || behind.equals(","))
                        && to + 1 < sheet.size()
                        && sheet.word(to + 1).isNumber();
        boolean post = isLone(name) && rules.titles().has(before) && !sheet.capitalAt(to);
        return aged
                || post
                || rules.honorifics().has(before)
                || rules.speech().has(before)
                || rules.speech().has(behind)
                || rules.typeByNoun(sheet, from).filter(EntityType.PERSON::equals).isPresent();
    }

    private static boolean isLone(Found name) {
        return name.to() - name.from() == 1;
    }

    private static List<Word> words(Board board, Found name) {
        return board.sheet().words().subList(name.from(), name.to());
    }
}
