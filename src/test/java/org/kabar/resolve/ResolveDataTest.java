package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kabar.map.Reference;

/** The data files of this package agree with the rest and with each other. */
class ResolveDataTest {

    @Test
    void theTypesOfEventsAreThoseOfTheOntology() {
        EventTypes types = EventTypes.builtIn();
        Set<String> named = new TreeSet<>(types.families().keySet());
        named.addAll(types.mutual());
        named.addAll(types.reversed().keySet());
        named.addAll(types.reversed().values());
        named.addAll(types.once());
        named.addAll(types.generic());
        named.addAll(types.journeys());
        named.addAll(types.stops());

        assertThat(Reference.load().eventTypes()).containsAll(named);
    }

    @Test
    void whatIsToldFromTheOtherSideIsOfTheSameFamily() {
        EventTypes types = EventTypes.builtIn();

        types.reversed()
                .forEach(
                        (type, other) ->
                                assertThat(types.family(type)).isEqualTo(types.family(other)));
    }

    @Test
    void noSpellingLeadsToOneThatLeadsOn() {
        NameRules rules = NameRules.builtIn();

        assertThat(rules.spellings().keySet())
                .doesNotContainAnyElementsOf(rules.spellings().values());
        assertThat(rules.titles()).doesNotContainAnyElementsOf(rules.spellings().keySet());
        assertThat(rules.titles()).doesNotContainAnyElementsOf(rules.light());
    }

    @Test
    void theNamesOfPartsAreFolded() {
        NameRules rules = NameRules.builtIn();

        assertThat(Sections.read("frequencies.txt").numbers("parts").keySet())
                .doesNotContainAnyElementsOf(rules.spellings().keySet());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Sections.read("none.txt"))
                .withMessageContaining("none.txt");
        assertThatIllegalStateException()
                .isThrownBy(() -> Sections.read("names.txt").words("none"))
                .withMessageContaining("none");
        assertThatIllegalStateException()
                .isThrownBy(() -> ScoreModel.of("entity").weight("none"))
                .withMessageContaining("none");
    }
}
