package org.kabar.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Made-up inputs in every format and packing, spoilt in many ways; the same ones in every run. */
public final class HostileInputs {

    /** Small enough that all of them are met. */
    public static final Limits LIMITS = new Limits(20_000, 1_000_000, 60, 20, 50, 100, 500, 40_000);

    private static final long SEED = 20_240_229;

    private static final List<String> HOSTILE =
            List.of(
                    "[".repeat(2000),
                    "{\"a\":".repeat(2000),
                    "<div>".repeat(300),
                    "<b><p>".repeat(600),
                    "<!--",
                    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":",
                    "\"",
                    "\u0000",
                    "\uFEFF",
                    "\r\n\r\nWARC/1.0\r\nContent-Length: 99999999999999999\r\n\r\n",
                    "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n",
                    "Content-Length: 7\r\n",
                    "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                    "\\ud800",
                    "1e999999999",
                    "-",
                    "9".repeat(2000),
                    "\n".repeat(5000),
                    ",".repeat(5000),
                    "x".repeat(30_000),
                    "article,type,actors\n",
                    "{\"reason\":\"empty\",\"where\":{},\"input\":\"{}\"}\n",
                    "../../etc/passwd",
                    "\u202e\u0007\u001b[2J");

    /**
     * One of them.
     *
     * @param name the file name, with the ending of its format and packing
     * @param bytes the content
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Hostile(String name, byte[] bytes) {}

    private static final List<BiFunction<byte[], Random, byte[]>> WAYS =
            List.of(
                    (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)),
                    (bytes, random) ->
                            Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length),
                    HostileInputs::flipped,
                    HostileInputs::swapped,
                    HostileInputs::overwritten,
                    HostileInputs::inserted,
                    HostileInputs::repeated,
                    HostileInputs::recoded,
                    HostileInputs::cut,
                    (bytes, random) -> random(random, random.nextInt(3000)),
                    (bytes, random) -> new byte[random.nextInt(200_000)]);

    private HostileInputs() {}

    /** So many of them. */
    public static List<Hostile> some(int count) {
        Random random = new Random(SEED);
        List<Map.Entry<String, byte[]>> plain = List.copyOf(MadeUpInputs.plain().entrySet());
        List<Map.Entry<String, byte[]>> packed = List.copyOf(MadeUpInputs.all().entrySet());
        List<Hostile> hostile = new ArrayList<>();
        while (hostile.size() < count) {
            String number = String.format("%05d-", hostile.size());
            if (random.nextBoolean()) {
                var input = packed.get(hostile.size() % packed.size());
                hostile.add(new Hostile(number + input.getKey(), spoilt(input.getValue(), random)));
            } else {
                var input = plain.get(hostile.size() % plain.size());
                hostile.add(
                        pack(number + input.getKey(), spoilt(input.getValue(), random), random));
            }
        }
        return hostile;
    }

    private static Hostile pack(String name, byte[] bytes, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Hostile(name + ".gz", MadeUpInputs.gzip(bytes));
            case 1 -> new Hostile(name + ".zst", Zstd.compress(bytes));
            case 2 -> new Hostile(name + ".zip", MadeUpInputs.zip(Map.of(name, bytes)));
            case 3 ->
                    new Hostile(
                            name + ".zip",
                            MadeUpInputs.zip(Map.of(name + ".gz", MadeUpInputs.gzip(bytes))));
            default -> new Hostile(name, bytes);
        };
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        byte[] spoilt = bytes;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && spoilt.length > 0; i++) {
            spoilt = WAYS.get(random.nextInt(WAYS.size())).apply(spoilt, random);
        }
        return spoilt;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        int flips = 1 + random.nextInt(8);
        for (int i = 0; i < flips; i++) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] swapped(byte[] bytes, Random random) {
        byte[] swapped = bytes.clone();
        int one = random.nextInt(bytes.length);
        int two = random.nextInt(bytes.length);
        swapped[one] = bytes[two];
        swapped[two] = bytes[one];
        return swapped;
    }

    private static byte[] overwritten(byte[] bytes, Random random) {
        byte[] overwritten = bytes.clone();
        int from = random.nextInt(bytes.length);
        byte[] noise = random(random, Math.min(bytes.length - from, 1 + random.nextInt(40)));
        System.arraycopy(noise, 0, overwritten, from, noise.length);
        return overwritten;
    }

    private static byte[] inserted(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        return MadeUpInputs.joined(
                Arrays.copyOf(bytes, at),
                HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(UTF_8),
                Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] repeated(byte[] bytes, Random random) {
        byte[][] copies = new byte[2 + random.nextInt(20)][];
        Arrays.fill(copies, bytes);
        return MadeUpInputs.joined(copies);
    }

    private static byte[] recoded(byte[] bytes, Random random) {
        List<Charset> charsets =
                List.of(
                        UTF_16LE,
                        UTF_8,
                        ISO_8859_1,
                        Charset.forName("windows-1252"),
                        Charset.forName("UTF-32"));
        String text = new String(bytes, charsets.get(random.nextInt(charsets.size())));
        return text.getBytes(charsets.get(random.nextInt(charsets.size())));
    }

    private static byte[] cut(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        return MadeUpInputs.joined(
                Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] random(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
