package org.kabar.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Made;
import org.kabar.map.ArticleGraph;
import org.kabar.map.profile.ArticleFacts;
import org.kabar.model.Reading;
import org.kabar.model.Reject;
import org.kabar.read.ExtractionWriter;
import org.kabar.read.RejectWriter;
import org.kabar.store.ListedArticle;
import org.kabar.store.QuadLines;
import scala.Tuple2;

/**
 * What a task makes of the readings of its keys, which come in their turns: those of one key settle
 * as if they were loaded one after the other, and the last that stands is written. Used by one
 * thread.
 */
final class Folding implements Iterator<Tuple2<Output, String>> {

    private final Workshop.Tools tools;
    private final Iterator<Tuple2<Turn, Sent>> readings;
    private final Counts counts = new Counts();
    private final QuadLines quads = new QuadLines();
    private final Queue<Tuple2<Output, String>> ready = new ArrayDeque<>();
    private @Nullable Standing standing;
    private boolean ended;

    /** What stands of an article so far. */
    private static final class Standing {
        private final String key;
        private final SortedSet<String> files = new TreeSet<>();
        private final Made.OfArticle made;
        private final Set<Triple> content;
        private String hash;

        Standing(Made.OfArticle made) {
            this.key = made.graph().key();
            this.made = made;
            this.content = Set.copyOf(made.graph().triples());
            this.hash = made.graph().hash();
        }
    }

    Folding(Workshop.Tools tools, Iterator<Tuple2<Turn, Sent>> readings) {
        this.tools = tools;
        this.readings = readings;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            if (readings.hasNext()) {
                Tuple2<Turn, Sent> next = readings.next();
                if (standing != null && !standing.key.equals(next._1().key())) {
                    settle();
                }
                take(next._2());
            } else {
                settle();
                counts.models(tools.understanding().models());
                ready.add(new Tuple2<>(Output.COUNTS, counts.line()));
                ended = true;
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Tuple2<Output, String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void take(Sent sent) {
        switch (sent) {
            case Sent.Refusal refusal -> refuse(refusal.path(), refusal.reason(), refusal.line());
            case Sent.Content content -> take(content, content.reading(tools.json()));
        }
    }

    private void take(Sent.Content sent, Reading reading) {
        String hash = hash(reading);
        Standing before = standing;
        if (before != null && before.hash.equals(hash)) {
            counts.ignored(sent.ignored());
            counts.unchanged(sent.path());
            before.files.addAll(sent.source());
            return;
        }
        switch (tools.making().make(reading, hash)) {
            case Made.Refused refused -> refuse(sent.path(), refused.reject());
            case Made.OfArticle made -> {
                counts.ignored(made.ignored());
                if (made.violations().isEmpty()) {
                    stand(sent, made, before);
                } else {
                    refuse(sent.path(), made.refusal(made.violations()));
                }
            }
        }
    }

    private void stand(Sent.Content sent, Made.OfArticle made, @Nullable Standing before) {
        Standing now = new Standing(made);
        now.files.addAll(sent.source());
        if (before != null) {
            now.files.addAll(before.files);
        }
        if (before != null && before.content.equals(now.content)) {
            counts.unchanged(sent.path());
        } else {
            counts.loaded(
                    sent.path(), now.content.size(), before == null ? 0 : before.content.size());
        }
        standing = now;
    }

    private String hash(Reading reading) {
        return switch (reading) {
            case Reading.OfArticle of -> tools.fingerprints().of(of);
            case Reading.OfExtraction of -> tools.fingerprints().of(of);
            case Reading.Refused refused ->
                    throw new IllegalStateException("what is refused has no hash");
        };
    }

    private void refuse(int path, Reject reject) {
        refuse(path, reject.reason().code(), new RejectWriter().line(reject));
    }

    private void refuse(int path, String reason, String line) {
        counts.rejected(path, reason);
        ready.add(new Tuple2<>(Output.REJECTS, line + "\n"));
    }

    private ArticleFacts facts(ArticleGraph graph) {
        return new ArticleFacts(
                tools.iris().namespace("entity"), tools.iris().namespace("event"), graph.triples());
    }

    private void settle() {
        Standing last = standing;
        if (last != null) {
            ArticleGraph graph = last.made.graph();
            ready.add(new Tuple2<>(Output.QUADS, quads.of(graph.name(), graph.triples())));
            ready.add(
                    new Tuple2<>(
                            Output.EXTRACTIONS,
                            new ExtractionWriter().line(last.made.extraction()) + "\n"));
            if (tools.resolve()) {
                ready.add(new Tuple2<>(Output.FACTS, FactsLine.of(facts(graph))));
            }
            ready.add(
                    new Tuple2<>(
                            Output.ARTICLES, ListedArticle.of(graph, last.files).line() + "\n"));
        }
        standing = null;
    }
}
