package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/** The names of the authority, looked for on words. Immutable and thread-safe. */
final class Gazetteer {

    /**
     * A name found.
     *
     * @param from its first word
     * @param to the word after its last
     * @param known those who bear it
     * @param metonyms those it may stand for
     */
    record Hit(int from, int to, List<KnownEntity> known, List<KnownEntity> metonyms) {

        /** The number of words. */
        int length() {
            return to - from;
        }

        /** Whether it first means something else. */
        boolean onlyMetonym() {
            return known.isEmpty();
        }
    }

    private record Name(
            List<String> forms,
            List<String> lower,
            List<KnownEntity> known,
            List<KnownEntity> metonyms) {

        /** Whether it may begin with a small letter, as a body or region does in running text. */
        boolean mayBeLowered() {
            return known.stream()
                    .anyMatch(
                            entity ->
                                    entity.type() == EntityType.ORGANIZATION
                                            || entity.type() == EntityType.PLACE);
        }
    }

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    /**
     * The names to look for.
     *
     * @param authority the entities known beforehand
     * @param demonyms words of the language that name some of them too, by their keys
     */
    Gazetteer(Authority authority, Map<String, List<String>> demonyms) {
        Map<List<String>, Name> names = new HashMap<>();
        for (KnownEntity entity : authority.entities()) {
            entity.names().forEach(name -> of(names, name).known().add(entity));
            entity.metonyms().forEach(name -> of(names, name).metonyms().add(entity));
            demonyms.getOrDefault(entity.key(), List.of())
                    .forEach(name -> of(names, name).known().add(entity));
            entity.domains().forEach(name -> of(names, domain(name)).known().add(entity));
        }
        names.forEach(
                (forms, name) -> {
                    if (!forms.isEmpty()) {
                        byFirst.computeIfAbsent(name.lower().getFirst(), any -> new ArrayList<>())
                                .add(name);
                    }
                });
        byFirst.values()
                .forEach(
                        list ->
                                list.sort(
                                        (a, b) ->
                                                Integer.compare(
                                                        b.forms().size(), a.forms().size())));
    }

    private static String domain(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Name of(Map<List<String>, Name> names, String name) {
        List<String> forms = Word.split(name).stream().filter(form -> !form.equals("-")).toList();
        return names.computeIfAbsent(
                forms,
                any ->
                        new Name(
                                forms,
                                forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList(),
                                new ArrayList<>(),
                                new ArrayList<>()));
    }

    /** The hits of a sheet, the longest from each word on; they may overlap. */
    List<Hit> find(Sheet sheet) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            List<Name> names = byFirst.getOrDefault(sheet.lowerAt(i), List.of());
            if (names.isEmpty()) {
                continue;
            }
            int best = i;
            List<KnownEntity> known = new ArrayList<>();
            List<KnownEntity> metonyms = new ArrayList<>();
            for (Name name : names) {
                int end = end(sheet, i, name);
                if (end > i && end >= best) {
                    best = end;
                    addNew(known, name.known());
                    addNew(metonyms, name.metonyms());
                } else if (best > i) {
                    break;
                }
            }
            if (best > i) {
                hits.add(new Hit(i, best, List.copyOf(known), List.copyOf(metonyms)));
            }
        }
        return hits;
    }

    private static void addNew(List<KnownEntity> all, List<KnownEntity> more) {
        more.stream().filter(entity -> !all.contains(entity)).forEach(all::add);
    }

    /** The end of a name that begins at word {@code from}, or {@code from} if it does not. */
    private static int end(Sheet sheet, int from, Name name) {
        int at = from;
        boolean capital = false;
        boolean exact = true;
        boolean caps = true;
        for (int i = 0; i < name.forms().size(); i++) {
            if (at > from && at + 1 < sheet.size() && sheet.word(at).is("-")) {
                at++;
            }
            if (at >= sheet.size()
                    || !sheet.lowerAt(at).equals(name.lower().get(i))
                    || at > from && sheet.gap(at) > 1) {
                return from;
            }
            Word word = sheet.word(at);
            capital |= word.isCapital();
            exact &= word.form().equals(name.forms().get(i));
            caps &= word.isMark() || word.isNumber() || word.isCaps();
            at++;
        }
        boolean loose =
                capital
                        && name.forms().size() > 1
                        && (name.mayBeLowered() || sheet.word(from).isCapital());
        boolean fits = exact || loose || caps && name.forms().getFirst().length() > 3;
        return fits && !endsInside(sheet, at) ? at : from;
    }

    private static boolean endsInside(Sheet sheet, int at) {
        return at < sheet.size()
                && sheet.word(at).glued()
                && sheet.word(at).isLetters()
                && sheet.word(at - 1).isLetters();
    }
}
