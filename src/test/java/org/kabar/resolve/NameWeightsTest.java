package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kabar.model.EntityProfile;

class NameWeightsTest {

    @Test
    void aRareNameTellsMoreThanACommonOne() {
        NameWeights weights = NameWeights.builtIn();

        assertThat(weights.ofPart("muhammad")).isLessThan(weights.ofPart("santoso"));
        assertThat(weights.ofPart("santoso")).isLessThan(weights.ofPart("ryacudu"));
        assertThat(weights.ofCompanion("indonesia"))
                .isLessThan(weights.ofCompanion("khasan-place"));
    }

    @Test
    void theProfilesAtHandCountAsWell() {
        List<EntityProfile> crowd =
                List.of(
                        Profiles.person("a-ryacudu", "Ada Ryacudu"),
                        Profiles.person("b-ryacudu", "Budi Ryacudu", "Ryacudu"));

        assertThat(NameWeights.builtIn().with(crowd).ofPart("ryacudu"))
                .isLessThan(NameWeights.builtIn().ofPart("ryacudu"));
    }
}
