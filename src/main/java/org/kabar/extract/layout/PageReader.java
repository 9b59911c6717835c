package org.kabar.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.Zone;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Published;
import org.kabar.model.Sentence;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** Understands the layout of an article. Immutable and thread-safe. */
public final class PageReader {

    private final LayoutRules rules;
    private final SentenceJoiner joiner;
    private final SentenceSplitter splitter;

    /** A reader by the rules of a language. */
    public PageReader(LayoutRules rules) {
        this.rules = rules;
        joiner = new SentenceJoiner(rules);
        splitter = new SentenceSplitter(rules);
    }

    /** The page of an article; metadata that the article came with win over those of the page. */
    public Page read(Annotated annotated) {
        Article article = annotated.article();
        List<Line> lines = Line.of(annotated);
        List<Zone> zones = new LineSorter(rules, article.metadata().title()).sort(lines);
        Run run = new Run(article.text());
        for (int i = 0; i < lines.size(); i++) {
            run.add(lines.get(i), zones.get(i));
        }
        Metadata known = article.metadata().orElse(run.metadata());
        return new Page(article.with(known), run.blocks, run.boilerplate);
    }

    /** The work on one article. */
    private final class Run {

        private final Text text;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Span> boilerplate = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private Optional<String> title = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> author = Optional.empty();
        private Optional<String> editor = Optional.empty();
        private Optional<Published> published = Optional.empty();
        private boolean datelineRead;

        Run(Text text) {
            this.text = text;
        }

        void add(Line line, Zone zone) {
            learn(line, zone);
            if (zone == Zone.BOILERPLATE) {
                boilerplate.add(line.span());
            }
            int begin = line.span().begin() + dateline(line, zone);
            int end = line.span().end() - initials(line, zone);
            for (Sentence sentence : joiner.join(text, line.sentences())) {
                splitter.split(text, sentence).forEach(part -> add(part, zone, begin, end));
            }
        }

        private void add(Sentence sentence, Zone zone, int begin, int end) {
            Span span = sentence.span();
            int from = Math.max(span.begin(), begin);
            int to = Math.min(span.end(), end);
            boolean outside = from >= to;
            Span evidence = outside ? span : trimmed(from, to);
            String words = text.slice(evidence);
            Zone own = outside ? Zone.CREDIT : zone;
            if (own == Zone.BODY && rules.isBoilerplate(words)) {
                own = Zone.BOILERPLATE;
                boilerplate.add(evidence);
            }
            boolean repeated =
                    own != Zone.BOILERPLATE && !seen.add(words.toLowerCase(Locale.ROOT).strip());
            blocks.add(
                    new Block(
                            span,
                            evidence,
                            sentence.line(),
                            own,
                            repeated,
                            sentence.tokens(),
                            sentence.names()));
        }

        private Span trimmed(int from, int to) {
            String words = text.slice(new Span(from, to));
            int lead = 0;
            int units = 0;
            while (units < words.length() && isBlank(words.codePointAt(units))) {
                units += Character.charCount(words.codePointAt(units));
                lead++;
            }
            int trail = 0;
            int end = words.length();
            while (end > units && isBlank(words.codePointBefore(end))) {
                end -= Character.charCount(words.codePointBefore(end));
                trail++;
            }
            return new Span(from + lead, to - trail);
        }

        private static boolean isBlank(int codePoint) {
            return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        }

        /** The code points that the article's one dateline takes at the beginning of this line. */
        private int dateline(Line line, Zone zone) {
            if (zone != Zone.BODY || datelineRead) {
                return 0;
            }
            Optional<Dateline> found = Dateline.of(line.text());
            if (found.isEmpty()) {
                return 0;
            }
            datelineRead = true;
            publisher = publisher.or(found.get()::outlet);
            return line.text().codePointCount(0, found.get().length());
        }

        private int initials(Line line, Zone zone) {
            return zone == Zone.BODY ? rules.initials(line.text()) : 0;
        }

        private void learn(Line line, Zone zone) {
            switch (zone) {
                case HEADLINE -> {
                    if (title.isEmpty() && blocks.stream().noneMatch(PageReader::isBody)) {
                        title = Optional.of(line.text());
                    }
                }
                case CREDIT -> {
                    author = author.or(() -> rules.author(line.text()));
                    editor = editor.or(() -> rules.editor(line.text()));
                    published = published.or(() -> rules.dates().read(line.text()));
                }
                case BODY, BOILERPLATE -> {}
            }
        }

        Metadata metadata() {
            return new Metadata(
                    Optional.empty(),
                    title,
                    publisher,
                    author,
                    editor,
                    Optional.empty(),
                    Optional.empty(),
                    published);
        }
    }

    private static boolean isBody(Block block) {
        return block.zone() == Zone.BODY;
    }
}
