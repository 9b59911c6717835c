package org.kabar.extract.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which of many patterns can match in a text, by one pass over it for the words without which
 * they cannot. Trying all of them on every sentence would take longer than anything else that is
 * read from it. Immutable and thread-safe.
 */
public final class PatternSieve {

    private final List<Pattern> patterns;
    private final List<List<BitSet>> required = new ArrayList<>();
    private final TextTrie texts;

    /** A sieve for these patterns. */
    public PatternSieve(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        Map<String, Integer> numbers = new HashMap<>();
        for (Pattern pattern : patterns) {
            List<BitSet> sets = new ArrayList<>();
            for (Set<String> set : RequiredTexts.of(pattern.pattern())) {
                BitSet members = new BitSet();
                for (String text : set) {
                    String folded = TextTrie.folded(text);
                    Integer number = numbers.putIfAbsent(folded, numbers.size());
                    members.set(number == null ? numbers.size() - 1 : number);
                }
                sets.add(members);
            }
            required.add(sets);
        }
        texts = new TextTrie(numbers);
    }

    /** The patterns that can match in a text, in the order given. */
    public List<Pattern> candidates(CharSequence text) {
        List<Pattern> found = new ArrayList<>();
        BitSet indexes = indexes(text);
        for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
            found.add(patterns.get(i));
        }
        return found;
    }

    /** The same, by their places in the list given. */
    public BitSet indexes(CharSequence text) {
        BitSet held = texts.in(text);
        BitSet found = new BitSet(patterns.size());
        for (int i = 0; i < patterns.size(); i++) {
            if (meets(held, required.get(i))) {
                found.set(i);
            }
        }
        return found;
    }

    private static boolean meets(BitSet held, List<BitSet> sets) {
        for (BitSet set : sets) {
            if (!held.intersects(set)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the patterns matches a whole text. */
    public boolean matches(CharSequence text) {
        for (Pattern pattern : candidates(text)) {
            if (pattern.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
