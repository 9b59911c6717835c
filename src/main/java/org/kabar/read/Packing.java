package org.kabar.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file may be packed in, known by its ending or by its first bytes. */
enum Packing {
    /** One or several gzip members, one after another. */
    GZIP(List.of("gz", "gzip"), new byte[] {0x1F, (byte) 0x8B}),
    /** Zstandard frames. */
    ZSTD(List.of("zst", "zstd"), new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}),
    /** An archive with members. */
    ZIP(List.of("zip"), new byte[] {'P', 'K', 3, 4}),
    /** An archive that is not unpacked. */
    OTHER(
            List.of(
                    "tar", "tgz", "7z", "rar", "bz2", "tbz2", "xz", "txz", "lz4", "z", "jar",
                    "wacz"),
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF});

    /** How many first bytes tell. */
    static final int MAGIC_LENGTH = 4;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    @SuppressWarnings("ImmutableEnumChecker") // copied, and never written
    private final byte[] magic;

    Packing(List<String> endings, byte[] magic) {
        this.endings = endings;
        this.magic = magic.clone();
    }

    /** The packing that files with an ending have; empty if they are not packed. */
    static Optional<Packing> ofEnding(String ending) {
        return Arrays.stream(values()).filter(p -> p.endings.contains(ending)).findFirst();
    }

    /** The packing that content with these first bytes has; empty if it is not packed. */
    static Optional<Packing> ofMagic(byte[] head) {
        return Arrays.stream(values()).filter(p -> startsWith(head, p.magic)).findFirst();
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
