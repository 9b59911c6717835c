package org.kabar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class LineRangeProperties {

    @Property
    void rangesTogetherHaveEachLineOnceAndWhole(
            @ForAll @Chars({'\n', 'a'}) @CharRange(from = 'b', to = 'c') @StringLength(max = 40)
                    String text,
            @ForAll @IntRange(min = 1, max = 15) int length)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        for (int begin = 0; begin < bytes.length; begin += length) {
            byte[] range = range(bytes, begin, Math.min(bytes.length, begin + length));
            boolean startsLine =
                    together.size() == 0 || together.toByteArray()[together.size() - 1] == '\n';
            assertThat(range.length == 0 || startsLine).isTrue();
            together.writeBytes(range);
        }
        assertThat(together.toString(StandardCharsets.US_ASCII)).isEqualTo(text);
    }

    private static byte[] range(byte[] bytes, int begin, int end) throws IOException {
        int from = Math.max(0, begin - 1);
        try (LineRange range =
                new LineRange(
                        new ByteArrayInputStream(bytes, from, bytes.length - from), begin, end)) {
            return range.readAllBytes();
        }
    }
}
