package org.kabar.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The ready-made queries: the files {@code queries/*.rq} of the class path, by the name of the
 * file.
 *
 * <p>The same whether the classes lie in a folder or in a jar. Immutable; safe for many threads.
 */
public final class QueryCatalog {

    private static final String SUFFIX = ".rq";

    private final SortedMap<String, NamedQuery> queries;

    private QueryCatalog(SortedMap<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /** The queries that come with Kabar. */
    public static QueryCatalog bundled() {
        return of(QueryCatalog.class.getClassLoader());
    }

    /** The queries behind the views of the explorer: the files {@code views/*.rq}. */
    static QueryCatalog views() {
        return of(QueryCatalog.class.getClassLoader(), "views");
    }

    /**
     * The queries that a class loader finds.
     *
     * @throws InvalidQueryException if the head of a file is not well formed
     */
    static QueryCatalog of(ClassLoader loader) {
        return of(loader, "queries");
    }

    private static QueryCatalog of(ClassLoader loader, String name) {
        URL folder = loader.getResource(name);
        if (folder == null) {
            return new QueryCatalog(new TreeMap<>());
        }
        try {
            return folder.getProtocol().equals("jar")
                    ? inJar(folder.toURI(), name)
                    : in(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("the ready-made queries cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no URI: " + folder, e);
        }
    }

    private static QueryCatalog inJar(URI folder, String name) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return in(jar.getPath(name));
        } catch (FileSystemAlreadyExistsException shared) {
            return in(FileSystems.getFileSystem(folder).getPath(name));
        }
    }

    private static QueryCatalog in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(file -> file.toString().endsWith(SUFFIX)).forEach(files::add);
        }
        SortedMap<String, NamedQuery> queries = new TreeMap<>();
        for (Path file : files) {
            String fileName = String.valueOf(file.getFileName());
            String name = fileName.substring(0, fileName.length() - SUFFIX.length());
            queries.put(name, QueryFile.parse(name, Files.readString(file)));
        }
        return new QueryCatalog(queries);
    }

    /** All queries, in the order of their names. */
    public Collection<NamedQuery> all() {
        return queries.values();
    }

    /** The query of that name, if there is one. */
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /**
     * The query of that name.
     *
     * @throws InvalidQueryException if there is none; the message gives the nearest names
     */
    public NamedQuery get(String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            throw new InvalidQueryException(
                    "no query \""
                            + name
                            + "\""
                            + Nearest.suggestion(name, queries.keySet())
                            + " (kabar query --list shows all)");
        }
        return query;
    }
}
