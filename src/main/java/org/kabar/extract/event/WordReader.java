package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kabar.extract.Mention;
import org.kabar.extract.Passage;
import org.kabar.extract.Scene;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.Word;
import org.kabar.extract.syntax.WordKind;
import org.kabar.extract.time.TimeExpression;
import org.kabar.extract.time.TimeFinder;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Published;
import org.kabar.model.Span;
import org.kabar.model.Text;
import org.kabar.model.Token;

/**
 * Turns tokens into the words that clauses are read from: whole names and times become one word,
 * brackets and marks around single words go.
 */
final class WordReader {

    private static final int SHORTEST_QUOTATION = 3;
    private static final int LONGEST_BRACKET = 40;
    private static final String MARKS = "\"“”„‟«»″'‘’‚`";

    private final EventPack pack;
    private final TimeFinder times;

    WordReader(EventPack pack) {
        this.pack = pack;
        this.times = new TimeFinder(pack.times());
    }

    Statement read(Scene scene, List<Passage> passages, Span evidence, List<Quote> quotes) {
        Text text = scene.article().text();
        List<TimeExpression> named = new ArrayList<>();
        for (Passage passage : passages) {
            named.addAll(
                    times.find(
                            text,
                            passage.evidence(),
                            scene.article().metadata().published().map(Published::day)));
        }
        List<Word> words = words(text, passages, named, quotes);
        Conditions conditions =
                new Conditions(new Syntax(words, pack.lexicon().order()), types(scene));
        List<Triggers.Match> matches =
                pack.triggers().find(words.stream().map(WordReader::matchable).toList()).stream()
                        .filter(conditions::hold)
                        .toList();
        TriggerChoice choice = new TriggerChoice(pack.lexicon(), words, matches);
        return new Statement(
                evidence,
                passages.getFirst().line(),
                passages.getFirst().zone(),
                new Syntax(choice.words(), pack.lexicon().order()),
                quotes,
                choice.matches());
    }

    private static Function<String, EntityType> types(Scene scene) {
        return id ->
                scene.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst()
                        .map(Entity::type)
                        .orElse(EntityType.ITEM);
    }

    private static String matchable(Word word) {
        return word.kind() == WordKind.NAME || word.kind() == WordKind.TIME
                ? "\u0000"
                : word.lower();
    }

    private List<Word> words(
            Text text, List<Passage> passages, List<TimeExpression> named, List<Quote> quotes) {
        List<Token> tokens = passages.stream().flatMap(it -> it.tokens().stream()).toList();
        Marks marks =
                new Marks(passages.stream().flatMap(it -> it.mentions().stream()).toList(), named);
        List<Word> words = new ArrayList<>();
        int brackets = 0;
        int done = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().begin() < done) {
                continue;
            }
            Optional<Word> word = marks.timeAt(token).map(Word::ofTime);
            if (word.isEmpty()) {
                int depth = depth(tokens, i);
                brackets = Math.max(0, brackets + depth);
                word = brackets > 0 || depth != 0 ? word : word(text, tokens, i, marks, quotes);
            }
            if (word.isPresent()) {
                words.add(word.get());
                done = word.get().span().end();
            }
        }
        return new WordKinds(words, pack.lexicon()).settled();
    }

    /** The whole name, the words written as one, or the single word that begins with a token. */
    private Optional<Word> word(
            Text text, List<Token> tokens, int index, Marks marks, List<Quote> quotes) {
        List<Mention> here = marks.mentionsAt(tokens.get(index));
        if (!here.isEmpty()) {
            Span span = here.getFirst().span();
            return Optional.of(
                    Word.ofName(
                            span,
                            text.slice(span),
                            here.stream().map(Mention::entity).distinct().toList()));
        }
        int last = joinedWith(tokens, marks, index);
        return last > index
                ? Optional.of(joined(text, tokens.get(index), tokens.get(last)))
                : plain(text, tokens, index, quotes);
    }

    /** The last token that is written together with this one, as in doubled words and numbers. */
    private static int joinedWith(List<Token> tokens, Marks marks, int index) {
        int last = index;
        while (last + 2 < tokens.size()
                && touches(tokens, last)
                && touches(tokens, last + 1)
                && joins(tokens.get(last), tokens.get(last + 1), tokens.get(last + 2))
                && marks.mentionsAt(tokens.get(last + 2)).isEmpty()) {
            last += 2;
        }
        return last;
    }

    private static boolean touches(List<Token> tokens, int index) {
        return tokens.get(index).span().end() == tokens.get(index + 1).span().begin();
    }

    private static boolean joins(Token left, Token mark, Token right) {
        boolean words =
                Character.isLetter(left.form().codePointAt(0))
                        && Character.isLetter(right.form().codePointAt(0));
        boolean numbers =
                Character.isDigit(left.form().codePointAt(0))
                        && Character.isDigit(right.form().codePointAt(0));
        return switch (mark.form()) {
            case "-" -> words;
            case ",", ".", ":", "/" -> numbers;
            default -> false;
        };
    }

    private Word joined(Text text, Token first, Token last) {
        Span span = first.span().union(last.span());
        String form = text.slice(span);
        return Word.ofToken(
                span, form, pack.lexicon().kind(form.toLowerCase(Locale.ROOT), first.tag()));
    }

    /** Whether a token opens or closes brackets; one that is not closed soon opens none. */
    private static int depth(List<Token> tokens, int index) {
        return switch (tokens.get(index).form()) {
            case "(", "[" -> closes(tokens, index) ? 1 : 0;
            case ")", "]" -> -1;
            default -> 0;
        };
    }

    private static boolean closes(List<Token> tokens, int index) {
        return tokens.subList(index, Math.min(tokens.size(), index + LONGEST_BRACKET)).stream()
                .anyMatch(token -> token.form().equals(")") || token.form().equals("]"));
    }

    private Optional<Word> plain(Text text, List<Token> tokens, int index, List<Quote> quotes) {
        Token token = tokens.get(index);
        String form = token.form();
        if (form.codePoints().allMatch(c -> MARKS.indexOf(c) >= 0 || c == ',' || c == '.')
                && form.codePoints().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
            return isOwnWords(text, token, quotes)
                    ? Optional.of(word(token, WordKind.MARK))
                    : Optional.empty();
        }
        if (isCompound(tokens, index)) {
            return Optional.of(word(token, WordKind.ADJECTIVE));
        }
        if ((form.equals("-") || form.equals("/")) && joinsNames(tokens, index)) {
            return Optional.of(word(token, WordKind.COORDINATOR));
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return Optional.of(word(token, pack.lexicon().kind(lower, token.tag())));
    }

    private static Word word(Token token, WordKind kind) {
        return Word.ofToken(token.span(), token.form(), kind);
    }

    /** Whether a token is the hyphen or the last word of an adjective such as "Paris-based". */
    private boolean isCompound(List<Token> tokens, int index) {
        int hyphen = tokens.get(index).form().equals("-") ? index : index - 1;
        return hyphen >= 0
                && hyphen + 1 < tokens.size()
                && tokens.get(hyphen).form().equals("-")
                && touches(tokens, hyphen)
                && pack.lexicon()
                        .order()
                        .compounds()
                        .contains(tokens.get(hyphen + 1).form().toLowerCase(Locale.ROOT));
    }

    private static boolean joinsNames(List<Token> tokens, int index) {
        return index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1).span().end() == tokens.get(index).span().begin()
                && tokens.get(index).span().end() == tokens.get(index + 1).span().begin();
    }

    /** Whether a mark belongs to somebody's own words rather than to a word or two set apart. */
    private static boolean isOwnWords(Text text, Token token, List<Quote> quotes) {
        return quotes.stream()
                .filter(
                        quote ->
                                token.span()
                                                .overlaps(
                                                        new Span(
                                                                quote.outer().begin(),
                                                                quote.outer().begin() + 1))
                                        || token.span().contains(quote.outer().end() - 1))
                .anyMatch(
                        quote ->
                                count(text.slice(quote.inner())) >= SHORTEST_QUOTATION
                                        && standsAlone(text, quote));
    }

    private static boolean standsAlone(Text text, Quote quote) {
        int unit = text.unit(quote.outer().begin()) - 1;
        while (unit >= 0 && (text.charAt(unit) == ' ' || text.charAt(unit) == '\u00A0')) {
            unit--;
        }
        return unit < 0
                || ",:.?!\n\r".indexOf(text.charAt(unit)) >= 0
                || MARKS.indexOf(text.charAt(unit)) >= 0;
    }

    /** The number of words in a stretch of text. */
    static int count(String stretch) {
        int words = 0;
        for (String part : stretch.split("[\\s\\u00A0]+")) {
            if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }
}
