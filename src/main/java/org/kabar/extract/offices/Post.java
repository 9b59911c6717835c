package org.kabar.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.kabar.extract.names.Sheet;
import org.kabar.model.Text;

/**
 * The words of a post.
 *
 * @param from its first word
 * @param to the word after its last
 * @param reach the word after all that may name its body; never before {@code to}
 * @param start the first word of all that may name its body; never after {@code from}
 */
record Post(int from, int to, int reach, int start) {

    /** The words as they stand, without what is in brackets. */
    String title(Text text, Sheet sheet) {
        List<String> parts = new ArrayList<>();
        int begin = from;
        for (int i = from; i < to; i++) {
            if (sheet.word(i).is("(")) {
                add(parts, text, sheet, begin, i);
                while (i < to && !sheet.word(i).is(")")) {
                    i++;
                }
                begin = i + 1;
            }
        }
        add(parts, text, sheet, begin, to);
        return String.join(" ", parts).replaceAll("[\\s\\u00A0]+", " ");
    }

    private static void add(List<String> parts, Text text, Sheet sheet, int begin, int end) {
        if (begin < end) {
            parts.add(text.slice(sheet.span(begin, end)));
        }
    }
}
