package org.kabar.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.NameSpan;
import org.kabar.model.NameType;
import org.kabar.model.Sentence;
import org.kabar.model.Text;

/** Articles to mark, and what was marked on them as words. */
final class Articles {

    private Articles() {}

    static Article of(String text) {
        return new Article("test", Metadata.none(), Text.of(text));
    }

    /** The five seed articles, in the order of their file names. */
    static List<Article> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Articles::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> sentences(Annotated annotated) {
        return annotated.sentences().stream()
                .map(sentence -> annotated.article().text().slice(sentence.span()))
                .toList();
    }

    static List<String> names(Annotated annotated, NameType type) {
        return annotated.sentences().stream()
                .map(Sentence::names)
                .flatMap(List::stream)
                .filter(name -> name.type() == type)
                .map(NameSpan::span)
                .map(annotated.article().text()::slice)
                .toList();
    }

    private static Article read(Path file) {
        try {
            return new Article(file.toString(), Metadata.none(), Text.of(Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
