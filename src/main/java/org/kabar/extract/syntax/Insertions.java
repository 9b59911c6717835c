package org.kabar.extract.syntax;

import java.util.List;

/** Steps to the left over what stands between a subject and its verb. Immutable. */
final class Insertions {

    private final Syntax syntax;
    private final List<Phrase> reports;

    /**
     * For one sentence.
     *
     * @param reports words that report who says the clause they stand in
     */
    Insertions(Syntax syntax, List<Phrase> reports) {
        this.syntax = syntax;
        this.reports = List.copyOf(reports);
    }

    /** Whether the word at an index belongs to a report. */
    boolean isReport(int index) {
        return reports.stream().anyMatch(report -> report.contains(index));
    }

    /** Steps over words that only report who says the clause: "Pemprov, lanjut Reihana, akan …". */
    int beforeReport(int index) {
        return reports.stream()
                .filter(report -> report.contains(index) && report.begin() > 0)
                .map(report -> report.begin() - 1)
                .findFirst()
                .orElse(index);
    }

    /** Steps over a comma, and over what stands between it and the comma that matches it. */
    int beforeInsertion(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            WordKind kind = syntax.kind(i);
            if (kind == WordKind.COMMA) {
                boolean relative = syntax.kind(i + 1) == WordKind.RELATIVE;
                boolean apposition =
                        syntax.kind(i - 1) == WordKind.NAME
                                && syntax.kind(i + 1).inNounPhrase()
                                && hasNoVerb(i + 1, comma)
                                && !isTitled(i - 1, i + 1);
                return relative || apposition ? i - 1 : comma - 1;
            }
            if (kind == WordKind.MARK || kind == WordKind.BREAK || kind == WordKind.COORDINATOR) {
                return comma - 1;
            }
        }
        return comma - 1;
    }

    /** Whether a title before a comma is followed by the name of who holds it. */
    private boolean isTitled(int last, int next) {
        return syntax.kind(next) == WordKind.NAME
                && syntax.nounPhraseTo(last)
                        .filter(title -> syntax.kind(title.begin()) != WordKind.NAME)
                        .isPresent();
    }

    private boolean hasNoVerb(int begin, int end) {
        for (int i = begin; i < end && syntax.kind(i) != WordKind.RELATIVE; i++) {
            if (syntax.kind(i) == WordKind.VERB) {
                return false;
            }
        }
        return true;
    }
}
