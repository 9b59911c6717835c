package org.kabar.store.bulk;

import java.util.List;

/**
 * A block of lines whose terms were looked for in the dictionary.
 *
 * @param ids four for each statement: graph ({@link TermIds#NONE} if there is none), subject,
 *     predicate, object; terms that the dictionary did not have are {@link TermIds#isPending}
 * @param statements how many statements
 * @param pending those terms, in the order of their numbers
 * @param lines how many lines
 * @param broken lines that are no statements, counted from 0
 */
@SuppressWarnings("ArrayRecordComponent") // it is written once and never compared
record EncodedBlock(
        int[] ids,
        int statements,
        List<PendingTerm> pending,
        long lines,
        List<BrokenStatement> broken) {

    /**
     * A term that the dictionary did not have when it was looked for.
     *
     * @param bytes where its written form stands
     * @param offset where it begins
     * @param length how many bytes it has
     * @param hash of these bytes
     * @param term the term
     */
    @SuppressWarnings("ArrayRecordComponent")
    record PendingTerm(byte[] bytes, int offset, int length, long hash, EncodedTerm term) {}
}
