package org.kabar.serve;

import org.apache.jena.query.QueryCancelledException;

/**
 * A text that can be looked at until a certain time. Java's regular expressions cannot be stopped,
 * and some take longer than the world will last; what they look at can stop them.
 *
 * @param text the text
 * @param deadline by {@link System#nanoTime}
 */
record TimedText(CharSequence text, long deadline) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    /**
     * A character.
     *
     * @throws QueryCancelledException if the time is over
     */
    @Override
    public char charAt(int index) {
        if (System.nanoTime() - deadline > 0) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new TimedText(text.subSequence(start, end), deadline);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
