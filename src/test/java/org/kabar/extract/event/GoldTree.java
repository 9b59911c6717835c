package org.kabar.extract.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kabar.model.Span;

/**
 * A sentence of a treebank of Universal Dependencies, and what people say who does what in it. Of a
 * word written together, its first part counts.
 *
 * @param text the sentence
 * @param words its words in reading order
 */
record GoldTree(String text, List<Node> words) {

    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int TAG = 3;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final String TEXT = "# text = ";
    private static final int DEEPEST = 5;

    GoldTree {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param span where it stands in the sentence
     * @param lower the word in lower case
     * @param tag its universal tag
     * @param head the index of its head, or -1
     * @param relation its relation to that
     */
    record Node(Span span, String lower, String tag, int head, String relation) {}

    /** The sentences of a CoNLL-U file that give their text. */
    static List<GoldTree> read(Path file) throws IOException {
        List<GoldTree> trees = new ArrayList<>();
        for (String block : Files.readString(file).split("\\R\\R+")) {
            Optional<String> text = block.lines().filter(line -> line.startsWith(TEXT)).findFirst();
            List<String[]> rows =
                    block.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t", -1))
                            .filter(row -> !row[ID].contains("."))
                            .toList();
            text.map(line -> line.substring(TEXT.length()))
                    .filter(line -> line.codePointCount(0, line.length()) == line.length())
                    .ifPresent(line -> trees.add(of(line, rows)));
        }
        return trees;
    }

    private static GoldTree of(String text, List<String[]> rows) {
        List<String[]> surface = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        int covered = 0;
        String whole = "";
        for (String[] row : rows) {
            int dash = row[ID].indexOf('-');
            if (dash > 0) {
                covered = Integer.parseInt(row[ID].substring(dash + 1));
                whole = row[FORM];
                continue;
            }
            boolean part = Integer.parseInt(row[ID]) <= covered;
            if (!part || !whole.isEmpty()) {
                forms.add(part ? whole : row[FORM]);
                surface.add(row);
                whole = "";
            }
            index.put(row[ID], surface.size() - 1);
        }
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < surface.size(); i++) {
            String[] row = surface.get(i);
            int begin = Math.max(at, text.indexOf(forms.get(i), at));
            at = Math.min(text.length(), begin + forms.get(i).length());
            int head = index.getOrDefault(row[HEAD], -1);
            nodes.add(
                    new Node(
                            new Span(Math.min(begin, at), at),
                            forms.get(i).toLowerCase(Locale.ROOT),
                            row[TAG],
                            head == i ? -1 : head,
                            row[RELATION]));
        }
        return new GoldTree(text, nodes);
    }

    /** The indexes of the verbs. */
    List<Integer> verbs() {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).tag().equals("VERB"))
                .boxed()
                .toList();
    }

    /**
     * The head of a verb's own subject; where that is a relative word, what this refers to; where
     * there is none, the subject of the verb that it is joined to.
     *
     * @param relatives the relative words
     */
    OptionalInt subject(int verb, Set<String> relatives) {
        return subject(verb, relatives, 0);
    }

    private OptionalInt subject(int verb, Set<String> relatives, int depth) {
        OptionalInt own = first(verb, Set.of("nsubj", "nsubj:pass"));
        if (own.isPresent()) {
            boolean relative = relatives.contains(words.get(own.getAsInt()).lower());
            return relative ? antecedent(verb) : own;
        }
        Node node = words.get(verb);
        boolean joined = node.relation().equals("conj") && node.head() >= 0;
        return joined && depth < DEEPEST
                ? subject(node.head(), relatives, depth + 1)
                : OptionalInt.empty();
    }

    private OptionalInt antecedent(int verb) {
        int at = verb;
        for (int i = 0; i < DEEPEST && at >= 0; i++) {
            Node node = words.get(at);
            if (node.relation().startsWith("acl")) {
                return node.head() < 0 ? OptionalInt.empty() : OptionalInt.of(node.head());
            }
            at = node.head();
        }
        return OptionalInt.empty();
    }

    /** The head of a verb's object. */
    OptionalInt object(int verb) {
        return first(verb, Set.of("obj"));
    }

    /** The head of who acts in a passive clause. */
    OptionalInt agent(int verb, Set<String> by) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).head() == verb)
                .filter(i -> words.get(i).relation().equals("obl:agent") || isObliqueWith(i, by))
                .findFirst();
    }

    /** The heads of a verb's phrases with such prepositions. */
    Set<Integer> obliques(int verb, Set<String> prepositions) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).head() == verb && isObliqueWith(i, prepositions))
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean isObliqueWith(int index, Set<String> prepositions) {
        return words.get(index).relation().startsWith("obl")
                && first(index, Set.of("case")).stream()
                        .anyMatch(i -> prepositions.contains(words.get(i).lower()));
    }

    private OptionalInt first(int head, Set<String> relations) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).head() == head)
                .filter(i -> relations.contains(words.get(i).relation()))
                .findFirst();
    }

    /** Whether a verb is passive by its form or by its subject. */
    boolean isPassive(int verb) {
        return words.get(verb).lower().matches("di\\p{L}{4,}")
                || first(verb, Set.of("nsubj:pass")).isPresent();
    }

    /** The word at an offset, or the one before it. */
    int wordAt(int offset) {
        int word = 0;
        while (word + 1 < words.size() && words.get(word + 1).span().begin() <= offset) {
            word++;
        }
        return word;
    }
}
