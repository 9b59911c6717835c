package org.kabar.extract.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kabar.extract.pack.PackFile;
import org.kabar.extract.pack.PatternSieve;

/** What a language pack says of layout. Immutable and thread-safe. */
public final class LayoutRules {

    private static final int LONGEST_CREDIT = 120;

    private final PatternSieve boilerplate;
    private final PatternSieve headings;
    private final PatternSieve author;
    private final PatternSieve editor;
    private final PatternSieve credit;
    private final PatternSieve initials;
    private final Set<String> abbreviations;
    private final Set<String> openers;
    private final DateLine dates;

    /** Reads the rules from the pack's file on layout. */
    public LayoutRules(PackFile file) {
        boilerplate = new PatternSieve(file.patterns("boilerplate"));
        headings = new PatternSieve(file.patterns("boilerplateHeadings"));
        author = new PatternSieve(file.patterns("author"));
        editor = new PatternSieve(file.patterns("editor"));
        credit = new PatternSieve(file.patterns("credit"));
        initials = new PatternSieve(file.patterns("initials"));
        abbreviations = file.set("abbreviations");
        openers = file.set("openers");
        dates = new DateLine(file);
    }

    /** Whether these words are page furniture. */
    boolean isBoilerplate(String words) {
        return boilerplate.matches(words);
    }

    /** Whether these words head a list of links. */
    boolean isHeading(String words) {
        return headings.matches(words);
    }

    /** Whether these words are a credit without a name worth keeping. */
    boolean isCredit(String words) {
        return words.length() <= LONGEST_CREDIT && credit.matches(words);
    }

    /** The writer, if the words name one. */
    Optional<String> author(String words) {
        return name(author, words);
    }

    /** The editor, if the words name one. */
    Optional<String> editor(String words) {
        return name(editor, words);
    }

    /** How many UTF-16 units of credit initials stand at the end of a line. */
    int initials(String line) {
        for (Pattern pattern : initials.candidates(line)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return line.length() - matcher.start();
            }
        }
        return 0;
    }

    /** Whether the full stop after this word does not end a sentence. */
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word)
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }

    /** Whether a word with a capital is one that begins a sentence rather than a name. */
    boolean isOpener(String word) {
        return openers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How dates of publication are written. */
    DateLine dates() {
        return dates;
    }

    private static Optional<String> name(PatternSieve patterns, String words) {
        if (words.length() > LONGEST_CREDIT) {
            return Optional.empty();
        }
        for (Pattern pattern : patterns.candidates(words)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
