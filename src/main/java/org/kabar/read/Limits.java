package org.kabar.read;

/**
 * How large one thing may be, so that no input can exhaust memory or time. What exceeds a limit is
 * refused, and the refusal names the limit.
 *
 * @param documentBytes the most bytes of one document, line, table row or web page, after
 *     decompression
 * @param expandedBytes the most bytes that one compressed file or archive may expand to in all
 * @param expansion how many times its compressed size it may expand to, once it has expanded to
 *     more than {@code documentBytes}
 * @param members the most members of an archive
 * @param jsonDepth the deepest nesting of JSON
 * @param htmlDepth the deepest nesting of elements of a web page
 * @param htmlTags the most tags of a web page, counted by their opening brackets: the memory and
 *     the time of a page go with them rather than with its bytes
 * @param heldBytes the most bytes of two tables that are held until their rows meet
 */
public record Limits(
        int documentBytes,
        long expandedBytes,
        int expansion,
        int members,
        int jsonDepth,
        int htmlDepth,
        int htmlTags,
        int heldBytes) {

    /**
     * 16 MiB a document, some hundred times the longest news article; 256 GiB and 200 times an
     * archive, where text seldom shrinks to less than a thirtieth; 10 million members; 100 levels
     * of JSON; 512 levels of HTML, as browsers have it, and 100,000 tags, some twenty times a large
     * page; 64 MiB of tables.
     */
    public static Limits standard() {
        return new Limits(16 << 20, 256L << 30, 200, 10_000_000, 100, 512, 100_000, 64 << 20);
    }

    /** The same limits with another for documents. */
    public Limits withDocumentBytes(int bytes) {
        return new Limits(
                bytes,
                expandedBytes,
                expansion,
                members,
                jsonDepth,
                htmlDepth,
                htmlTags,
                heldBytes);
    }
}
