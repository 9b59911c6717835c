package org.kabar.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.kabar.extract.pack.PatternSieve;
import org.kabar.extract.time.Calendar.Direction;
import org.kabar.extract.time.Calendar.Today;
import org.kabar.extract.time.TimeExpression.Days;
import org.kabar.model.Span;
import org.kabar.model.Text;

/**
 * Finds the times named in a stretch of text. Relative times are turned into days only against a
 * known day of publication, absolute ones always. Immutable and thread-safe.
 */
public final class TimeFinder {

    private final TimeWords words;
    private final PatternSieve sieve;

    /** A finder for one language. */
    public TimeFinder(TimeWords words) {
        this.words = words;
        this.sieve = new PatternSieve(words.rules().stream().map(TimeRule::pattern).toList());
    }

    /**
     * The times in {@code where}, in reading order, not overlapping.
     *
     * @param text the article's text
     * @param where the stretch to look at
     * @param published the day the article was published, if known
     */
    public List<TimeExpression> find(Text text, Span where, Optional<LocalDate> published) {
        String stretch = text.slice(where);
        int offset = text.unit(where.begin());
        Calendar calendar = new Calendar(published);
        List<TimeExpression> found = new ArrayList<>();
        for (Hit hit : hits(stretch)) {
            found.add(expression(hit, stretch, text, offset, calendar));
        }
        return found;
    }

    private record Hit(int begin, int end, TimeRule rule, Groups groups) {}

    /** The longest at each place; of equally long ones that of the earlier rule. */
    private List<Hit> hits(String stretch) {
        List<Hit> all = new ArrayList<>();
        BitSet candidates = sieve.indexes(stretch);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            TimeRule rule = words.rules().get(i);
            Matcher matcher = rule.pattern().matcher(stretch);
            while (matcher.find()) {
                if (matcher.end() > matcher.start() && isWhole(stretch, matcher)) {
                    all.add(new Hit(matcher.start(), matcher.end(), rule, new Groups(matcher)));
                }
            }
        }
        all.sort(Comparator.comparingInt(hit -> hit.begin() - hit.end()));
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : all) {
            if (kept.stream().noneMatch(it -> it.begin() < hit.end() && hit.begin() < it.end())) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::begin));
        return kept;
    }

    private static boolean isWhole(String stretch, Matcher matcher) {
        int begin = matcher.start();
        int end = matcher.end();
        return (begin == 0 || !Character.isLetterOrDigit(stretch.charAt(begin - 1)))
                && (end == stretch.length() || !Character.isLetterOrDigit(stretch.charAt(end)));
    }

    private TimeExpression expression(
            Hit hit, String stretch, Text text, int offset, Calendar calendar) {
        Days past = days(hit, calendar, Direction.BACK);
        Days future = days(hit, calendar, Direction.AHEAD);
        int begin = hit.begin();
        int shown = begin;
        int before = wordBefore(stretch, begin);
        if (before < begin) {
            String word = stretch.substring(before, begin).strip().toLowerCase(Locale.ROOT);
            if (words.since().contains(word)) {
                begin = before;
                shown = begin;
                past = new Days(past.start(), Optional.empty());
                future = new Days(future.start(), Optional.empty());
            } else if (words.until().contains(word)) {
                begin = before;
                shown = begin;
                past = new Days(Optional.empty(), past.end());
                future = new Days(Optional.empty(), future.end());
            } else if (words.dropped().contains(word)) {
                begin = before;
            }
        }
        return new TimeExpression(
                text.spanOfUnits(offset + begin, offset + hit.end()),
                stretch.substring(shown, hit.end()),
                past,
                future);
    }

    /** Where the word begins from which only blanks part this place; this place, if none does. */
    private static int wordBefore(String stretch, int place) {
        int end = place;
        while (end > 0 && isBlank(stretch.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Character.isLetter(stretch.codePointBefore(begin))) {
            begin -= Character.charCount(stretch.codePointBefore(begin));
        }
        return end < place && begin < end ? begin : place;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\u00A0';
    }

    private Days days(Hit hit, Calendar calendar, Direction direction) {
        Groups groups = hit.groups();
        return switch (hit.rule().sense()) {
            case DATE -> date(groups, calendar, "day");
            case RANGE -> range(groups, calendar);
            case MONTH ->
                    groups.month("month", words.months())
                            .map(
                                    month ->
                                            calendar.month(
                                                    month,
                                                    groups.year("year"),
                                                    groups.direction(words).orElse(direction)))
                            .orElseGet(Days::unknown);
            case YEAR ->
                    groups.year("year")
                            .map(
                                    first ->
                                            Calendar.years(
                                                    first, groups.year("lastyear").orElse(first)))
                            .orElseGet(Days::unknown);
            case WEEKDAY ->
                    groups.value("weekday")
                            .map(name -> words.weekdays().get(name))
                            .map(
                                    weekday ->
                                            calendar.weekday(
                                                    weekday,
                                                    groups.direction(words).orElse(direction),
                                                    groups.direction(words).isPresent()
                                                            ? Today.PASSED_OVER
                                                            : Today.COUNTS))
                            .orElseGet(Days::unknown);
            case SHIFT -> shift(hit.rule(), groups, calendar);
            case VAGUE -> Days.unknown();
        };
    }

    private Days date(Groups groups, Calendar calendar, String dayGroup) {
        Optional<Integer> month = groups.monthNumber(words.months());
        Optional<Integer> day = groups.number(dayGroup, words.numbers());
        if (month.isEmpty() || day.isEmpty()) {
            return Days.unknown();
        }
        return calendar.day(day.get(), month.get(), groups.year("year"))
                .map(Days::of)
                .orElseGet(Days::unknown);
    }

    private Days range(Groups groups, Calendar calendar) {
        return new Days(
                date(groups, calendar, "day").start(), date(groups, calendar, "lastday").end());
    }

    private Days shift(TimeRule rule, Groups groups, Calendar calendar) {
        Optional<ChronoUnit> unit = groups.value("unit").map(words.units()::get).or(rule::unit);
        int count = rule.shift() * groups.number("count", words.numbers()).orElse(1);
        return unit.map(known -> calendar.shifted(known, count)).orElseGet(Days::unknown);
    }
}
