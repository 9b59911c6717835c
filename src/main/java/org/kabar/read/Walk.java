package org.kabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * Finds the files that paths lead to. Folders are walked in the order of their names, hidden files
 * left out; two tables that belong together are one find. Used by one thread.
 */
final class Walk {

    private final List<Path> folders;
    private final Visitor visitor;
    private final Set<Path> taken;

    /**
     * A file to read.
     *
     * @param file its path, from the path given
     * @param folder the folder that its identifier is counted from
     * @param id the identifier for an article in it that brings none
     * @param table what is known of the files of its folder
     * @param partner the table that is to be read together with it
     */
    record Found(
            Path file,
            Optional<Path> folder,
            String id,
            MetadataTable table,
            Optional<Path> partner) {}

    /** Takes what is found, in order. Each method says whether more is wanted. */
    interface Visitor {

        /** A file that may be read. */
        boolean file(Found found);

        /** Something that cannot be. */
        boolean refused(Reading refused);
    }

    /**
     * A walk.
     *
     * @param folders files below these are named from there; absolute
     * @param taken files that were found together with others; grows
     */
    Walk(List<Path> folders, Set<Path> taken, Visitor visitor) {
        this.folders = folders;
        this.taken = taken;
        this.visitor = visitor;
    }

    /** Whether a file of this name is one to read. */
    static boolean isInput(String name) {
        return !name.startsWith(".") && !name.equals(MetadataTable.FILE_NAME);
    }

    /** Goes through a path; says whether more is wanted. */
    boolean through(String given) {
        try {
            Path path = Path.of(given);
            Path named = path.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                return folder(path, named, String.valueOf(named.getFileName()), Set.of());
            }
            Path parent = named.getParent();
            MetadataTable table = parent == null ? MetadataTable.none() : MetadataTable.of(parent);
            Optional<Path> partner = partner(path);
            if (partner.isPresent()) {
                taken.add(partner.get().toAbsolutePath().normalize());
            }
            Optional<Path> from = from(named);
            return taken.contains(named)
                    || visitor.file(new Found(path, from, id(named, from), table, partner));
        } catch (IOException | InvalidPathException failure) {
            return visitor.refused(refused(given, failure));
        }
    }

    /** The folder that a file is counted from, by default the one it is in. */
    private Optional<Path> from(Path file) {
        return folders.stream()
                .filter(file::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount))
                .or(() -> Optional.ofNullable(file.getParent()));
    }

    /** The name of the folder that a file is counted from, and the path below. */
    static String id(Path file, Optional<Path> from) {
        return from.filter(folder -> folder.getFileName() != null)
                .map(folder -> folder.getFileName() + "/" + folder.relativize(file))
                .orElseGet(() -> file.getFileName().toString());
    }

    /** The table beside a table that belongs to it, if it is there. */
    private static Optional<Path> partner(Path file) {
        return TableName.of(file.getFileName().toString())
                .map(name -> file.resolveSibling(name.partner()))
                .filter(Files::isRegularFile);
    }

    /**
     * Walks a folder.
     *
     * @param top the folder given, absolute
     * @param above the real paths of the folders above it, since a link may lead back to one
     */
    private boolean folder(Path folder, Path top, String id, Set<Path> above) {
        FolderNames listed;
        MetadataTable table;
        Set<Path> inside = new HashSet<>(above);
        try {
            if (!inside.add(folder.toRealPath())) {
                return visitor.refused(
                        refused(folder, "a link that leads back to a folder above it"));
            }
            listed = FolderNames.of(folder);
            table = MetadataTable.of(folder);
        } catch (IOException failure) {
            return visitor.refused(refused(folder.toString(), failure));
        }
        for (String name : listed.names()) {
            if (isInput(name) && !child(listed, name, top, id + "/" + name, table, inside)) {
                return false;
            }
        }
        return true;
    }

    private boolean child(
            FolderNames listed,
            String name,
            Path top,
            String id,
            MetadataTable table,
            Set<Path> inside) {
        Path path = listed.path(name);
        if (Files.isDirectory(path)) {
            return folder(path, top, id, inside);
        }
        Optional<Path> partner = partner(path);
        boolean readBefore =
                partner.isPresent() && partner.get().getFileName().toString().compareTo(name) < 0;
        return readBefore || visitor.file(new Found(path, Optional.of(top), id, table, partner));
    }

    /** That something could not be read. */
    static Reading.Refused refused(String name, Exception failure) {
        return new Reading.Refused(
                new Reject(
                        Reason.UNREADABLE,
                        Origin.file(name),
                        Failures.words(failure),
                        Optional.empty()));
    }

    /** That something is not to be read. */
    static Reading.Refused refused(Path path, String detail) {
        return new Reading.Refused(
                new Reject(
                        Reason.UNREADABLE, Origin.file(path.toString()), detail, Optional.empty()));
    }
}
