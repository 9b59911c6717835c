/**
 * Article graphs in and out of an Apache Jena TDB2 store: transactions, ledger, shapes, export.
 *
 * <p>One thread writes. A reader sees whole articles only.
 */
@NullMarked
package org.kabar.store;

import org.jspecify.annotations.NullMarked;
