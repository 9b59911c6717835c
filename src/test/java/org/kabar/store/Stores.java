package org.kabar.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;

/** Small stores for tests. */
final class Stores {

    static final Reference REFERENCE = SmallReference.load();
    static final Iris IRIS = new Iris("https://data.example/berita/");

    private static final Mapper MAPPER =
            new Mapper(IRIS, AuthorityFile.read(REFERENCE.authority()));

    private Stores() {}

    static NewsStore open(Path folder) {
        return open(folder, FreeSpace.ofDisk());
    }

    static NewsStore open(Path folder, FreeSpace space) {
        return NewsStore.open(folder, Optional.of(IRIS), REFERENCE, space);
    }

    static void fill(Path folder, int articles) {
        try (NewsStore store = open(folder)) {
            store.put(IntStream.range(0, articles).mapToObj(i -> article("a" + i)).toList());
        }
    }

    static ArticleGraph article(String key) {
        return MAPPER.map(Sample.meeting(key).extraction());
    }

    static ArticleGraph article(int number, int edition) {
        return MAPPER.map(SmallNews.article(number, edition));
    }

    /** All statements, sorted. */
    static List<String> dump(NewsStore store) {
        return store.read(
                data -> {
                    TreeSet<String> lines = new TreeSet<>();
                    data.find().forEachRemaining(quad -> lines.add(NodeFmtLib.str(quad)));
                    return List.copyOf(lines);
                });
    }

    static List<String> dump(Path folder) {
        try (NewsStore store = NewsStore.openExisting(folder, REFERENCE)) {
            return dump(store);
        }
    }
}
