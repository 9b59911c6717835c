package org.kabar.evaluate;

import java.util.BitSet;
import java.util.List;
import org.kabar.model.Span;

/** The code points that some spans cover together. Immutable. */
final class Cover {

    private final BitSet covered = new BitSet();

    private Cover() {}

    static Cover of(List<Span> spans) {
        Cover cover = new Cover();
        spans.forEach(span -> cover.covered.set(span.begin(), span.end()));
        return cover;
    }

    /** Whether at least one code point is common to both. */
    boolean meets(Cover other) {
        return covered.intersects(other.covered);
    }

    /** Intersection over union, from 0 to 1; 0 if both are empty. */
    double likeness(Cover other) {
        BitSet common = (BitSet) covered.clone();
        common.and(other.covered);
        int either = covered.cardinality() + other.covered.cardinality() - common.cardinality();
        return either == 0 ? 0 : (double) common.cardinality() / either;
    }
}
