package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.annotate.Annotator;
import org.kabar.extract.LanguagePack;
import org.kabar.extract.Mention;
import org.kabar.extract.Passage;
import org.kabar.extract.Scene;
import org.kabar.extract.Zone;
import org.kabar.extract.entities.EntityJoiner;
import org.kabar.extract.layout.Block;
import org.kabar.extract.layout.Page;
import org.kabar.extract.names.NameReader;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Subjects;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.Annotated;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Entity;
import org.kabar.model.Metadata;
import org.kabar.model.NameSpan;
import org.kabar.model.Sentence;
import org.kabar.model.Span;
import org.kabar.model.Text;
import org.kabar.model.Token;

/** What the rules say who does what in a sentence of a treebank, in words of the treebank. */
final class RuleReading {

    /** What a language's rules work with; the same for all sentences. */
    static final class Rules {
        private final EventPack pack;
        private final NameReader names;
        private final EntityJoiner joiner;
        private final Statements statements;
        private final Annotator annotator;

        Rules(String language, Authority authority, Annotator annotator) {
            LanguagePack files = LanguagePack.of(language);
            this.pack = new EventPackReader(language).read();
            this.names = new NameReader(files.file("names"), authority);
            this.joiner = new EntityJoiner(files.file("names"));
            this.statements = new Statements(pack);
            this.annotator = annotator;
        }

        EventPack pack() {
            return pack;
        }

        RuleReading read(GoldTree tree) {
            return new RuleReading(pack, tree, syntax(tree));
        }

        private Syntax syntax(GoldTree tree) {
            Article article = new Article("tree", Metadata.none(), Text.of(tree.text()));
            Annotated annotated = annotator.annotate(article);
            Span whole = new Span(0, tree.text().length());
            List<Token> tokens =
                    annotated.sentences().stream().flatMap(it -> it.tokens().stream()).toList();
            List<NameSpan> found =
                    annotated.sentences().stream()
                            .map(Sentence::names)
                            .flatMap(List::stream)
                            .toList();
            Block block = new Block(whole, whole, 0, Zone.BODY, false, tokens, found);
            Page page = new Page(article, List.of(block), List.of());
            List<Entity> entities = joiner.join(article.text(), names.read(page).marks());
            List<Mention> mentions = new ArrayList<>();
            for (Entity entity : entities) {
                entity.mentions().forEach(at -> mentions.add(new Mention(at, entity.id())));
            }
            mentions.sort(Comparator.comparing(Mention::span));
            Passage passage = new Passage(whole, 0, Zone.BODY, false, tokens, mentions);
            return statements
                    .of(new Scene(article, List.of(passage), entities, List.of()))
                    .getFirst()
                    .syntax();
        }
    }

    private final EventPack pack;
    private final GoldTree tree;
    private final Syntax syntax;
    private final Subjects subjects;
    private final SlotReader slots;

    private RuleReading(EventPack pack, GoldTree tree, Syntax syntax) {
        this.pack = pack;
        this.tree = tree;
        this.syntax = syntax;
        this.subjects =
                new Subjects(
                        syntax,
                        new HashSet<>(pack.speech().before()),
                        pack.lexicon().prepositions().between(),
                        List.of());
        this.slots = new SlotReader(pack.lexicon(), syntax, subjects, Set.of(), Set.of());
    }

    OptionalInt subject(int verb) {
        return where(verb)
                .flatMap(at -> subjects.of(syntax.verbGroup(at).begin()))
                .map(subject -> head(subject.phrases()))
                .orElse(OptionalInt.empty());
    }

    OptionalInt object(int verb) {
        return head(slots(verb, Form.ACTIVE).getOrDefault(Slots.OBJECT, List.of()));
    }

    /** The phrase with a word for who acts, else the one right behind the verb. */
    OptionalInt agent(int verb) {
        List<Phrase> found = slots(verb, Form.PASSIVE).getOrDefault(Slots.SUBJECT, List.of());
        Set<String> by = pack.lexicon().prepositions().by();
        List<Phrase> marked =
                found.stream().filter(it -> by.contains(syntax.lower(it.begin() - 1))).toList();
        return head(marked.isEmpty() ? found : marked);
    }

    Set<Integer> obliques(int verb, Set<String> prepositions) {
        Form form = tree.isPassive(verb) ? Form.PASSIVE : Form.ACTIVE;
        return slots(verb, form).entrySet().stream()
                .filter(slot -> prepositions.contains(slot.getKey()))
                .flatMap(slot -> head(slot.getValue()).stream().boxed())
                .collect(Collectors.toSet());
    }

    private Map<String, List<Phrase>> slots(int verb, Form form) {
        return where(verb)
                .map(
                        at ->
                                new Triggers.Match(
                                        new Trigger(
                                                "any",
                                                form,
                                                List.of(tree.words().get(verb).lower()),
                                                Set.of(),
                                                Set.of(),
                                                Set.of(),
                                                Map.of(),
                                                Map.of()),
                                        at,
                                        Triggers.Possession.NONE))
                .map(match -> slots.read(match).phrases())
                .orElseGet(Map::of);
    }

    private Optional<Phrase> where(int verb) {
        Span span = tree.words().get(verb).span();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.word(i).span().overlaps(span)) {
                return Optional.of(new Phrase(i, i + 1));
            }
        }
        return Optional.empty();
    }

    /** The first word of the first phrase that is no quantifier. */
    private OptionalInt head(List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return OptionalInt.empty();
        }
        Phrase phrase = phrases.getFirst();
        int at = phrase.begin();
        while (at + 1 < phrase.end() && syntax.kind(at) == WordKind.NUMBER) {
            at++;
        }
        return OptionalInt.of(tree.wordAt(syntax.word(at).span().begin()));
    }
}
