package org.kabar.extract.offices;

import java.util.Set;
import org.kabar.extract.names.MarkedSheet;
import org.kabar.extract.names.NameRules;
import org.kabar.extract.names.Phrases;
import org.kabar.extract.names.Sheet;
import org.kabar.extract.names.Word;
import org.kabar.extract.pack.PackFile;

/** The words by which a language names posts. Immutable and thread-safe. */
final class OfficeRules {

    private static final Set<String> IN_NOUN_PHRASE = Set.of("NOUN", "ADJ", "PROPN");

    /** The words of a count such as "ke-7". */
    static final int ORDINAL = 3;

    private final NameRules names;
    private final Phrases noOffice;
    private final Phrases occupations;
    private final Phrases connectors;
    private final Phrases within;
    private final Phrases copulas;
    private final Phrases ministries;
    private final Phrases ministers;
    private final Phrases ranks;
    private final Phrases strangers;
    private final Phrases pointers;
    private final Phrases genitives;
    private final Phrases origins;
    private final Phrases periods;
    private final Phrases pronouns;
    private final Phrases services;
    private final Phrases former;
    private final Phrases relations;
    private final boolean bodyFirst;

    OfficeRules(PackFile file, NameRules names) {
        this.names = names;
        noOffice = new Phrases(file.list("noOffice"));
        occupations = new Phrases(file.list("occupations"));
        connectors = new Phrases(file.list("connectors"));
        within = new Phrases(file.list("within"));
        copulas = new Phrases(file.list("copulas"));
        ministries = new Phrases(file.list("ministries"));
        ranks = new Phrases(file.list("ranks"));
        strangers = new Phrases(file.list("strangers"));
        pointers = new Phrases(file.list("pointers"));
        ministers = new Phrases(file.list("ministers"));
        genitives = new Phrases(file.list("genitives"));
        origins = new Phrases(file.list("origins"));
        periods = new Phrases(file.list("periods"));
        pronouns = new Phrases(file.list("pronouns"));
        services = new Phrases(file.list("services"));
        former = new Phrases(file.list("former"));
        relations = new Phrases(file.list("relations"));
        bodyFirst = file.text("body").equals("first");
    }

    /** Whether a post may begin with this word. */
    boolean begins(String word) {
        return (names.titles().has(word) || bodyFirst && names.portfolios().has(word))
                && !noOffice.has(word);
    }

    /** Whether this word may stand inside a post: one of its own words, or any common noun. */
    boolean continues(Sheet sheet, int index) {
        String lower = sheet.lowerAt(index);
        return names.titles().has(lower)
                || names.portfolios().has(lower)
                || connectors.has(lower)
                || index >= 0 && index < sheet.size() && isCommonNoun(sheet.word(index));
    }

    private boolean isCommonNoun(Word word) {
        return word.isLetters()
                && !word.isCapital()
                && IN_NOUN_PHRASE.contains(word.tag())
                && !names.speech().has(word.lower())
                && !strangers.has(word.lower());
    }

    /** Which words belong to posts, one flag per word. */
    boolean[] posts(MarkedSheet marked) {
        return names.posts().mask(marked.sheet(), i -> marked.covering(i).isPresent());
    }

    /** How many words of a rank end before a word. */
    int rankBefore(Sheet sheet, int end) {
        return names.ranks().lengthBefore(sheet.words(), end);
    }

    /** Whether this word points back to somebody, so that it is no part of the post before it. */
    boolean pointsBack(String word) {
        return pointers.has(word);
    }

    /** Whether this word belongs to a post's field, as the two words that "and" joins do. */
    boolean isField(String word) {
        return names.portfolios().has(word) && !names.joints().has(word);
    }

    /** Whether this word joins the two fields of one post. */
    boolean joins(String word) {
        return names.joints().has(word);
    }

    /** Whether a post may not end with this word. */
    boolean isLoose(String word) {
        return connectors.has(word) && within.has(word)
                || names.joints().has(word)
                || noOffice.has(word)
                || names.honorifics().has(word);
    }

    /** Whether the body that a post belongs to follows this word. */
    boolean isWithin(String word) {
        return within.has(word);
    }

    /** Whether this word is an occupation, which is a post only with a body. */
    boolean isOccupation(String word) {
        return occupations.has(word);
    }

    /** How many words that tie a person to a post begin here. */
    int copula(Sheet sheet, int from) {
        return copulas.lengthAt(sheet.words(), from);
    }

    /** Whether a body's name may begin with this word and a minister head it. */
    boolean isMinistry(String word) {
        return ministries.has(word);
    }

    /** Whether a post that begins with these words is a minister's. */
    boolean isMinister(String words) {
        return ministers.has(words);
    }

    /** Whether this word is a military or police rank, which a force's name may follow. */
    boolean isRank(String word) {
        return ranks.has(word);
    }

    /** Whether a count such as "ke-7" begins at a word. */
    boolean isOrdinal(Sheet sheet, int from) {
        return from >= 0
                && from + ORDINAL <= sheet.size()
                && names.ordinals().has(sheet.lowerAt(from))
                && sheet.word(from + 1).is("-")
                && sheet.word(from + 2).isNumber();
    }

    /** Whether somebody's home country follows this word. */
    boolean isOrigin(String word) {
        return origins.has(word);
    }

    /** Whether the years of a term follow this word. */
    boolean isPeriod(String word) {
        return periods.has(word);
    }

    /** Whether this word stands for a person named before. */
    boolean isPronoun(String word) {
        return pronouns.has(word);
    }

    /** How many words that say somebody holds a post begin here. */
    int service(Sheet sheet, int from) {
        return services.lengthAt(sheet.words(), from);
    }

    /** Whether this word makes a post a former one. */
    boolean isFormer(String word) {
        return former.has(word);
    }

    /** Whether a post that begins here is held for a person, who is named behind it. */
    boolean isRelation(Sheet sheet, int from) {
        return relations.lengthAt(sheet.words(), from) > 0;
    }

    /** Whether the body may stand before the post: "Russian Defence Minister". */
    boolean isBodyFirst() {
        return bodyFirst;
    }

    /** Whether this word, or mark, makes the body before it own the post: "Russia's president". */
    boolean isGenitive(String word) {
        return genitives.has(word);
    }

    /** Whether this word is a form of address before a name. */
    boolean isHonorific(String word) {
        return names.honorifics().has(word) || noOffice.has(word);
    }
}
