package org.kabar.annotate;

import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** Finds names after a convention, or after none. Not thread-safe. */
final class NameFinder {

    private final NameFinderME finder;
    private final Optional<Convention> convention;

    NameFinder(TokenNameFinderModel model, Optional<Convention> convention) {
        this.finder = new NameFinderME(model);
        this.convention = convention;
    }

    /** The names in a sentence, as places among its tokens, with their probabilities. */
    Span[] find(String[] tokens) {
        return convention
                .map(named -> Convention.unmark(finder.find(named.mark(tokens))))
                .orElseGet(() -> finder.find(tokens));
    }

    /** Forgets what earlier sentences taught. */
    void forget() {
        finder.clearAdaptiveData();
    }
}
