package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

class AdaptiveGradientTest {

    private static final List<Event> EVENTS =
            List.of(
                    event("name", "capital", "di"),
                    event("name", "capital", "ke"),
                    event("other", "small", "di"),
                    event("other", "small", "ke"),
                    event("other", "small", "di"),
                    event("other", "capital", "first"));

    @Test
    void whatWasSeenIsFoundWithProbabilitiesThatAddUpToOne() throws IOException {
        MaxentModel model = train(20, 2, 0);

        double[] probabilities = model.eval(new String[] {"capital", "ke"});
        assertThat(model.getBestOutcome(probabilities)).isEqualTo("name");
        assertThat(model.getBestOutcome(model.eval(new String[] {"capital", "first"})))
                .isEqualTo("other");
        assertThat(DoubleStream.of(probabilities).sum()).isBetween(1 - 1e-9, 1 + 1e-9);
    }

    @Test
    void theSameEventsGiveTheSameModel() throws IOException {
        String[] context = {"capital", "di", "first"};

        assertThat(train(5, 3, 0).eval(context)).containsExactly(train(5, 3, 0).eval(context));
    }

    @Test
    void negligibleWeightsAreLeftOut() throws IOException {
        double[] probabilities = train(5, 1, 1e6).eval(new String[] {"capital", "di"});

        assertThat(probabilities).containsExactly(0.5, 0.5);
    }

    private static MaxentModel train(int iterations, int runs, double negligible)
            throws IOException {
        TrainingParameters parameters =
                Parameters.of(AdaptiveGradient.class.getName(), 0, iterations);
        parameters.put(AdaptiveGradient.RUNS, runs);
        parameters.put(AdaptiveGradient.NEGLIGIBLE, negligible);
        AdaptiveGradient trainer = new AdaptiveGradient();
        trainer.init(parameters, new HashMap<>());
        return trainer.train(ObjectStreamUtils.createObjectStream(EVENTS));
    }

    private static Event event(String outcome, String... features) {
        return new Event(outcome, features);
    }
}
