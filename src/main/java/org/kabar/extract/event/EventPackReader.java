package org.kabar.extract.event;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kabar.extract.pack.PackFile;
import org.kabar.extract.pack.PackFolder;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Lexicon.Reference;
import org.kabar.extract.syntax.ListedKinds;
import org.kabar.extract.syntax.WordKind;
import org.kabar.extract.syntax.WordOrder;
import org.kabar.extract.syntax.WordRows;
import org.kabar.extract.time.TimeRule;
import org.kabar.extract.time.TimeWords;
import org.kabar.model.EntityType;
import org.kabar.model.Stance;
import org.kabar.model.Status;

/** Reads a language's words for sentences, times, speech and events from its pack. */
public final class EventPackReader {

    private static final String POSSESSIVE = "possessive";

    private final String folder;

    /**
     * A reader for one pack.
     *
     * @param language the BCP 47 tag of the language
     */
    public EventPackReader(String language) {
        this.folder = "lang/" + language;
    }

    /**
     * Reads all of it.
     *
     * @throws IllegalStateException if a file is missing or wrong
     */
    public EventPack read() {
        PackFile grammar = file("grammar");
        String possessive = grammar.text(POSSESSIVE);
        List<Trigger> triggers =
                PackFolder.read(folder + "/events").stream()
                        .flatMap(file -> new EventFile(file, grammar).triggers().stream())
                        .toList();
        return new EventPack(
                lexicon(grammar),
                times(file("time")),
                speech(file("speech"), possessive, triggers),
                cues(file("cues")),
                new Triggers(triggers, possessive),
                calibration(file("confidence")));
    }

    private static Calibration calibration(PackFile file) {
        return new Calibration(
                file.number("base"),
                file.number("plain"),
                file.number("said"),
                file.number("attributed"),
                file.number("unacted"));
    }

    private PackFile file(String name) {
        return PackFile.read(folder + "/" + name + ".yaml");
    }

    private static Lexicon lexicon(PackFile file) {
        Map<String, WordKind> kinds = new HashMap<>();
        file.lists("kinds")
                .forEach(
                        (kind, words) ->
                                words.forEach(word -> kinds.put(word, WordKind.valueOf(kind))));
        return new Lexicon(
                new ListedKinds(kinds),
                order(file.part("order")),
                file.set("agentHeads"),
                file.set("relationHeads"),
                file.set("abstractPrefixes"),
                file.text("abstractSuffix"),
                file.set("notAbstract"),
                file.set("placeHeads"),
                sets(file, "anaphors", EntityType::valueOf),
                sets(file, "pronouns", Reference::valueOf),
                file.set("lightVerbs"),
                file.set("vehicles"),
                rows(file, "attributes"),
                rows(file, "adverbials"),
                file.set("manners"),
                file.set("sequences"),
                file.set("counts"),
                sets(file, "officers", Function.identity()),
                file.set("people"),
                file.text(POSSESSIVE),
                new Lexicon.Prepositions(
                        file.set("between"),
                        file.set("by"),
                        file.set("listing"),
                        file.set("placePrepositions"),
                        file.set("whither"),
                        file.set("topics"),
                        file.set("during")));
    }

    private static WordOrder order(PackFile part) {
        return new WordOrder(
                WordOrder.Head.valueOf(part.text("head").toUpperCase(Locale.ROOT)),
                part.set("links"),
                part.set("ties"),
                part.set("genitives"),
                part.set("definite"),
                part.set("compounds"),
                part.set("copulas"),
                part.set("capacities"),
                part.set("chances"),
                part.set("contrasts"),
                part.set("passive"),
                part.text("behindPassive"),
                WordOrder.VerbSign.valueOf(part.text("verbs").toUpperCase(Locale.ROOT)),
                WordOrder.Purpose.valueOf(part.text("purpose").toUpperCase(Locale.ROOT)));
    }

    private static WordRows rows(PackFile file, String key) {
        return new WordRows(file.list(key).stream().map(it -> List.of(it.split(" "))).toList());
    }

    private static <K> Map<K, Set<String>> sets(
            PackFile file, String key, Function<String, K> named) {
        Map<K, Set<String>> found = new LinkedHashMap<>();
        file.lists(key).forEach((name, words) -> found.put(named.apply(name), Set.copyOf(words)));
        return found;
    }

    private static <V> Map<String, V> values(PackFile file, String key, Function<String, V> named) {
        Map<String, V> found = new LinkedHashMap<>();
        file.lists(key)
                .forEach(
                        (name, words) -> words.forEach(word -> found.put(word, named.apply(name))));
        return found;
    }

    private static TimeWords times(PackFile file) {
        Map<String, String> lists =
                Map.of(
                        "{weekday}", either(values(file, "weekdays", it -> it).keySet()),
                        "{month}", either(values(file, "months", it -> it).keySet()),
                        "{unit}", either(values(file, "units", it -> it).keySet()),
                        "{number}", either(values(file, "numbers", it -> it).keySet()),
                        "{part}", either(file.set("parts")));
        List<TimeRule> rules = new ArrayList<>();
        for (PackFile rule : file.parts("rules")) {
            rules.add(rule(rule, lists));
        }
        return new TimeWords(
                values(file, "weekdays", DayOfWeek::valueOf),
                values(file, "months", Month::valueOf),
                values(file, "units", ChronoUnit::valueOf),
                values(file, "numbers", Integer::valueOf),
                file.set("since"),
                file.set("until"),
                file.set("dropped"),
                file.set("ahead"),
                file.set("back"),
                rules);
    }

    private static TimeRule rule(PackFile rule, Map<String, String> lists) {
        String pattern = rule.text("pattern");
        for (Map.Entry<String, String> list : lists.entrySet()) {
            pattern = pattern.replace(list.getKey(), list.getValue());
        }
        return new TimeRule(
                TimeRule.Sense.valueOf(rule.text("sense")),
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                rule.has("unit")
                        ? Optional.of(ChronoUnit.valueOf(rule.text("unit")))
                        : Optional.empty(),
                rule.has("shift") ? Integer.parseInt(rule.text("shift")) : 0);
    }

    private static String either(Set<String> words) {
        return "(?:"
                + String.join(
                        "|",
                        words.stream()
                                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                                .map(Pattern::quote)
                                .toList())
                + ")";
    }

    private static Speech speech(PackFile file, String possessive, List<Trigger> triggers) {
        Set<String> after = file.set("after");
        Set<String> before = new HashSet<>(file.set("before"));
        Set<String> passive = new HashSet<>(file.set("passive"));
        for (Trigger trigger : triggers) {
            String word = trigger.words().getFirst();
            boolean says = trigger.type().equals(SayReader.SAY);
            boolean single = trigger.words().size() == 1;
            if (says && single && trigger.form() == Form.PASSIVE) {
                passive.add(word);
            } else if (says && single && !after.contains(word)) {
                before.add(word);
            } else if (says && trigger.words().size() == 2 && trigger.form() == Form.ACTIVE) {
                before.add(String.join(" ", trigger.words()));
            }
        }
        Map<Stance, Set<String>> stance = sets(file, "stance", Stance::valueOf);
        Set<String> asserting = new HashSet<>(before);
        stance.values().forEach(asserting::removeAll);
        Set<String> according = file.set("according");
        Set<String> paired =
                Stream.concat(before.stream(), according.stream())
                        .filter(words -> words.contains(" "))
                        .map(words -> words.substring(0, words.indexOf(' ')))
                        .collect(Collectors.toSet());
        return new Speech(
                before,
                asserting,
                after,
                passive,
                according,
                file.set("citing"),
                file.set("to"),
                stance,
                file.set("linking"),
                file.set("acts"),
                file.set("commissive"),
                file.set("yielding"),
                file.set("titles"),
                file.set("closing"),
                file.set("documents"),
                file.set("servants"),
                file.set("pointing"),
                file.set("wishing"),
                Speech.Joined.valueOf(file.text("joined").toUpperCase(Locale.ROOT)),
                paired,
                possessive);
    }

    private static Cues cues(PackFile file) {
        return new Cues(
                sets(file, "status", Status::valueOf),
                sets(file, "stance", Stance::valueOf),
                file.set("conditions"),
                file.set("withholding"),
                file.set("exchange"),
                file.set("habits"),
                file.set("unspecific"),
                file.set("likely"),
                file.set("implicative"),
                file.set("since"));
    }
}
