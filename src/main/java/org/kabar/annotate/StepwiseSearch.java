package org.kabar.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * Beam search that makes the context of a word once for all ways to have come there that ended in
 * the same two decisions: no context of tags or names looks further back. Not thread-safe.
 */
final class StepwiseSearch extends BeamSearch {

    /**
     * A search.
     *
     * @param size how many ways are followed at once
     */
    StepwiseSearch(int size, MaxentModel model) {
        super(size, model);
    }

    @Override
    public <T> Sequence[] bestSequences(
            int wanted,
            T[] words,
            Object[] additional,
            double least,
            BeamSearchContextGenerator<T> contexts,
            SequenceValidator<T> validator) {
        return super.bestSequences(
                wanted, words, additional, least, new OfOneWord<>(contexts), validator);
    }

    /** The contexts of the word that is being asked about, by the last two decisions. */
    private static final class OfOneWord<T> implements BeamSearchContextGenerator<T> {

        private final BeamSearchContextGenerator<T> contexts;
        private final Map<List<String>, String[]> made = new HashMap<>();
        private int word = -1;

        OfOneWord(BeamSearchContextGenerator<T> contexts) {
            this.contexts = contexts;
        }

        @Override
        public String[] getContext(int index, T[] words, String[] decided, Object[] additional) {
            if (index != word) {
                word = index;
                made.clear();
            }
            String last = index > 0 ? decided[index - 1] : "";
            String before = index > 1 ? decided[index - 2] : "";
            return made.computeIfAbsent(
                    List.of(last, before),
                    decisions -> contexts.getContext(index, words, decided, additional));
        }
    }
}
