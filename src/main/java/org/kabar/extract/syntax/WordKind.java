package org.kabar.extract.syntax;

/** What part a word plays in a sentence. */
public enum WordKind {
    /** A name of an entity, however many tokens it has. */
    NAME,
    /** A common noun. */
    NOUN,
    /** A pronoun. */
    PRONOUN,
    /** A number, a quantifier or an article: it opens a noun phrase. */
    NUMBER,
    /** A word that opens a noun phrase and cannot stand inside one, such as "the" and "its". */
    ARTICLE,
    /** An adjective. */
    ADJECTIVE,
    /** A demonstrative: it closes a noun phrase. */
    DEMONSTRATIVE,
    /** A verb. */
    VERB,
    /** An auxiliary, a negation or an adverb beside a verb. */
    AUXILIARY,
    /** A preposition. */
    PREPOSITION,
    /** A word that joins equals. */
    COORDINATOR,
    /** A word that opens a dependent clause. */
    SUBORDINATOR,
    /** A word that opens a clause of purpose. */
    PURPOSE,
    /** A word that opens a relative clause. */
    RELATIVE,
    /** A comma. */
    COMMA,
    /** A quotation mark around somebody's own words. */
    MARK,
    /** Whatever else ends a clause. */
    BREAK,
    /** A named time. */
    TIME,
    /** Anything else. */
    OTHER;

    /** Whether such a word can stand in a noun phrase. */
    public boolean inNounPhrase() {
        return switch (this) {
            case NAME, NOUN, PRONOUN, NUMBER, ARTICLE, ADJECTIVE, DEMONSTRATIVE -> true;
            case VERB, AUXILIARY, PREPOSITION, COORDINATOR, SUBORDINATOR, PURPOSE, RELATIVE ->
                    false;
            case COMMA, MARK, BREAK, TIME, OTHER -> false;
        };
    }

    /** Whether such a word can stand in a verb group. */
    public boolean inVerbGroup() {
        return this == VERB || this == AUXILIARY;
    }

    /** Whether such a word separates clauses. */
    public boolean endsClause() {
        return switch (this) {
            case SUBORDINATOR, PURPOSE, RELATIVE, MARK, BREAK -> true;
            case NAME, NOUN, PRONOUN, NUMBER, ARTICLE, ADJECTIVE, DEMONSTRATIVE -> false;
            case VERB, AUXILIARY, PREPOSITION, COORDINATOR, COMMA, TIME, OTHER -> false;
        };
    }
}
