package org.kabar.store.bulk;

import java.util.UUID;

/**
 * A file of RDF among others of a build.
 *
 * @param number tells it from the others, from 0
 * @param scope makes its blank nodes others than those of the same labels in other files
 */
record SourceFile(int number, UUID scope) {}
