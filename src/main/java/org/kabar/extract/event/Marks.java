package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kabar.extract.Mention;
import org.kabar.extract.time.TimeExpression;
import org.kabar.model.Span;
import org.kabar.model.Token;

/**
 * The mentions and times of one statement by where they begin, to be asked in reading order: what
 * began before a token has been read with an earlier one.
 */
final class Marks {

    private static final Comparator<Mention> LONGEST_FIRST =
            Comparator.comparingInt(it -> -it.span().length());

    private final TreeMap<Integer, List<Mention>> mentions = new TreeMap<>();
    private final TreeMap<Integer, TimeExpression> times = new TreeMap<>();

    Marks(List<Mention> mentions, List<TimeExpression> times) {
        mentions.forEach(
                it ->
                        this.mentions.merge(
                                it.span().begin(),
                                List.of(it),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        times.stream()
                .filter(time -> within(time.span()).isEmpty())
                .forEach(time -> this.times.put(time.span().begin(), time));
    }

    /** The longest mention that begins in a token, then those inside it. */
    List<Mention> mentionsAt(Token token) {
        List<Mention> inside = within(token.span());
        if (inside.isEmpty()) {
            return inside;
        }
        return inside.stream()
                .min(LONGEST_FIRST)
                .map(outer -> within(outer.span()))
                .map(all -> all.stream().sorted(LONGEST_FIRST).toList())
                .orElseGet(List::of);
    }

    private List<Mention> within(Span span) {
        Map.Entry<Integer, List<Mention>> at = mentions.ceilingEntry(span.begin());
        if (at == null || at.getKey() >= span.end()) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        mentions.subMap(span.begin(), span.end()).values().forEach(found::addAll);
        return found;
    }

    /** The time that a token belongs to. */
    Optional<TimeExpression> timeAt(Token token) {
        return Optional.ofNullable(times.floorEntry(token.span().begin()))
                .map(Map.Entry::getValue)
                .filter(time -> time.span().contains(token.span().begin()));
    }
}
