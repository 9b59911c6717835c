package org.kabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextTest {

    @Property
    void everyOffsetGoesThereAndBack(@ForAll String value) {
        Text text = Text.of(value);
        for (int offset = 0; offset <= text.codePointLength(); offset++) {
            assertThat(text.codePoint(text.unit(offset))).isEqualTo(offset);
        }
        assertThat(text.slice(text.span())).isEqualTo(value);
    }

    @Property
    void slicesJoinToTheWhole(@ForAll String value, @ForAll @IntRange(max = 50) int cut) {
        Text text = Text.of(value);
        int at = Math.min(cut, text.codePointLength());
        assertThat(text.slice(new Span(0, at)) + text.slice(new Span(at, text.codePointLength())))
                .isEqualTo(value);
    }

    @Example
    void aSupplementaryCharacterCountsOnce() {
        Text text = Text.of("a😀b");
        assertThat(text.codePointLength()).isEqualTo(3);
        assertThat(text.slice(new Span(1, 2))).isEqualTo("😀");
        assertThat(text.codePoint(2)).isEqualTo(1);
        assertThat(text.spanOfUnits(3, 4)).isEqualTo(new Span(2, 3));
    }

    @Example
    void offsetsOutsideTheTextAreRefused() {
        assertThatThrownBy(() -> Text.of("ab").unit(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
