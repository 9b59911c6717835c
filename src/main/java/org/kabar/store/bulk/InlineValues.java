package org.kabar.store.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The values that stand in identifiers themselves, numbered as they come. Used by one thread. */
final class InlineValues {

    private final Map<Long, Integer> numbers = new HashMap<>();
    private long[] values = new long[1024];

    /** The number of a value. */
    int number(long value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == values.length) {
            values = Arrays.copyOf(values, 2 * number);
        }
        values[number] = value;
        numbers.put(value, number);
        return number;
    }

    /** The value of a number: the identifier as it stands on the disk. */
    long value(int number) {
        return values[number];
    }

    /** The numbers in the order of their values on the disk. */
    int[] ranked() {
        return java.util.stream.IntStream.range(0, numbers.size())
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
