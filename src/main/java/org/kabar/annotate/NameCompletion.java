package org.kabar.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * Marks what a corpus leaves unmarked by its own rules but others mark, such as countries, with the
 * names that a model of the other corpora finds. Without it the corpora contradict each other, and
 * a model trained on all of them misses what only some of them mark.
 */
final class NameCompletion {

    private final NameFinderME finder;
    private final Set<String> types;

    NameCompletion(TokenNameFinderModel model, Set<String> types) {
        this.finder = new NameFinderME(model);
        this.types = Set.copyOf(types);
    }

    /** The sentence with the names found in it besides those it has; none of those is touched. */
    NameSample complete(NameSample sample) {
        finder.clearAdaptiveData();
        List<Span> names = new ArrayList<>(List.of(sample.getNames()));
        for (Span found : finder.find(sample.getSentence())) {
            boolean free = names.stream().noneMatch(name -> name.intersects(found));
            if (free && types.contains(found.getType())) {
                names.add(new Span(found.getStart(), found.getEnd(), found.getType()));
            }
        }
        names.sort(null);
        return new NameSample(sample.getSentence(), names.toArray(new Span[0]), true);
    }
}
