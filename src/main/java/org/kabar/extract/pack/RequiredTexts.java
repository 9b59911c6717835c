package org.kabar.extract.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What any text must hold for a regular expression to match in it, read off the expression: of each
 * set at least one member. Where this does not tell, less is required, never more.
 *
 * <p>Knows the constructs that language packs use: literals, quotations, escapes, classes, groups,
 * alternatives, look-around and greedy quantifiers. Of anything else nothing is told. Used once.
 */
final class RequiredTexts {

    private static final Comparator<Set<String>> BY_SHORTEST =
            Comparator.comparingInt(set -> set.stream().mapToInt(String::length).min().orElse(0));

    /** Escapes and flags whose characters would be taken for literals. */
    private static final String UNREAD_ESCAPES = "uxckN0";

    private static final String READ_GROUPS = ":=!<";

    private static final String DIGIT = "\\d";
    private static final Set<String> DIGITS =
            Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final String regex;
    private int at;
    private boolean understood = true;

    private RequiredTexts(String regex) {
        this.regex = regex;
    }

    /** The sets for an expression; none if nothing can be told. */
    static List<Set<String>> of(String regex) {
        RequiredTexts reading = new RequiredTexts(regex);
        List<Set<String>> found = reading.alternatives();
        boolean all = reading.understood && reading.at == regex.length();
        return all ? found : List.of();
    }

    private List<Set<String>> alternatives() {
        List<List<Set<String>>> branches = new ArrayList<>();
        branches.add(sequence());
        while (next('|')) {
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        Set<String> either = new HashSet<>();
        for (List<Set<String>> branch : branches) {
            if (branch.isEmpty()) {
                return List.of();
            }
            either.addAll(branch.stream().max(BY_SHORTEST).orElseThrow());
        }
        return List.of(either);
    }

    private List<Set<String>> sequence() {
        List<Set<String>> required = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            int begin = at;
            if (next('(')) {
                end(run, required);
                List<Set<String>> group = group();
                if (!optional()) {
                    required.addAll(group);
                }
            } else if (regex.startsWith("\\Q", at)) {
                int end = regex.indexOf("\\E", at);
                run.append(regex, at + 2, end);
                at = end + 2;
                understood &= !quantified();
            } else if (literal()) {
                char letter = regex.charAt(at - 1);
                boolean quantified = quantified();
                if (!quantified || !optional()) {
                    run.append(letter);
                }
                if (quantified) {
                    end(run, required);
                }
            } else {
                at = begin;
                boolean digit = regex.startsWith(DIGIT, at);
                skipClass();
                if (!optional() && digit) {
                    required.add(DIGITS);
                }
                end(run, required);
            }
        }
        end(run, required);
        return required;
    }

    /** Steps over one literal character, if there is one here. */
    private boolean literal() {
        char first = regex.charAt(at++);
        if (first == '\\') {
            return !Character.isLetterOrDigit(regex.charAt(at++));
        }
        return "[.^$".indexOf(first) < 0;
    }

    private void skipClass() {
        char first = regex.charAt(at++);
        if (first == '\\') {
            char kind = regex.charAt(at++);
            understood &= UNREAD_ESCAPES.indexOf(kind) < 0;
            if ((kind == 'p' || kind == 'P') && regex.startsWith("{", at)) {
                at = regex.indexOf('}', at) + 1;
            }
        } else if (first == '[') {
            while (regex.charAt(at) != ']') {
                understood &= regex.charAt(at) != '[';
                at += regex.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }
    }

    /** Reads a group whose bracket was read; what may not be there is not required. */
    private List<Set<String>> group() {
        boolean forbidden = regex.startsWith("?!", at) || regex.startsWith("?<!", at);
        if (next('?')) {
            understood &= READ_GROUPS.indexOf(regex.charAt(at)) >= 0;
            boolean named = regex.charAt(at) == '<' && Character.isLetter(regex.charAt(at + 1));
            if (named) {
                at = regex.indexOf('>', at) + 1;
            } else {
                at += regex.charAt(at) == '<' ? 2 : 1;
            }
        }
        List<Set<String>> inside = alternatives();
        next(')');
        return forbidden ? List.of() : inside;
    }

    private boolean quantified() {
        return at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
    }

    /** Steps over a quantifier, if there is one; whether it allows for nothing. */
    private boolean optional() {
        if (!quantified()) {
            return false;
        }
        char sign = regex.charAt(at++);
        boolean none = sign == '{' ? regex.charAt(at) == '0' : sign != '+';
        if (sign == '{') {
            at = regex.indexOf('}', at) + 1;
        }
        understood &= !quantified();
        return none;
    }

    private boolean next(char wanted) {
        boolean there = at < regex.length() && regex.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private static void end(StringBuilder run, List<Set<String>> required) {
        if (!run.toString().isBlank()) {
            required.add(Set.of(run.toString()));
        }
        run.setLength(0);
    }
}
