package org.kabar.load;

import org.kabar.model.Origin;
import org.kabar.store.Retracted;

/** What a run does about articles that its input no longer has. Used by one thread. */
public interface Pruning {

    /** An article was found. */
    void saw(String key);

    /** Something was refused: nobody knows which articles it had. */
    void refused(Origin where);

    /** The input is at its end. */
    Retracted finish(Shelf shelf);

    /** They stay. */
    static Pruning none() {
        return new Pruning() {
            @Override
            public void saw(String key) {}

            @Override
            public void refused(Origin where) {}

            @Override
            public Retracted finish(Shelf shelf) {
                return new Retracted(0, 0);
            }
        };
    }
}
