package org.kabar.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * A way of marking names, by the name of a corpus that marks them so. Corpora differ on what a name
 * is: one marks countries, another does not. A sentence tells the name finder its convention by an
 * extra token at its beginning, which no text can hold, since it begins with a control character.
 *
 * @param name a word, such as {@code nerui}
 */
public record Convention(String name) {

    private static final String SIGN = "\u0001";

    /**
     * A convention that the models of a language were taught.
     *
     * @param language the BCP 47 tag of the language
     * @param name such as {@code idner2k}
     * @throws ModelException if the models know none of that name
     */
    public static Convention of(String language, String name) {
        List<String> known = Recipe.ofLanguage(language).conventions();
        if (!known.contains(name)) {
            throw new ModelException(
                    "no convention is called " + name + ", only " + String.join(", ", known));
        }
        return new Convention(name);
    }

    /** The convention that a sentence is marked with, if it is. */
    static Optional<Convention> of(String[] tokens) {
        return tokens.length > 0 && tokens[0].startsWith(SIGN)
                ? Optional.of(new Convention(tokens[0].substring(SIGN.length())))
                : Optional.empty();
    }

    /** The tokens behind the extra one that names this convention. */
    String[] mark(String[] tokens) {
        String[] marked = new String[tokens.length + 1];
        marked[0] = SIGN + name;
        System.arraycopy(tokens, 0, marked, 1, tokens.length);
        return marked;
    }

    /** The sentence so marked, with its names where they were. */
    NameSample mark(NameSample sample) {
        return new NameSample(
                mark(sample.getSentence()),
                moved(sample.getNames(), 1),
                sample.isClearAdaptiveDataSet());
    }

    /** Names found on marked tokens, as places in the tokens themselves. */
    static Span[] unmark(Span[] names) {
        return moved(names, -1);
    }

    private static Span[] moved(Span[] names, int by) {
        return Arrays.stream(names).map(name -> new Span(name, by)).toArray(Span[]::new);
    }
}
