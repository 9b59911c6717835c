package org.kabar.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/** A model of names whose finders weigh the features of a word only once. */
final class NameModel extends TokenNameFinderModel {

    private static final long serialVersionUID = 1L;

    private static final String WEIGHTS = "nameFinder.model";

    /** OpenNLP ends a context with what was decided for one word before and two, in four ways. */
    private static final int VARYING = 4;

    private final transient Optional<StepwiseModel.Source> weights;

    /** Reads a model. */
    NameModel(InputStream in) throws IOException {
        super(in);
        Object read = getArtifact(WEIGHTS);
        weights =
                read instanceof MaxentModel model
                        ? Optional.of(StepwiseModel.of(model, VARYING))
                        : Optional.empty();
    }

    /** A search of its own for each finder. */
    @Override
    public SequenceClassificationModel getNameFinderSequenceModel() {
        String beam = getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
        int size = beam == null ? NameFinderME.DEFAULT_BEAM_SIZE : Integer.parseInt(beam);
        return weights.<SequenceClassificationModel>map(
                        source -> new StepwiseSearch(size, source.make()))
                .orElseGet(super::getNameFinderSequenceModel);
    }
}
