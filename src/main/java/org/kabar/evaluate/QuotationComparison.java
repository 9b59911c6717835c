package org.kabar.evaluate;

import java.util.List;
import java.util.Optional;
import org.kabar.evaluate.Assignment.Pair;
import org.kabar.evaluate.Side.Quote;

/** Quotations against quotations. */
final class QuotationComparison {

    /** Two quotations are the same if they share so much of all they cover. */
    private static final double ENOUGH = 0.8;

    private final Sentences sentences;
    private final Labels labels;
    private final Sheet sheet;

    QuotationComparison(Sentences sentences, Labels labels, Sheet sheet) {
        this.sentences = sentences;
        this.labels = labels;
        this.sheet = sheet;
    }

    void compare(List<Quote> gold, List<Quote> system) {
        Assignment assignment = Ranked.best(gold, system, QuotationComparison::same);
        int right = 0;
        for (Pair pair : assignment.pairs()) {
            Quote g = gold.get(pair.row());
            Quote s = system.get(pair.column());
            if (g.speaker().equals(s.speaker())) {
                right++;
            } else {
                sheet.wrong(
                        Metric.QUOTATION_SPEAKER,
                        shown(g),
                        labels.of(g.speaker()),
                        labels.of(s.speaker()),
                        sentences.around(g.span()));
            }
        }
        sheet.count(
                Metric.QUOTATION_SPAN,
                Counts.of(assignment.pairs().size(), system.size(), gold.size()));
        sheet.count(Metric.QUOTATION_SPEAKER, Counts.of(right, system.size(), gold.size()));
        for (Quote quote : assignment.rest(gold, Pair::row)) {
            sheet.missed(Metric.QUOTATION_SPAN, shown(quote), speaker(quote), around(quote));
        }
        for (Quote quote : assignment.rest(system, Pair::column)) {
            sheet.spurious(Metric.QUOTATION_SPAN, shown(quote), speaker(quote), around(quote));
        }
    }

    private static Optional<double[]> same(Quote gold, Quote system) {
        double share = gold.cover().likeness(system.cover());
        return share >= ENOUGH
                ? Optional.of(
                        new double[] {1, gold.speaker().equals(system.speaker()) ? 1 : 0, share})
                : Optional.empty();
    }

    private String shown(Quote quote) {
        return "“" + sentences.words(quote.span()) + "”";
    }

    private String speaker(Quote quote) {
        return "by " + labels.of(quote.speaker());
    }

    private String around(Quote quote) {
        return sentences.around(quote.span());
    }
}
