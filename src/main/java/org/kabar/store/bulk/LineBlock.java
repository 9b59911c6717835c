package org.kabar.store.bulk;

/**
 * Some whole lines of a file of N-Quads or N-Triples.
 *
 * @param bytes the bytes, never changed; behind the last line there may be others
 * @param length where the last line ends
 */
@SuppressWarnings("ArrayRecordComponent") // it is written once and never compared
record LineBlock(byte[] bytes, int length) {}
