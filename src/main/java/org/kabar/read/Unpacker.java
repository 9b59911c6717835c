package org.kabar.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.kabar.model.Reading;
import org.kabar.model.Reason;

/**
 * Takes off what an input is packed in, one layer, or two where a member of an archive is itself
 * compressed, and hands the content to its format. Archives inside archives are refused. Used by
 * one thread.
 */
final class Unpacker {

    /** Beyond so many members, the end of a zip file does not tell their number. */
    private static final int ALL_TOLD = 0xFFFF;

    private final Formats formats;
    private final Limits limits;

    Unpacker(Formats formats, Limits limits) {
        this.formats = formats;
        this.limits = limits;
    }

    /**
     * Reads an input, packed or not, to its end or until the sink wants no more.
     *
     * @return whether the sink wants more
     */
    boolean read(Input input, ReadingSink sink) {
        try {
            return unpack(input, sink);
        } catch (IOException failure) {
            return sink.accept(Failures.unreadable(input, failure));
        }
    }

    /**
     * An input with its compression taken off, for a table that is read together with another.
     *
     * @throws IOException if its first bytes are needed and cannot be read
     */
    Input unpacked(Input input) throws IOException {
        return switch (packing(input).orElse(null)) {
            case GZIP -> gunzipped(input);
            case ZSTD -> unzstded(input);
            case null -> input;
            case ZIP, OTHER -> input;
        };
    }

    private boolean unpack(Input input, ReadingSink sink) throws IOException {
        return switch (packing(input).orElse(null)) {
            case null -> content(input, sink);
            case GZIP -> content(gunzipped(input), sink);
            case ZSTD -> content(unzstded(input), sink);
            case ZIP -> members(input, sink);
            case OTHER -> sink.accept(unknown(input));
        };
    }

    private static Optional<Packing> packing(Input input) throws IOException {
        String ending = input.ending();
        return ending.isEmpty()
                ? Packing.ofMagic(input.head(Packing.MAGIC_LENGTH))
                : Packing.ofEnding(ending);
    }

    private Input gunzipped(Input input) {
        return input.unpacked(() -> expansion(input.opener().open(), GzipMembers::new));
    }

    private Input unzstded(Input input) {
        return input.unpacked(() -> expansion(input.opener().open(), ZstdInputStream::new));
    }

    /** Makes a decompressor. */
    @FunctionalInterface
    private interface Decompressor {
        InputStream over(PositionedStream packed) throws IOException;
    }

    private InputStream expansion(InputStream packed, Decompressor decompressor)
            throws IOException {
        PositionedStream positioned = new PositionedStream(packed);
        try {
            return new Expansion(positioned, decompressor.over(positioned), limits);
        } catch (IOException failure) {
            packed.close();
            throw failure;
        }
    }

    /** What is left when the packing is off: content, or one more packing, which is refused. */
    private boolean content(Input input, ReadingSink sink) throws IOException {
        return nested(input) ? sink.accept(nestedArchive(input)) : plain(input, sink);
    }

    private static boolean nested(Input input) throws IOException {
        return packing(input).isPresent();
    }

    private static Reading nestedArchive(Input input) {
        return input.refused(
                Reason.NESTED_ARCHIVE,
                "an archive inside an archive is not unpacked; unpack the outer one first");
    }

    private boolean plain(Input input, ReadingSink sink) throws IOException {
        Optional<Format> format = formats.of(input);
        return format.isPresent() ? format.get().read(input, sink) : sink.accept(unknown(input));
    }

    private boolean members(Input archive, ReadingSink sink) throws IOException {
        HeldTables tables = new HeldTables(limits);
        PositionedStream packed = new PositionedStream(archive.opener().open());
        ZipTail tail = new ZipTail(packed);
        try (ZipInputStream zip = new ZipInputStream(tail, StandardCharsets.UTF_8)) {
            Expansion expansion = new Expansion(packed, zip, limits);
            int members = 0;
            boolean empty = true;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members++;
                if (members > limits.members()) {
                    throw new LimitException(
                            "has more than the limit of " + limits.members() + " members");
                }
                Input member = member(archive, entry, expansion);
                if (!entry.isDirectory()) {
                    empty = false;
                    if (!member(member, tables, sink)) {
                        return false;
                    }
                }
                expansion.transferTo(OutputStream.nullOutputStream());
            }
            Optional<Reading> loss = loss(archive, members, tail.members());
            if (loss.isPresent() && !sink.accept(loss.get())) {
                return false;
            }
            if (empty && loss.isEmpty()) {
                return sink.accept(archive.refused(Reason.EMPTY, "there is no file in it"));
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException("not a readable archive: " + badName.getMessage(), badName);
        }
        return tables(tables, sink);
    }

    private boolean tables(HeldTables tables, ReadingSink sink) throws IOException {
        for (TablePair pair : tables.pairs()) {
            if (!formats.tables().read(pair, sink)) {
                return false;
            }
        }
        return true;
    }

    /** The refusal of members that were not found because what stands before them is damaged. */
    private static Optional<Reading> loss(Input archive, int found, OptionalInt told) {
        if (told.isEmpty()) {
            return Optional.of(
                    archive.refused(
                            Reason.UNREADABLE,
                            "it is no zip file, or its end is missing; members found: " + found));
        }
        return told.getAsInt() == (found & ALL_TOLD) || told.getAsInt() == ALL_TOLD
                ? Optional.empty()
                : Optional.of(
                        archive.refused(
                                Reason.UNREADABLE,
                                "it is damaged: "
                                        + found
                                        + " members were found of "
                                        + told.getAsInt()));
    }

    private static Input member(Input archive, ZipEntry entry, InputStream stream) {
        String path = entry.getName();
        return new Input(
                archive.name() + "!/" + path,
                path.substring(path.lastIndexOf('/') + 1),
                archive.id() + "!/" + path,
                archive.metadata(),
                new Input.Single(() -> stream));
    }

    private boolean member(Input member, HeldTables tables, ReadingSink sink)
            throws LimitException {
        try {
            Input content =
                    switch (packing(member).orElse(null)) {
                        case GZIP -> gunzipped(member);
                        case ZSTD -> unzstded(member);
                        case null -> member;
                        case ZIP, OTHER -> member;
                    };
            if (nested(content)) {
                return sink.accept(nestedArchive(member));
            }
            if (TableName.of(content.fileName()).isPresent()) {
                tables.hold(content);
                return true;
            }
            return plain(content, sink);
        } catch (LimitException limit) {
            throw limit;
        } catch (IOException failure) {
            return sink.accept(Failures.unreadable(member, failure));
        }
    }

    private static Reading unknown(Input input) {
        String known =
                "no reader for files that end like this; known are "
                        + String.join(", ", Formats.ENDINGS)
                        + ", each also .gz, .zst or in a .zip";
        return input.refused(Reason.UNKNOWN_FORMAT, OtherFiles.advice(input.name()).orElse(known));
    }
}
