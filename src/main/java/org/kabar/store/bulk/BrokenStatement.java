package org.kabar.store.bulk;

/**
 * A line that is no statement.
 *
 * @param line its number in its block, from 0, or in the file, from 1
 * @param detail what is wrong with it
 * @param text the line, perhaps shortened
 */
record BrokenStatement(long line, String detail, String text) {

    /** The same in a file. */
    BrokenStatement inFile(long linesBefore) {
        return new BrokenStatement(linesBefore + line + 1, detail, text);
    }
}
