package org.kabar.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.read.InputFile;
import org.kabar.read.Inputs;
import org.kabar.read.RejectWriter;

/**
 * Finds the files that the paths of a job lead to, in the order in which one machine would read
 * them. Used by one thread.
 */
final class Listing {

    private final Inputs inputs;
    private final Storage storage;
    private final Map<Integer, List<InputPart>> found = new TreeMap<>();

    Listing(Inputs inputs, Storage storage) {
        this.inputs = inputs;
        this.storage = storage;
    }

    /** All files under these paths, and what cannot be read there. */
    List<InputPart> of(List<String> paths) {
        List<Integer> here =
                IntStream.range(0, paths.size())
                        .filter(path -> !Storage.isAddress(paths.get(path)))
                        .boxed()
                        .toList();
        inputs.list(
                here.stream().map(path -> Storage.local(paths.get(path))).toList(),
                (file, i) -> add(here(here.get(i), file)),
                (refused, i) -> add(refused(here.get(i), refused)));
        for (int path = 0; path < paths.size(); path++) {
            if (Storage.isAddress(paths.get(path))) {
                elsewhere(path, paths.get(path));
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void add(InputPart part) {
        found.computeIfAbsent(part.path(), any -> new ArrayList<>()).add(part);
    }

    private static InputPart here(int path, InputFile file) {
        long bytes;
        try {
            bytes = Files.size(file.file());
        } catch (IOException unreadable) {
            bytes = 0;
        }
        return new InputPart.Whole(
                path, file.name(), file.file().toString(), file.folder().toString(), bytes);
    }

    private static InputPart refused(int path, Reading reading) {
        return switch (reading) {
            case Reading.Refused refused ->
                    new InputPart.Refused(
                            path,
                            refused.reject().reason().code(),
                            new RejectWriter().line(refused.reject()));
            case Reading.OfArticle of -> throw new IllegalStateException("only listed");
            case Reading.OfExtraction of -> throw new IllegalStateException("only listed");
        };
    }

    private void elsewhere(int path, String address) {
        try {
            Path root = new Path(address);
            FileStatus status = storage.of(root).getFileStatus(root);
            if (status.isDirectory()) {
                folder(path, storage.of(root), status.getPath(), status.getPath());
            } else {
                add(file(path, status, status.getPath().getParent()));
            }
        } catch (IOException | IllegalArgumentException failure) {
            add(unreadable(path, address, failure));
        }
    }

    private void folder(int path, FileSystem files, Path folder, Path root) throws IOException {
        List<FileStatus> children =
                Stream.of(files.listStatus(folder))
                        .filter(it -> Inputs.isInput(it.getPath().getName()))
                        .sorted(Comparator.comparing(it -> it.getPath().getName()))
                        .toList();
        List<String> names = children.stream().map(it -> it.getPath().getName()).toList();
        for (FileStatus child : children) {
            if (child.isDirectory()) {
                folder(path, files, child.getPath(), root);
            } else if (!isReadBefore(child.getPath().getName(), names)) {
                add(file(path, child, root));
            }
        }
    }

    /** Whether a table that is read together with it comes first. */
    private static boolean isReadBefore(String name, List<String> names) {
        Optional<String> partner = Inputs.beside(name).stream().filter(names::contains).findFirst();
        return partner.filter(it -> it.compareTo(name) < 0).isPresent();
    }

    private static InputPart file(int path, FileStatus status, Path root) {
        String address = status.getPath().toString();
        return new InputPart.Whole(path, address, address, root.toString(), status.getLen());
    }

    private static InputPart unreadable(int path, String address, Exception failure) {
        String words =
                failure instanceof FileNotFoundException
                        ? "there is no such file or folder"
                        : String.valueOf(failure.getMessage());
        Reject reject =
                new Reject(Reason.UNREADABLE, Origin.file(address), words, Optional.empty());
        return new InputPart.Refused(
                path, Reason.UNREADABLE.code(), new RejectWriter().line(reject));
    }
}
