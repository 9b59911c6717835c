package org.kabar.extract.sources;

import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.MarkedSheet.Place;
import org.kabar.extract.names.NameRules;
import org.kabar.extract.names.Phrases;
import org.kabar.extract.names.Sheet;
import org.kabar.model.EntityType;

/**
 * Posts that stand for a holder who is not named: "kata juru bicara Kepolisian Kota Contoh".
 * Immutable and thread-safe.
 */
final class VacantPosts {

    private final NameRules rules;
    private final Phrases demonstratives;

    /**
     * By the rules of a language.
     *
     * @param demonstratives words behind a post by which it points back to a holder told of before
     */
    VacantPosts(NameRules rules, Phrases demonstratives) {
        this.rules = rules;
        this.demonstratives = demonstratives;
    }

    /** The end of a post with its country or body; {@code from} if there is none. */
    int end(MarkedSheet marked, int from) {
        int title = rules.posts().end(marked.sheet(), from, i -> marked.covering(i).isPresent());
        if (title == from || rules.honorifics().has(marked.sheet().lowerAt(from))) {
            return from;
        }
        return marked.beginningAt(title)
                .filter(place -> place.mark().type().isAgent())
                .filter(place -> place.mark().type() != EntityType.PERSON)
                .filter(place -> !isHeld(marked, place.to()))
                .filter(place -> !isPointedAt(marked, place.to()))
                .map(Place::to)
                .orElse(from);
    }

    /** Whether a post points back, behind the years for which somebody held it. */
    private boolean isPointedAt(MarkedSheet marked, int post) {
        return demonstratives.has(marked.sheet().lowerAt(Modifiers.years(marked, post)));
    }

    /** Whether the holder of a post is named behind it. */
    private boolean isHeld(MarkedSheet marked, int post) {
        Sheet sheet = marked.sheet();
        int at = sheet.lowerAt(post + 2).equals(")") ? post + 3 : post;
        at += sheet.lowerAt(at).equals(",") ? 1 : 0;
        while (rules.honorifics().has(sheet.lowerAt(at))) {
            at++;
        }
        return marked.beginningAt(at)
                .filter(place -> place.mark().type() == EntityType.PERSON)
                .isPresent();
    }
}
