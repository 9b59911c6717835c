/**
 * Resolution across the articles of a store: profiles are read, compared, and what comes of it is
 * decided in one transaction.
 */
@NullMarked
package org.kabar.load.resolving;

import org.jspecify.annotations.NullMarked;
