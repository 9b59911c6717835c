package org.kabar.extract.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a language names times. All keys are in lower case.
 *
 * @param weekdays names of days
 * @param months names of months
 * @param units names of units that can be counted
 * @param numbers numbers in words
 * @param since words that make a time the beginning of a span
 * @param until words that make a time the end of a span
 * @param dropped prepositions that do not belong to the words of an expression
 * @param ahead words behind a time that turn it to the future
 * @param back words behind a time that turn it to the past
 * @param rules the patterns, in the order in which they are tried
 */
public record TimeWords(
        Map<String, DayOfWeek> weekdays,
        Map<String, Month> months,
        Map<String, ChronoUnit> units,
        Map<String, Integer> numbers,
        Set<String> since,
        Set<String> until,
        Set<String> dropped,
        Set<String> ahead,
        Set<String> back,
        List<TimeRule> rules) {

    /** Copies the collections. */
    public TimeWords {
        weekdays = Map.copyOf(weekdays);
        months = Map.copyOf(months);
        units = Map.copyOf(units);
        numbers = Map.copyOf(numbers);
        since = Set.copyOf(since);
        until = Set.copyOf(until);
        dropped = Set.copyOf(dropped);
        ahead = Set.copyOf(ahead);
        back = Set.copyOf(back);
        rules = List.copyOf(rules);
    }
}
