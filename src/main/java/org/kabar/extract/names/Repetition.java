package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * Finds again what was found once: the same words elsewhere in the article, the parts of a person's
 * name, the short names of what is known. Immutable and thread-safe.
 */
final class Repetition {

    private static final int SHORTEST_PART = 3;

    private record Name(List<String> forms, EntityType type, List<KnownEntity> known) {}

    private final NameRules rules;

    Repetition(NameRules rules) {
        this.rules = rules;
    }

    /** Adds what is repeated to all boards. */
    void add(List<Board> boards, TypeVotes types) {
        Map<List<String>, Name> names = new LinkedHashMap<>();
        for (Board board : boards) {
            for (Found found : board.found()) {
                collect(names, board, found, types.type(board, found));
            }
        }
        Map<String, List<Name>> byFirst = new HashMap<>();
        for (Name name : names.values()) {
            byFirst.computeIfAbsent(name.forms().getFirst(), first -> new ArrayList<>()).add(name);
        }
        byFirst.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(
                                                (Name name) -> -name.forms().size())));
        for (Board board : boards) {
            mark(board, byFirst);
        }
    }

    private void collect(Map<List<String>, Name> names, Board board, Found found, EntityType type) {
        List<String> forms = forms(board, found);
        put(names, forms, type, found.known());
        switch (type) {
            case PERSON -> {
                if (forms.size() > 1) {
                    parts(names, forms);
                }
            }
            case PLACE, GEOPOLITICAL_ENTITY, ORGANIZATION, EVENT -> {
                if (found.source() == Found.Source.HEAD && forms.size() > 2) {
                    List<String> lowered = new ArrayList<>(forms);
                    lowered.set(0, lowered.getFirst().toLowerCase(Locale.ROOT));
                    put(names, lowered, type, found.known());
                }
            }
            case OUTLET, ITEM, UNNAMED_SOURCE -> {}
        }
        for (KnownEntity known : found.known()) {
            if (known.type() != EntityType.GEOPOLITICAL_ENTITY) {
                known.metonyms()
                        .forEach(
                                name -> put(names, Word.split(name), known.type(), List.of(known)));
            }
        }
    }

    private void parts(Map<List<String>, Name> names, List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            String part = forms.get(i);
            boolean usable =
                    part.length() >= SHORTEST_PART
                            && Character.isUpperCase(part.codePointAt(0))
                            && !isOrdinary(part);
            if (usable) {
                put(names, List.of(part), EntityType.PERSON, List.of());
            }
        }
        if (forms.size() > 2) {
            put(names, forms.subList(0, 2), EntityType.PERSON, List.of());
            put(names, forms.subList(forms.size() - 2, forms.size()), EntityType.PERSON, List.of());
        }
    }

    private boolean isOrdinary(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return rules.ordinary().has(lower)
                || rules.titles().has(lower)
                || rules.honorifics().has(lower)
                || rules.particles().has(lower);
    }

    private static void put(
            Map<List<String>, Name> names,
            List<String> forms,
            EntityType type,
            List<KnownEntity> known) {
        if (!forms.isEmpty() && Character.isLetter(forms.getLast().codePointAt(0))
                || forms.size() > 1) {
            names.putIfAbsent(List.copyOf(forms), new Name(List.copyOf(forms), type, known));
        }
    }

    private static List<String> forms(Board board, Found found) {
        return board.sheet().words().subList(found.from(), found.to()).stream()
                .map(Word::form)
                .toList();
    }

    private void mark(Board board, Map<String, List<Name>> byFirst) {
        Sheet sheet = board.sheet();
        for (int i = 0; i < sheet.size(); i++) {
            for (Name name : byFirst.getOrDefault(sheet.word(i).form(), List.of())) {
                if (matches(board, i, name)) {
                    board.add(
                            new Found(
                                    i,
                                    i + name.forms().size(),
                                    Found.Source.REPETITION,
                                    Optional.of(name.type()),
                                    Optional.empty(),
                                    name.known(),
                                    List.of(),
                                    0.8));
                    break;
                }
            }
        }
    }

    private boolean matches(Board board, int from, Name name) {
        Sheet sheet = board.sheet();
        int to = from + name.forms().size();
        if (to > sheet.size() || !board.isFree(from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!sheet.word(i).form().equals(name.forms().get(i - from))) {
                return false;
            }
        }
        return to - from > 1
                || !rules.ordinary().has(sheet.lowerAt(from))
                || !sheet.startsSentence(from);
    }
}
