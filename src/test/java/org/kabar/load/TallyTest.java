package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kabar.model.Reason;

class TallyTest {

    @Test
    void everythingReadIsLoadedUnchangedOrRejected() {
        assertThat(new Tally(6, 3, 1, 2, Map.of(Reason.EMPTY, 2L), Map.of()).read()).isEqualTo(6);
    }

    @Test
    void anAccountThatDoesNotAddUpIsAFault() {
        assertThatThrownBy(() -> new Tally(6, 3, 1, 1, Map.of(Reason.EMPTY, 1L), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not add up");
        assertThatThrownBy(() -> new Tally(6, 3, 1, 2, Map.of(Reason.EMPTY, 1L), Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
