package org.kabar.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kabar.model.Reason;

/**
 * The records of a web archive (ISO 28500) as their bytes, one at a time. jwarc reads what is in
 * them; where one ends and how to go on behind a damaged one is found here, since jwarc can do
 * neither within limits. Used by one thread.
 */
final class WarcRecords {

    private static final int LONGEST_LINE = 1 << 14;
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LOOKS_BACK = 16;
    private static final int LONGEST_VERSION = 16;
    private static final Pattern LENGTH = Pattern.compile("(?i)Content-Length:\\s*(\\d{1,18})\\s*");
    private static final Pattern TYPE = Pattern.compile("(?i)WARC-Type:\\s*(\\S+)\\s*");
    private static final String END = "\r\n\r\n";

    private final LineReader lines;
    private final Limits limits;
    private @Nullable String ahead;
    private long aheadAt;
    private boolean lost;
    private long givable;

    WarcRecords(InputStream stream, Limits limits) {
        this.lines = new LineReader(stream, LONGEST_LINE);
        this.limits = limits;
        this.givable = (long) LOOKS_BACK * limits.documentBytes();
    }

    /** What stands in the file next. */
    sealed interface Item {

        /**
         * A record that may hold a page.
         *
         * @param at the byte at which it begins, after decompression
         * @param bytes all of it
         */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Whole(long at, byte[] bytes) implements Item {}

        /** A record of another type, read over. */
        record Other() implements Item {}

        /**
         * No record, or none that can be taken.
         *
         * @param at the byte at which it begins, after decompression
         */
        record Damaged(long at, Reason reason, String problem) implements Item {}
    }

    /** A record's header lines. */
    private record Head(String text, String type, long length) {}

    /**
     * The next one; empty at the end of the file.
     *
     * @throws IOException if nothing more can be read
     */
    Optional<Item> next() throws IOException {
        long at = lines.position();
        try {
            Optional<Item> garbage = findVersion();
            if (garbage.isPresent() || ahead == null) {
                return garbage;
            }
            at = aheadAt;
            return Optional.of(record(ahead, at));
        } catch (DamagedMemberException damaged) {
            ahead = null;
            lost = true;
            return Optional.of(damaged(at, String.valueOf(damaged.getMessage())));
        }
    }

    /** Reads up to a version line; what stands before it is told, but once for each damage. */
    private Optional<Item> findVersion() throws IOException {
        long garbageAt = -1;
        while (ahead == null) {
            long at = lines.position();
            Optional<LineReader.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            String words = words(line.get());
            if (isVersion(words)) {
                ahead = words;
                aheadAt = at;
            } else if (!words.isBlank() && garbageAt < 0) {
                garbageAt = at;
            }
        }
        boolean told = lost;
        lost = false;
        return garbageAt < 0 || told
                ? Optional.empty()
                : Optional.of(damaged(garbageAt, "what stands here is no record"));
    }

    private Item record(String version, long at) throws IOException {
        ahead = null;
        StringBuilder text = new StringBuilder(version).append("\r\n");
        String type = "";
        long length = -1;
        for (String line = line(); !line.isBlank(); line = line()) {
            if (isVersion(line)) {
                return damaged(at, "its header has no end");
            }
            text.append(line).append("\r\n");
            if (text.length() > LONGEST_HEAD) {
                lost = true;
                return new Item.Damaged(
                        at,
                        Reason.TOO_LARGE,
                        "its header is larger than the limit of " + LONGEST_HEAD + " bytes");
            }
            Matcher named = TYPE.matcher(line);
            type = named.matches() ? named.group(1).toLowerCase(Locale.ROOT) : type;
            Matcher counted = LENGTH.matcher(line);
            length = counted.matches() ? Long.parseLong(counted.group(1)) : length;
        }
        if (length < 0) {
            lost = true;
            return damaged(at, "its header has no length, or is cut off");
        }
        return body(new Head(text.append("\r\n").toString(), type, length), at);
    }

    /** The next header line; empty at the end of the file. A version line is kept. */
    private String line() throws IOException {
        long at = lines.position();
        String words = lines.next().map(WarcRecords::words).orElse("");
        if (isVersion(words)) {
            ahead = words;
            aheadAt = at;
        }
        return words;
    }

    private Item body(Head head, long at) throws IOException {
        boolean page = head.type().equals("response") || head.type().equals("resource");
        boolean held = page && head.length() <= limits.documentBytes();
        long begin = lines.position();
        byte[] bytes = lines.take(head.length(), held ? (int) head.length() : 0);
        boolean ended = lines.position() - begin < head.length();
        if (ended || !endsHere()) {
            lookBack(bytes);
            return damaged(
                    at,
                    ended ? "the file ends within it" : "it does not end where its length says");
        }
        if (!page) {
            return new Item.Other();
        }
        if (!held) {
            return new Item.Damaged(
                    at,
                    Reason.TOO_LARGE,
                    "larger than the limit of " + limits.documentBytes() + " bytes");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.text().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(bytes);
        whole.writeBytes(END.getBytes(StandardCharsets.ISO_8859_1));
        return new Item.Whole(at, whole.toByteArray());
    }

    /** Whether a record ends here: by two line ends, of which the file's last may lack any. */
    private boolean endsHere() throws IOException {
        byte[] next = lines.peek(END.length());
        int ends = 0;
        for (byte b : next) {
            if (b == '\n') {
                ends++;
            } else if (b != '\r') {
                break;
            }
        }
        return ends >= 2 || next.length < END.length() && (next.length == 0 || ends > 0);
    }

    /**
     * Goes back to the next record that a wrong length has swallowed. Not often, since a file may
     * consist of nothing but wrong lengths.
     */
    private void lookBack(byte[] bytes) {
        lost = true;
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int next = text.indexOf("\nWARC/1.") + 1;
        if (next > 0 && bytes.length <= givable) {
            givable -= bytes.length;
            lines.giveBack(bytes, next);
        }
    }

    private static Item damaged(long at, String problem) {
        return new Item.Damaged(at, Reason.BROKEN_RECORD, problem);
    }

    private static boolean isVersion(String line) {
        return line.startsWith("WARC/") && line.length() <= LONGEST_VERSION;
    }

    private static String words(LineReader.Line line) {
        String words = new String(line.bytes(), StandardCharsets.ISO_8859_1);
        return words.endsWith("\r") ? words.substring(0, words.length() - 1) : words;
    }
}
