package org.kabar.load;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kabar.model.Origin;
import org.kabar.read.Inputs;

/** Names of the files that articles come from, the same wherever the loader was started. */
final class Sources {

    /** What stands before the name of an archive's member. */
    static final String MEMBER = "!/";

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

    private Sources() {}

    /** The absolute name of the file, or its address; empty for standard input. */
    static Optional<String> file(Origin where) {
        String name = where.file();
        if (name.equals(Inputs.STANDARD_INPUT)) {
            return Optional.empty();
        }
        if (ADDRESS.matcher(name).matches()) {
            return Optional.of(name);
        }
        int member = name.indexOf(MEMBER);
        String outer = member < 0 ? name : name.substring(0, member);
        try {
            return Optional.of(absolute(outer) + (member < 0 ? "" : name.substring(member)));
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }

    /** The file on disk, be it the archive of a member. */
    static Path outer(String file) {
        int member = file.indexOf(MEMBER);
        return Path.of(member < 0 ? file : file.substring(0, member));
    }

    /** A path from the root of the file system. */
    static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
