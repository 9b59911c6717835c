package org.kabar.extract.event;

import java.util.List;
import org.kabar.extract.syntax.Phrase;
import org.kabar.model.Stance;

/**
 * Somebody is said to say something.
 *
 * @param sources who says it
 * @param outlets through whom the article has it
 * @param verb index of the word of saying
 * @param speaker the words that name the source
 * @param content the words that are said
 * @param stance how the source stands to it
 * @param reach whether the content is the statement's own or that of the one before
 */
record Frame(
        List<String> sources,
        List<String> outlets,
        int verb,
        Phrase speaker,
        Phrase content,
        Stance stance,
        Reach reach) {

    Frame {
        sources = List.copyOf(sources);
        outlets = List.copyOf(outlets);
    }

    /** What a frame speaks of. */
    enum Reach {
        /** Words of its own statement. */
        OWN,
        /** The statement before. */
        PREVIOUS
    }

    /** Whether a verb of saying stands alone. */
    boolean namesNobody() {
        return sources.isEmpty() && outlets.isEmpty() && speaker.length() <= 1;
    }

    boolean covers(int index) {
        return reach == Reach.OWN
                && content.contains(index)
                && index != verb
                && !speaker.contains(index);
    }
}
