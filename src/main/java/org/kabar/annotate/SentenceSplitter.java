package org.kabar.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.kabar.model.Span;

/**
 * Cuts a text into lines and each line into sentences.
 *
 * <p>OpenNLP looks back from every mark to the last blank, which takes quadratic time on a line
 * without blanks. A line is therefore read through a window that moves on by whole sentences; only
 * a sentence longer than the window is cut. Not thread-safe.
 */
final class SentenceSplitter {

    /** Code points looked at together; the longest sentence that can come out. */
    static final int WINDOW = 4_000;

    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceDetectorME detector) {
        this.detector = detector;
    }

    /**
     * Hands on the sentences of a text in reading order, each with the number of its line from 0.
     *
     * @param plain a text with one unit for each code point
     */
    void split(String plain, BiConsumer<Integer, Span> sentences) {
        int line = 0;
        int begin = 0;
        while (begin <= plain.length()) {
            int end = lineEnd(plain, begin);
            for (Span sentence : line(plain, begin, end)) {
                sentences.accept(line, sentence);
            }
            line++;
            begin = end + (plain.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private static int lineEnd(String plain, int begin) {
        for (int i = begin; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (unit == '\n' || unit == '\r') {
                return i;
            }
        }
        return plain.length();
    }

    private List<Span> line(String plain, int begin, int end) {
        List<Span> found = new ArrayList<>();
        int from = begin;
        while (from < end) {
            int to = Math.min(end, from + WINDOW);
            List<Span> seen = window(plain, from, to);
            boolean unfinished = to < end && seen.size() > 1;
            found.addAll(unfinished ? seen.subList(0, seen.size() - 1) : seen);
            from = unfinished ? seen.getLast().begin() : to;
        }
        return found;
    }

    private List<Span> window(String plain, int begin, int end) {
        List<Span> found = new ArrayList<>();
        for (opennlp.tools.util.Span span : detector.sentPosDetect(plain.substring(begin, end))) {
            Span sentence = Blanks.trim(plain, begin + span.getStart(), begin + span.getEnd());
            if (sentence.isEmpty()) {
                continue;
            }
            if (!found.isEmpty() && isOpen(plain, found.getLast())) {
                sentence = found.removeLast().union(sentence);
            }
            found.add(sentence);
        }
        return found;
    }

    /** Whether a sentence ends in a word, as after a full stop inside it ("Kabar.com"). */
    private static boolean isOpen(String plain, Span sentence) {
        return Character.isLetterOrDigit(plain.charAt(sentence.end() - 1));
    }
}
