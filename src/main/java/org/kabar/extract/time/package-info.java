/**
 * Times named in a text, and the days they mean.
 *
 * <p>Offsets are code points. Everything here is immutable or lives for one article only.
 */
@NullMarked
package org.kabar.extract.time;

import org.jspecify.annotations.NullMarked;
