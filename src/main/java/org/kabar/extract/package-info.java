/**
 * Marked text and a language pack to an extraction: who did what to whom, where, when and who says
 * so.
 *
 * <p>Pure functions over immutable records. All that is particular to a language is data in its
 * pack.
 */
@NullMarked
package org.kabar.extract;

import org.jspecify.annotations.NullMarked;
