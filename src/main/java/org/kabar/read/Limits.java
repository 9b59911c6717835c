package org.kabar.read;

/**
 * How large one thing may be, so that no input can exhaust the memory. What exceeds a limit is
 * refused.
 *
 * @param documentBytes the most bytes of one document, or of one line, after decompression
 */
public record Limits(int documentBytes) {

    /** 16 MiB: some hundred times the longest news article. */
    public static Limits standard() {
        return new Limits(16 << 20);
    }
}
