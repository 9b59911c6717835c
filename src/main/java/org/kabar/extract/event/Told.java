package org.kabar.extract.event;

import java.util.List;
import org.kabar.model.Assertion;
import org.kabar.model.Quotation;

/**
 * What an article tells.
 *
 * @param quotations somebody's own words, in reading order
 * @param assertions what is said to happen, in the order of first evidence
 */
public record Told(List<Quotation> quotations, List<Assertion> assertions) {

    /** Copies the lists. */
    public Told {
        quotations = List.copyOf(quotations);
        assertions = List.copyOf(assertions);
    }
}
