package org.kabar.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kabar.annotate.Models;
import org.kabar.annotate.Score;
import org.kabar.model.Authority;

class TreebankMeasureTest {

    private static final Path CLAUSES = Path.of("src/test/resources/extract/clauses.conllu");
    private static final Set<String> RELATIVES = Set.of("yang");

    @Test
    void aTreeTellsWhoActsAcrossClausesAndJoinedVerbs() throws IOException {
        List<GoldTree> trees = GoldTree.read(CLAUSES);

        GoldTree passive = trees.getFirst();
        assertThat(passive.subject(2, RELATIVES)).isEqualTo(OptionalInt.of(0));
        assertThat(passive.agent(5, Set.of("oleh"))).isEqualTo(OptionalInt.of(7));
        assertThat(passive.obliques(5, Set.of("di"))).containsExactly(9);
        GoldTree joined = trees.getLast();
        assertThat(joined.words().get(4).lower()).isEqualTo("membagikannya");
        assertThat(joined.subject(4, RELATIVES)).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void theRulesAreComparedWithTheTree() throws IOException {
        RuleReading.Rules rules =
                new RuleReading.Rules(
                        "id", new Authority(List.of()), Models.ofLanguage("id").annotator());

        Map<String, Score> scores = new TreebankMeasure(rules).of(GoldTree.read(CLAUSES));

        assertThat(scores).containsOnlyKeys("subject", "object", "agent", "place");
        assertThat(scores).containsEntry("subject", new Score(4, 4, 4));
        assertThat(scores).containsEntry("agent", new Score(1, 1, 1));
    }
}
