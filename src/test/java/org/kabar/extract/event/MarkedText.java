package org.kabar.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kabar.annotate.Annotator;
import org.kabar.extract.Mention;
import org.kabar.extract.Passage;
import org.kabar.extract.Scene;
import org.kabar.extract.Zone;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Published;
import org.kabar.model.Sentence;
import org.kabar.model.Span;
import org.kabar.model.Text;

/**
 * Makes scenes from texts in which names are marked: {@code [Joko Widodo|Person] bertemu ...}. The
 * same name is the same entity, whose identifier is the name. Sentences, tokens and tags are those
 * of the real models.
 */
final class MarkedText {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]|]+)\\|([A-Za-z]+)\\]");

    private final Annotator annotator;

    MarkedText(Annotator annotator) {
        this.annotator = annotator;
    }

    Scene scene(String marked) {
        return scene(marked, Metadata.none(), List.of());
    }

    Scene scene(String marked, List<Office> offices) {
        return scene(marked, Metadata.none(), offices);
    }

    Scene scene(String marked, LocalDate published) {
        Metadata metadata =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Published.on(published)));
        return scene(marked, metadata, List.of());
    }

    private Scene scene(String marked, Metadata metadata, List<Office> offices) {
        StringBuilder plain = new StringBuilder();
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        Map<String, EntityType> types = new LinkedHashMap<>();
        Matcher matcher = MARK.matcher(marked);
        int done = 0;
        while (matcher.find()) {
            plain.append(marked, done, matcher.start());
            int begin = plain.codePointCount(0, plain.length());
            String name = matcher.group(1);
            plain.append(name);
            int end = plain.codePointCount(0, plain.length());
            spans.computeIfAbsent(name, key -> new ArrayList<>()).add(new Span(begin, end));
            types.put(name, EntityType.of(matcher.group(2)).orElseThrow());
            done = matcher.end();
        }
        plain.append(marked.substring(done));
        Article article = new Article("marked", metadata, Text.of(plain.toString()));
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        spans.forEach(
                (name, all) -> {
                    entities.add(
                            new Entity(
                                    name,
                                    Objects.requireNonNull(types.get(name)),
                                    List.of(name),
                                    all,
                                    Optional.empty(),
                                    Optional.empty(),
                                    1));
                    all.forEach(span -> mentions.add(new Mention(span, name)));
                });
        return new Scene(
                article, passages(annotator.annotate(article), mentions), entities, offices);
    }

    private static List<Passage> passages(Annotated annotated, List<Mention> mentions) {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            passages.add(
                    new Passage(
                            sentence.span(),
                            sentence.line(),
                            Zone.BODY,
                            false,
                            sentence.tokens(),
                            mentions.stream()
                                    .filter(it -> sentence.span().covers(it.span()))
                                    .sorted((a, b) -> a.span().compareTo(b.span()))
                                    .toList()));
        }
        return passages;
    }
}
