package org.kabar.extract.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of a language pack whose files are not known by name, such as that of event types. */
public final class PackFolder {

    private static final String ENDING = ".yaml";

    private PackFolder() {}

    /**
     * All files in a folder of the class path, in the order of their names.
     *
     * @param path such as {@code lang/id/events}
     * @throws IllegalStateException if there is no such folder
     */
    public static List<PackFile> read(String path) {
        URL url = PackFolder.class.getClassLoader().getResource(path);
        if (url == null) {
            throw new IllegalStateException("the language pack lacks " + path);
        }
        try {
            return names(url, path).stream()
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .map(name -> PackFile.read(path + "/" + name))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list " + path, broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException("cannot list " + path, broken);
        }
    }

    private static List<String> names(URL folder, String path)
            throws IOException, URISyntaxException {
        URLConnection connection = folder.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(path + "/"))
                        .map(name -> name.substring(path.length() + 1))
                        .filter(name -> name.indexOf('/') < 0)
                        .toList();
            }
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
