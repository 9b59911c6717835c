package org.kabar.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.security.Credential;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask a server, and who may change what it serves: a file with lines such as {@code user
 * ani: secret, write} and {@code token desk: secret}. A secret stands there as it is or as {@code
 * MD5:…}, {@code CRYPT:…} or {@code OBF:…}, as Jetty writes them. Immutable; safe for many threads.
 */
public final class AccessList {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?<kind>user|token)\\s+(?<name>[^\\s:,]+)\\s*:\\s*(?<secret>[^\\s,]+)\\s*(?:,\\s*(?<right>read|write))?");
    private static final String BASIC = "basic ";
    private static final String BEARER = "bearer ";
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final List<Entry> entries;

    private AccessList(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** What one may do. */
    public enum Right {
        /** Ask. */
        READ,
        /** Ask, and change what is served. */
        WRITE
    }

    private record Entry(boolean token, String name, Credential secret, Right right) {}

    /**
     * Reads a file.
     *
     * @throws ServerException if it cannot be read, can be read by everyone on this machine, names
     *     nobody, or has a line of another form
     */
    public static AccessList read(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                throw new ServerException(
                        file + " can be read by others; keep it for yourself: chmod 600 " + file);
            }
            return of(file.toString(), Files.readAllLines(file));
        } catch (IOException failure) {
            throw new ServerException("cannot read " + file);
        }
    }

    private static AccessList of(String name, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw new ServerException(
                            name
                                    + ":"
                                    + (i + 1)
                                    + ": not of the form \"user NAME: SECRET\" or \"token NAME: SECRET\","
                                    + " with \", write\" at the end for those who may change things");
                }
                entries.add(
                        new Entry(
                                parts.group("kind").equals("token"),
                                parts.group("name"),
                                Credential.getCredential(parts.group("secret")),
                                "write".equals(parts.group("right")) ? Right.WRITE : Right.READ));
            }
        }
        if (entries.isEmpty()) {
            throw new ServerException(name + " names nobody who may ask");
        }
        return new AccessList(entries);
    }

    /**
     * What a request may do.
     *
     * @param authorization the header of that name
     * @return empty if it does not say who asks, or says it wrongly
     */
    Optional<Right> right(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String scheme = authorization.toLowerCase(java.util.Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return ofToken(authorization.substring(BEARER.length()).strip());
        }
        return scheme.startsWith(BASIC)
                ? ofUser(authorization.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private Optional<Right> ofToken(String token) {
        return entries.stream()
                .filter(entry -> entry.token() && entry.secret().check(token))
                .map(Entry::right)
                .findFirst();
    }

    private Optional<Right> ofUser(String encoded) {
        String[] parts;
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            parts = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return parts.length < 2
                ? Optional.empty()
                : entries.stream()
                        .filter(entry -> !entry.token() && entry.name().equals(parts[0]))
                        .filter(entry -> entry.secret().check(parts[1]))
                        .map(Entry::right)
                        .findFirst();
    }
}
