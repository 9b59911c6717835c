package org.kabar.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.News;
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

    /** What has words in it, by the index. */
    static Set<String> hits(NewsStore store, String words) {
        String query =
                """
                PREFIX news: <https://w3id.org/kabar/ns#>
                PREFIX schema: <https://schema.org/>
                PREFIX text: <http://jena.apache.org/text#>
                SELECT ?hit { ?hit text:query (schema:headline news:text "%s") }
                """
                        .formatted(words);
        return store.read(
                data -> {
                    Set<String> hits = new TreeSet<>();
                    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                        exec.select().forEachRemaining(row -> hits.add(row.get("hit").getURI()));
                    }
                    return hits;
                });
    }

    /** What has words in it, by the data. */
    static Set<String> scan(NewsStore store, String words) {
        return store.read(
                data ->
                        Stream.of(SchemaDO.headline.asNode(), News.text)
                                .flatMap(it -> data.stream(Node.ANY, Node.ANY, it, Node.ANY))
                                .filter(
                                        it ->
                                                it.getObject()
                                                        .getLiteralLexicalForm()
                                                        .contains(words))
                                .map(it -> it.getSubject().getURI())
                                .collect(Collectors.toCollection(TreeSet::new)));
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
